import { brotliCompressSync, constants } from 'node:zlib';
import { builtFiles, bytesOf, locales, pagesIn, sampled, textOf } from './site.ts';
import { alive, expect, settled, test } from './watched.ts';

const KB = 1024;
const LIMITS = { html: 25 * KB, timeline: 64 * KB, script: 50 * KB, fonts: 120 * KB, inline: KB, island: 2 * KB };

/** Pages where script earns its bytes, by what stands below the locale. */
const ALIVE =
	/^(?:[^/]+\/(?:timeline|compare|search|check|teach\/(?!quiz\/|blank-timeline\/)[^/]+(?:\/(?!worksheet\/|cards\/|answers\/)[^/]+)?)|s\/[^/]+)\/(?:index\.html)?$/;

const brotli = (bytes: Buffer, quality: number): number =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

const pages = builtFiles('.html');

test('no page weighs more than its share', () => {
	test.setTimeout(120_000);
	const rough = pages.map((path) => ({ path, size: brotli(bytesOf(path), 4) })).sort((a, b) => b.size - a.size);
	const kinds = sampled.flatMap((locale) => Object.values(pagesIn(locale)).map((address) => `${address}index.html`));
	const closer = new Set([...rough.slice(0, 20).map(({ path }) => path), ...rough.filter(({ size }) => size > LIMITS.html).map(({ path }) => path), ...kinds]);
	const heavy = [...closer].map((path) => ({ path, size: brotli(bytesOf(path), 11) })).filter(({ size }) => size > LIMITS.html);
	expect(heavy).toEqual([]);
});

test('fonts weigh no more than their share', () => {
	const fonts = builtFiles('.woff2');
	expect(fonts).not.toEqual([]);
	expect(fonts.reduce((sum, path) => sum + bytesOf(path).length, 0)).toBeLessThanOrEqual(LIMITS.fonts);
});

test('no page waits for a style sheet', () => {
	expect(pages.filter((path) => /<link\b(?![^>]*\sdisabled)[^>]*rel="?stylesheet/.test(textOf(path)))).toEqual([]);
});

test('no page asks for fonts or script before it is painted: they are named at its end', () => {
	for (const path of pages.filter((one) => one !== '404.html')) {
		const html = textOf(path);
		const [head = '', body = ''] = html.replace(/<template id="fonts">.*?<\/template>\s*<noscript>.*?<\/noscript>/s, '').split('</head>');
		expect.soft(head, path).not.toMatch(/rel="(?:module)?preload"/);
		expect.soft(body.indexOf('rel="preload" as="font"'), path).toBeGreaterThan(body.lastIndexOf('</main>'));
	}
});

/** How many font files a page in a language names. */
const FONT_FILES = [
	['en', 4],
	['ru', 6],
	['vi', 6]
] as const;

const SLOW = { offline: false, latency: 560, downloadThroughput: 180_000, uploadThroughput: 84_000 };

for (const slow of [false, true]) {
	test(`the first paint waits a moment for fonts only where the network is ${slow ? 'not slow, and it is' : 'fast'}`, async ({ page }) => {
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Network.enable');
		if (slow) await devtools.send('Network.emulateNetworkConditions', SLOW);
		for (const [locale, files] of FONT_FILES) {
			await page.goto(`${locale}/about/`);
			await expect(page.locator('head > link[rel="preload"]')).toHaveCount(slow ? 0 : files);
		}
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a page asks for its fonts before anything that is set in them', async ({ page }) => {
		for (const [locale, files] of FONT_FILES) {
			await page.goto(`${locale}/about/`);
			await expect(page.locator('head > noscript > link[rel="preload"][as="font"]')).toHaveCount(files);
		}
	});
});

/** The one script that a page without Kit's may name: it wakes the buttons that copy, wherever there are some. */
const ISLAND = /<script type="module" src="(?:[\w.-]+\/)*islands\/copy\.js"><\/script>/;

test('pages without script of their own load none, but the one for their buttons', () => {
	const still = pages.filter((path) => !ALIVE.test(path)).map((path) => ({ path, html: textOf(path) }));
	const loading = still.filter(({ html }) => /<script\b[^>]*\bsrc=|modulepreload|import\(|rel="stylesheet"/.test(html.replace(ISLAND, '')));
	expect(loading.map(({ path }) => path)).toEqual([]);
	expect(still.filter(({ html }) => ISLAND.test(html) !== /\bdata-copy=/.test(html)).map(({ path }) => path)).toEqual([]);
});

/** Two turns: a browser asks a host for six files at a time over HTTP/1.1. */
const FILES = 12;

const namedIn = (html: string): string[] => [...html.matchAll(/href="(?:\.\.\/)+([^"]*)" rel="modulepreload"/g)].map(([, path = '']) => path);

test('pages with script have it in few files', () => {
	const named = pages.filter((path) => ALIVE.test(path)).map((path) => ({ path, files: namedIn(textOf(path)).length }));
	expect(named.filter(({ files }) => files === 0 || files > FILES)).toEqual([]);
});

test('the script for the buttons is small and stands alone', () => {
	const script = textOf('islands/copy.js');
	expect(brotli(Buffer.from(script), 11)).toBeLessThan(LIMITS.island);
	expect(script).not.toMatch(/\bimport\b/);
});

test('the scripts that stand in every page are small, and the longer one runs when the masthead is there to be painted', () => {
	const [locale = ''] = locales;
	const html = textOf(`${locale}/index.html`);
	const own = [...html.matchAll(/<script>(.*?)<\/script>/gs)].flatMap(([, text = '']) => (text.includes('__sveltekit_') ? [] : text));
	expect(own).toHaveLength(2);
	expect(brotli(Buffer.from(own.join('')), 11)).toBeLessThan(LIMITS.inline);
	expect(html.replace(/\s+/g, ' ')).toMatch(/<\/header><script> \(root => \{ document\.currentScript\.remove\(\);/);
});

for (const locale of sampled) {
	for (const [kind, address] of Object.entries(pagesIn(locale))) {
		test(`script of ${kind} in ${locale} is within its share`, async ({ page }) => {
			const asked = new Set<string>();
			page.on('request', (request) => {
				if (request.url().endsWith('.js')) asked.add(new URL(request.url()).pathname.slice(1));
			});
			await page.goto(address);
			if (ALIVE.test(address)) await alive(page);
			await settled(page);
			const size = [...asked].reduce((sum, path) => sum + brotli(bytesOf(path), 11), 0);
			if (ALIVE.test(address)) expect(size).toBeGreaterThan(0);
			expect(size).toBeLessThanOrEqual(kind === 'timeline' ? LIMITS.timeline : LIMITS.script);
			if (kind !== 'timeline') return;
			// Kit names no file that an earlier one may fetch late. The page of errors is the framework's own wish.
			const named = namedIn(textOf(`${address}index.html`));
			expect([...asked].filter((path) => !named.includes(path) && !path.includes('/nodes/1.'))).toEqual([]);
		});
	}
}
