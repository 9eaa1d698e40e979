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
			preloadsPlaced(mastheadFirst(withoutIdle(html)), event.params.locale ?? locales[0] ?? 'en')
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
 * The template's script about the words stands before any words that it is about, but after the masthead, which a slow machine can paint before it runs. It
 * takes itself away, so that a page comes alive as if it had not been there.
 */
function mastheadFirst(html: string): string {
	const [script = ''] = ABOUT_WORDS.exec(html) ?? [];
	const masthead = html.indexOf('</header>');
	return masthead < 0 || masthead > html.indexOf('<main') ? html : html.replace(script, '').replace('</header>', () => `</header>${script}`);
}
const ABOUT_WORDS = /<script>\s*\(root =>.*?<\/script>/s;

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

/**
 * What only script reads: the compiler marks where a page comes alive, and Kit names the styles that stand in it, so that no script fetches them. A page
 * without script needs neither, nor the template's fades and arrows, if nothing in it is drawn with them.
 */
function withoutIdle(html: string): string {
	if (/modulepreload|import\(/.test(html)) return html;
	const still = html.replaceAll(TRACES, '');
	return still.includes('url(#') ? still : still.replace(FADES, '');
}
const TRACES = /<!--.*?-->|\s*<link [^>]*rel="stylesheet" disabled[^>]*>/gs;
const FADES = /\s*<defs>.*?<\/defs>/s;

/** Faults are met by whoever builds or writes, never by readers of a built site: they go to the terminal and, in development, onto the page. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
	console.error(event.url.pathname, error);
	return { message: dev && error instanceof Error ? error.message : `error: ${kind}` };
};
