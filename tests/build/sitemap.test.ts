import { describe, expect, it } from 'vitest';
import { sitemapOf } from '#build/sitemap.ts';

const PATHS = ['/', '/en/', '/nl/', '/nl/a&b/', '/en/a&b/', '/data/claims.json', '/404.html', '/s/1-1/'];

describe(sitemapOf, () => {
	const map = sitemapOf(PATHS, ['en', 'nl'], 'https://example.org/base');

	it('names each page in each language once, and nothing that is no page of a language', () => {
		const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
		expect(named).toEqual(['en/', 'nl/', 'en/a&#38;b/', 'nl/a&#38;b/'].map((page) => `https://example.org/base/${page}`));
	});

	it('puts all languages of a page beside it, the first for readers of any other', () => {
		expect(map.match(/hreflang="nl" href="https:\/\/example.org\/base\/nl\/"/g)).toHaveLength(2);
		expect(map.match(/hreflang="x-default" href="https:\/\/example.org\/base\/en\/a&#38;b\/"/g)).toHaveLength(2);
	});
});
