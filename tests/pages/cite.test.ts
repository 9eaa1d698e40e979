import { addressOfWords } from '#domain/text-fragment.ts';
import { builtFiles, claims, claimsOn, figures, found, isBuilt, locales, messageIn, pagesIn, sampled, sources, textOf } from './site.ts';
import { expect, test, type Page } from './watched.ts';

const version = (JSON.parse(textOf('data/claims.json')) as { readonly version: string }).version;
const KINDS = ['claim', 'question with figures', 'dossier', 'about'];
const claim = found(claimsOn(figures), 'claim');
const [locale = ''] = locales;
const inPage = (page: Page, name: string) => page.locator(`#cite-${name}`);
const buttonFor = (page: Page, name: string) => page.locator(`button[data-copy="cite-${name}"]`);

/** What lies on the clipboard, in one of its forms. */
const clipboard = (page: Page, type: string): Promise<string> =>
	page.evaluate(async (wanted) => {
		const [item] = await navigator.clipboard.read();
		return item ? (await item.getType(wanted)).text() : '';
	}, type);

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, forgiven: /\.js csp$/ });
	for (const kind of KINDS) {
		test(`the citations of ${kind} can be read and selected`, async ({ page }) => {
			await page.goto(pagesIn(locale)[kind] ?? '');
			await expect(inPage(page, 'text')).toContainText(version);
			for (const [place, name] of ['bibtex', 'csl'].entries()) {
				await page.locator('#cite summary').nth(place).click();
				await expect(inPage(page, name)).toContainText(version);
			}
			await expect(page.locator('button[data-copy]').first()).toBeHidden();
		});
	}
});

test.describe('with a clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
	for (const one of sampled) {
		test(`a quotation goes out as rich text and as plain text, in ${one}`, async ({ page }) => {
			await page.goto(`${one}/claims/${claim.id}/`);
			await buttonFor(page, 'quotation').click();
			await expect(page.locator('#cite').getByText(messageIn(one, 'cite.copied'))).toBeVisible();
			const [plain, rich] = [await clipboard(page, 'text/plain'), await clipboard(page, 'text/html')];
			for (const words of [claim.quote.exact, version, page.url()]) {
				expect(plain).toContain(words);
				expect(rich).toContain(words.replaceAll('&', '&amp;'));
			}
			const gloss = claim.gloss[one];
			if (gloss !== undefined) expect(plain).toContain(gloss);
			expect(plain.includes(`“${gloss ?? ''}”`)).toBe(false);
			expect(rich).toContain(`lang="${claim.language}"`);
		});
	}

	test('an address goes out alone, as it is in the bar', async ({ page }) => {
		await page.goto(`${locale}/compare/${figures.id}/?words=gloss`);
		await buttonFor(page, 'address').click();
		await expect(page.locator('#cite').getByText(messageIn(locale, 'cite.copied'))).toBeVisible();
		expect((await clipboard(page, 'text/plain')).trim()).toBe(page.url().replace(/\?.*/, ''));
	});
});

test('without a clipboard the words are selected, and that is said', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto(`${locale}/claims/${claim.id}/`);
	await buttonFor(page, 'text').click();
	await expect(page.locator('#cite').getByText(messageIn(locale, 'cite.selected'))).toBeVisible();
	expect(await page.evaluate(() => getSelection()?.toString())).toContain(version);
});

test('print asks the browser to', async ({ page }) => {
	await page.addInitScript(() => Object.assign(window, { print: () => document.documentElement.setAttribute('data-asked', 'print') }));
	await page.goto(pagesIn(locale).claim ?? '');
	await page.locator('button[data-print]').click();
	await expect(page.locator('html')).toHaveAttribute('data-asked', 'print');
});

test.describe('a link into the article', () => {
	test('stands at the words of every claim whose page was found', async ({ page }) => {
		await page.goto(`${locale}/claims/${claim.id}/`);
		const { address } = found(
			sources.filter(({ id }) => id === claim.source),
			'source'
		);
		const links = page.locator('#cite a[rel~="external"]');
		if (address === undefined) await expect(links).toHaveCount(0);
		else await expect(links).toHaveAttribute('href', addressOfWords(address, { prefix: '', suffix: '', ...claim.quote }));
	});

	for (const form of ['NFC', 'NFD']) {
		test(`finds its words on a page in ${form}`, async ({ page, baseURL }) => {
			const words = 'первый шаг – экономия, «навсегда» & nhân viên-mới';
			const address = new URL('article.html', baseURL).href;
			await page.route(address, (route) =>
				route.fulfill({
					contentType: 'text/html; charset=utf-8',
					body: `<!doctype html><p>x</p><br>${'<p>…</p>'.repeat(200)}<p>Это ${words.replace('&', '&amp;').normalize(form)} здесь.</p>`
				})
			);
			await page.goto(addressOfWords(address, { exact: words, prefix: 'Это ', suffix: ' здесь' }));
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
		});
	}
});

test('every claim, question and source is in the files for programs, in every locale', () => {
	for (const one of locales) {
		const files = ['claims', 'questions', 'sources', 'site'].flatMap((kind) => [`data/cite/${kind}.${one}.bib`, `data/cite/${kind}.${one}.json`]);
		expect(files.filter((file) => !isBuilt(file))).toEqual([]);
		const items = JSON.parse(textOf(`data/cite/claims.${one}.json`)) as readonly { readonly title: string; readonly URL: string }[];
		expect(items.map(({ title }) => title)).toEqual(claims.map(({ statement }) => statement[one]));
		expect(textOf(`data/cite/claims.${one}.bib`).match(/^@misc/gm)).toHaveLength(claims.length);
	}
	expect(builtFiles('.bib')).toHaveLength(4 * locales.length);
});
