import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

/** What runs before a page has told the framework where the site begins, as the framework asks when it is loaded: it must not share a file with it. */
const FIRST = /[\\/]runtime[\\/]client[\\/]payload\.js$|vite[\\/]preload-helper/;
/** What can be told where to go; style goes where the module goes that it belongs to. */
const SCRIPT = /\.(?:m?js|ts|svelte)$/;
/** What draws time, which most pages with script don't. */
const TIME = /[\\/]src[\\/](?:charts|components[\\/]Time)/;

/** So many bytes of style may stand in pages that have no use for them, where others are spared a file. */
const LIGHT = 250;

/**
 * How the script of pages is cut into files. By itself a bundler makes a file for each set of pages that use a module alike, which here are dozens of
 * crumbs, most of them told apart by pages that load no script at all; and a slow network fetches them by turns, six at a time. So what several pages use
 * is one file, the framework among it, and what draws time is another; the rest is cut as it comes. Style stands in every page, also without script, that
 * uses anything of the same file. So what carries much of it stays out of the first, and out of the second unless several such pages draw it.
 */
export const chunks: Rolldown.CodeSplittingOptions = {
	groups: [
		{ name: 'first', priority: 3, test: FIRST },
		group('shared', 2, ({ id, style, alive, still }) => !TIME.test(id) && style <= LIGHT && (alive > 1 || (alive > 0 && still > 1))),
		group('time', 1, ({ id, style, alive, still }) => TIME.test(id) && alive > 0 && (style === 0 || still > 1))
	]
};

interface Module {
	readonly id: string;
	/** Bytes of its style. */
	readonly style: number;
	/** How many entries use it from their start: pages with script of their own, and all others. */
	readonly alive: number;
	readonly still: number;
}

function group(name: string, priority: number, holds: (module: Module) => boolean): Rolldown.CodeSplittingGroup {
	return { debugName: name, priority, test: SCRIPT, name: (id, modules) => (holds(moduleOf(id, modules)) ? name : null) };
}

function moduleOf(id: string, modules: Rolldown.ChunkingContext): Module {
	const seen = new Set([id]);
	for (const one of seen) for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer);
	const entries = [...seen].flatMap((one) => modules.getModuleInfo(one) ?? []).filter(({ isEntry }) => isEntry);
	const alive = entries.filter(({ importedIds }) => importedIds.some((part) => ALIVE.has(dirname(part)))).length;
	const { svelte } = (modules.getModuleInfo(id)?.meta ?? {}) as { readonly svelte?: { readonly css?: { readonly code: string } } };
	return { id, style: svelte?.css?.code.length ?? 0, alive, still: entries.length - alive };
}

/** The folders of pages that have script of their own, as each says itself: in its part for the server, so that no script carries it along. */
const ALIVE = new Set(
	globSync('src/routes/**/+page.server.ts')
		.filter((path) => /\bcsr = true;/.test(readFileSync(path, 'utf8')))
		.map((path) => normalizePath(dirname(resolve(path))))
);
