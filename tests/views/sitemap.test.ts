import { describe, expect, it } from 'vitest';
import { pagesOf, sitemapOf } from '#views/sitemap.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();

describe(pagesOf, () => {
	it('names every page once', () => {
		const pages = pagesOf(edition);
		expect(new Set(pages).size).toBe(pages.length);
		expect(pages).toEqual(expect.arrayContaining(['', 'compare/trees/', 'claims/leht-sixty-trees/', 'sources/bode/', 'search/all/']));
	});
});

describe(sitemapOf, () => {
	it('gives each page in each language, with all the others beside it', () => {
		const map = sitemapOf(edition, ['', 'a&b/'], 'https://example.org/base');
		expect(map.match(/<url>/g)).toHaveLength(2 * edition.study.locales.length);
		expect(map).toContain('<loc>https://example.org/base/nl/a&#38;b/</loc>');
		expect(map).toContain('<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/base/en/"/>');
		expect(map.match(/hreflang="nl" href="https:\/\/example.org\/base\/nl\/"/g)).toHaveLength(edition.study.locales.length);
	});
});
