import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { caseFiles } from './src/build/case-files.ts';
import { chunks } from './src/build/chunks.ts';
import { fonts } from './src/build/fonts.ts';
import { islands } from './src/build/islands.ts';
import { withSitemap } from './src/build/sitemap.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const hashOf = (text: string): `sha256-${string}` => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The texts of the matches of a pattern; throws where there is none, since the policy would then block them unseen. */
function found(pattern: RegExp, path: string): string[] {
	const texts = [...read(path).matchAll(pattern)].flatMap(([, text]) => text ?? []);
	if (!texts.length) throw new Error(`${path}: expected to find ${pattern}`);
	return texts;
}

// The page template's own scripts, which go out with every page as they stand, so they are written short. The first asks for the fonts before the first
// paint where the network is fast enough for that. The second sets which words, and glosses in which language, the reader wants, from the address or else
// from last time. And the one style attribute that Kit's route announcer carries.
const inlineScripts = found(/<script>([\s\S]*?)<\/script>/g, './index.html').map(hashOf);
const announcerStyles = found(/id="svelte-announcer"[^>]*style="([^"]*)"/g, './node_modules/@sveltejs/kit/src/runtime/components/root.svelte').map(hashOf);

const origin = process.env.SITE_ORIGIN ?? 'http://localhost';
const address = `${origin}${process.env.BASE_PATH ?? ''}`;

// For measuring one page alone: where the site is written, and which addresses it has instead of all.
const output = process.env.BUILD_DIR ?? 'build';
const only = process.env.ONLY_PAGES?.split(',') as `/${string}`[] | undefined;

export default defineConfig({
	plugins: [
		fonts(),
		caseFiles(),
		islands(),
		sveltekit({
			compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
			adapter: withSitemap(adapter({ pages: output, assets: output, strict: !only }), { address, output }),
			files: { appTemplate: 'index.html', assets: 'public' },
			output: { bundleStrategy: 'split' },
			inlineStyleThreshold: 200_000,
			// Only lessons keep pages, so only they start the service worker.
			serviceWorker: { register: false },
			paths: { relative: true, origin },
			// A case without lessons has no pages for them; any other page that nothing leads to is found by the test of links.
			prerender: { handleMissingId: 'fail', handleHttpError: 'fail', handleUnseenRoutes: 'ignore', ...(only && { entries: only, crawl: false }) },
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['none'],
					'script-src': ['self', ...inlineScripts],
					'style-src': ['self'],
					'style-src-attr': ['unsafe-hashes', ...announcerStyles],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'manifest-src': ['self'],
					'worker-src': ['self'],
					'base-uri': ['none'],
					'form-action': ['none'],
					'require-trusted-types-for': ['script'],
					'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'own-prose', 'lesson-worker']
				}
			}
		})
	],
	// What a page needs is named in it; lists of what its parts need in turn would weigh more than they save.
	build: { assetsInlineLimit: 0, modulePreload: false },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } } }
});
