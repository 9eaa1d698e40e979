import { dev } from '$app/env';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { isPreloaded } from '#build/preload.ts';
import { locales } from '#routes/edition.server.ts';

/** Every page says its language, and which languages the site has, for the script in the page template. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: isPreloaded,
		transformPageChunk: ({ html }) =>
			withoutMarks(html)
				.replace('%lang%', event.params.locale ?? locales[0] ?? 'en')
				.replace('%locales%', locales.join(' '))
	});

/** The compiler marks where a page comes alive; a page that loads no script does without. */
const withoutMarks = (html: string): string => (/modulepreload|import\(/.test(html) ? html : html.replaceAll(/<!--.*?-->/gs, ''));

/** Faults are met by whoever builds or writes, never by readers of a built site: they go to the terminal and, in development, onto the page. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
	console.error(event.url.pathname, error);
	return { message: dev && error instanceof Error ? error.message : `error: ${kind}` };
};
