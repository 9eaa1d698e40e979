import { dev } from '$app/env';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { isPreloaded, setsIn } from '#build/preload.ts';
import { editionIn, locales } from '#routes/edition.server.ts';
import { site } from '#routes/site.server.ts';
import { pathOf, rootOf } from '#state/place.ts';
import { chromeView } from '#views/chrome.ts';
import { pageHead } from '#views/page-head.ts';

/** Every page says its language, which languages the site has, for the script in the page template, and what shared links show of it. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: isPreloaded,
		transformPageChunk: ({ html }) =>
			preloadsPlaced(withoutTraces(html), event.params.locale ?? locales[0] ?? 'en')
				.replace('%lang%', event.params.locale ?? locales[0] ?? 'en')
				.replace('%locales%', locales.join(' '))
				.replace('</head>', () => `${headOf(event)}</head>`)
	});

/** Nothing in it changes while a page is read, so no script carries it along. */
function headOf({ params: { locale }, url, route }: RequestEvent): string {
	if (!locale || !locales.some((one) => one === locale)) return '';
	const path = pathOf({ params: { locale }, url, route });
	return pageHead(chromeView(editionIn(locale)), site, { path, root: rootOf(path), turns: Boolean(route.id?.includes('[scene]')) });
}

/**
 * What a page will soon need is named after its words, where it holds nothing up, and before the data that its script is given, which may be long: in the
 * head, a browser would wait a moment for fonts before its first paint. Fonts are named in the head as well: for the template's own script to ask for where
 * the network is fast enough for that moment, and, since fonts that come late are not used at all, for a browser that runs no script.
 */
function preloadsPlaced(html: string, locale: string): string {
	const isFont = (link: string) => link.includes('as="font"');
	const links = (html.match(PRELOAD) ?? [])
		.map((link) => link.trim())
		.filter((link) => !isFont(link) || setsIn(locale, /href="([^"]*)"/.exec(link)?.[1] ?? ''));
	return html
		.replaceAll(PRELOAD, '')
		.replace(START, '%preloads%$&')
		.replaceAll('%fonts%', () => links.filter(isFont).join(''))
		.replace('%preloads%', () => links.join(''))
		.replace('%preloads%', '');
}
const START = /<script>\s*\{\s*__sveltekit_/;
const PRELOAD = /\s*<link [^>]*rel="(?:module)?preload"[^>]*>/g;

/** The compiler marks where a page comes alive, and Kit names the styles that stand in it, so that no script fetches them; a page without script needs neither. */
const withoutTraces = (html: string): string => (/modulepreload|import\(/.test(html) ? html : html.replaceAll(TRACES, ''));
const TRACES = /<!--.*?-->|\s*<link [^>]*rel="stylesheet" disabled[^>]*>/gs;

/** Faults are met by whoever builds or writes, never by readers of a built site: they go to the terminal and, in development, onto the page. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
	console.error(event.url.pathname, error);
	return { message: dev && error instanceof Error ? error.message : `error: ${kind}` };
};
