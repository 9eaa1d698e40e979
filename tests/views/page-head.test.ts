import { describe, expect, it } from 'vitest';
import { chromeView } from '#views/chrome.ts';
import { pageHead } from '#views/page-head.ts';
import { tinyEdition } from './tiny-edition.ts';

const chrome = chromeView(tinyEdition());
const place = { path: 'compare/trees/', root: '../../../', turns: false };

describe(pageHead, () => {
	it('links by where the page stands until the publisher tells where that is', () => {
		const head = pageHead(chrome, { address: 'http://localhost', isKnown: false }, place);
		expect(head).toContain('<link rel="canonical" href="../../../en/compare/trees/">');
		expect(head).toContain('<link rel="alternate" hreflang="x-default" href="../../../en/compare/trees/">');
		expect(head).not.toContain('localhost');
	});

	it('names every language and the whole address once it is known', () => {
		const head = pageHead(chrome, { address: 'https://example.org/case', isKnown: true }, place);
		for (const { locale } of chrome.locales) expect(head).toContain(`hreflang="${locale}" href="https://example.org/case/${locale}/compare/trees/"`);
		expect(head).toContain('<meta property="og:image" content="https://example.org/case/og/en.png">');
	});

	it('lets a page that turns into another name itself as where it stands', () => {
		const site = { address: 'https://example.org', isKnown: true };
		expect(pageHead(chrome, site, { ...place, turns: true })).toContain('<link rel="canonical" href="./">');
	});

	it('keeps what a title holds out of the tags', () => {
		expect(pageHead({ ...chrome, title: 'a "b" <c> & d' }, { address: '', isKnown: false }, place)).toContain('content="a &quot;b&quot; &lt;c> &amp; d"');
	});
});
