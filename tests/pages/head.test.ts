import { builtFiles, bytesOf, isBuilt, locales, pagesIn, textOf } from './site.ts';
import { expect, test } from './watched.ts';

const of = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value = '']) => value);
const meta = (html: string, name: string): string[] => of(html, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'));

for (const locale of locales) {
	test(`pages in ${locale} tell search engines and shared links what they are`, () => {
		for (const [kind, address] of Object.entries(pagesIn(locale))) {
			const html = textOf(`${address}index.html`);
			for (const name of [
				'description',
				'og:title',
				'og:description',
				'og:type',
				'og:site_name',
				'og:locale',
				'og:url',
				'og:image',
				'og:image:alt',
				'twitter:card'
			]) {
				const values = meta(html, name);
				expect.soft(values, `${kind}: ${name}`).toHaveLength(1);
				expect.soft(values[0]?.trim(), `${kind}: ${name}`).not.toBe('');
			}
			expect.soft(of(html, /<link rel="canonical" href="([^"]*)"/g), kind).toHaveLength(1);
			expect.soft(of(html, /<link rel="alternate" hreflang="([^"]*)"/g), kind).toEqual([...locales, 'x-default']);
		}
	});

	test(`the picture for shared links in ${locale} is one, and not heavy`, () => {
		const picture = bytesOf(`og/${locale}.png`);
		expect(picture.subarray(1, 4).toString()).toBe('PNG');
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(picture.length).toBeGreaterThan(8_000);
		expect(picture.length).toBeLessThan(150_000);
	});
}

test('the sitemap names every page of every language, and no other', () => {
	const named = of(textOf('sitemap.xml'), /<loc>[a-z]+:\/\/[^/<]*\/([^<]*)<\/loc>/g).map((path) => `${path}index.html`);
	const built = builtFiles('.html').filter((path) => locales.some((locale) => path.startsWith(`${locale}/`)));
	expect(named.filter((path) => !isBuilt(path))).toEqual([]);
	expect(built.filter((path) => !named.includes(path))).toEqual([]);
});

test('robots may read everything', () => {
	expect(textOf('robots.txt')).toContain('Allow: /');
});
