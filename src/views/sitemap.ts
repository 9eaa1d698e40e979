import { hrefs, type Edition } from './edition.ts';

/** Every page of the site, by its address below a locale. */
export function pagesOf({ study }: Edition): string[] {
	return [
		hrefs.home(),
		hrefs.timeline(),
		hrefs.compare(),
		...study.questions.map(({ id }) => hrefs.question(id)),
		hrefs.sources(),
		...study.sources.map(({ id }) => hrefs.source(id)),
		...study.claims.map(({ id }) => hrefs.claim(id)),
		hrefs.record(),
		hrefs.check(),
		hrefs.about(),
		hrefs.search(),
		hrefs.searchAll()
	];
}

/** The pages for search engines, each in every language with the others beside it. `address` is where the site stands. */
export function sitemapOf(edition: Edition, pages: readonly string[], address: string): string {
	const { locales } = edition.study;
	const at = (locale: string, page: string): string => escaped(`${address}/${locale}/${page}`);
	const urls = pages.flatMap((page) => {
		const others = [...locales.map((locale) => [locale, locale]), ['x-default', locales[0] ?? '']] as readonly (readonly [string, string])[];
		const links = others.map(([hreflang, locale]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${at(locale, page)}"/>`).join('');
		return locales.map((locale) => `<url><loc>${at(locale, page)}</loc>${links}</url>`);
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
