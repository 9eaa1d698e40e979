import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '@sveltejs/kit';
import { readCaseFolder } from '#content/folder.ts';

interface Site {
	/** Where the site will stand, without a slash at the end. */
	readonly address: string;
	readonly output: string;
}

/** Writes, when the site has been built, which pages it has: those that were built, so that none is left out. */
export const withSitemap = (adapter: Adapter, { address, output }: Site): Adapter => ({
	...adapter,
	async adapt(builder) {
		await adapter.adapt(builder);
		const { locales } = readCaseFolder().study;
		writeFileSync(join(output, 'sitemap.xml'), sitemapOf(builder.prerendered.paths, locales, address));
	}
});

/** The pages for search engines, each with the same page in every other language beside it. */
export function sitemapOf(paths: readonly string[], locales: readonly string[], address: string): string {
	const pages = new Map<string, string[]>();
	for (const path of [...paths].sort()) {
		const [, locale = '', page = ''] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
		if (locales.includes(locale) && (page === '' || page.endsWith('/'))) pages.set(page, [...(pages.get(page) ?? []), locale]);
	}
	const at = (locale: string, page: string): string => escaped(`${address}/${locale}/${page}`);
	const urls = [...pages].flatMap(([page, own]) => {
		const others = locales.filter((locale) => own.includes(locale)).map((locale): [string, string] => [locale, locale]);
		const [first] = others;
		const links = [...others, ...(first ? [['x-default', first[1]] as const] : [])].map(
			([hreflang, locale]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${at(locale, page)}"/>`
		);
		return others.map(([locale]) => `<url><loc>${at(locale, page)}</loc>${links.join('')}</url>`);
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
