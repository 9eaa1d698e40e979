import { besides, builtFiles, claims, codeOf, event, figureClaims, isBuilt, locales, pagesIn, sources, stripped, textOf, writtenIn } from './site.ts';
import { alive, expect, queryOf, settled, test } from './watched.ts';

/** What the case is known for, and must be readable without anything: five figures, three questions, five tellings. */
const KNOWN_FOR = { figures: [700, 1800], years: ['2022', '2023', '2024'] };

const KINDS_WITH_WORDS = ['home', 'timeline', 'question with figures', 'question with dates', 'dossier', 'claim'];

test.describe('the oracle', () => {
	for (const [locale, text] of [
		['en', '1,800'],
		['et', '1800'],
		['pl', '1800'],
		['ru', '1\u00a0800'],
		['nl', '1.800'],
		['vi', '1.800']
	] as const) {
		test(`writes 1800 as ${text} in ${locale}`, () => {
			expect(writtenIn(locale, 1800)).toBe(text);
			expect(writtenIn(locale, 700)).toBe('700');
		});
	}
});

for (const locale of locales) {
	test.describe(`home in ${locale}, tags stripped,`, () => {
		const text = stripped(textOf(`${locale}/index.html`));

		test('gives the figures in its own number format', () => {
			for (const value of [...KNOWN_FOR.figures, ...figureClaims.map((one) => one.value)]) expect.soft(text).toContain(writtenIn(locale, value));
			for (const year of KNOWN_FOR.years) expect.soft(text).toContain(year);
		});

		test('gives no figure in the format of another', () => {
			const strange = locales.map((other) => writtenIn(other, 1800)).filter((one) => one !== writtenIn(locale, 1800));
			const ours = figureClaims.reduce((rest, { claim }) => rest.replaceAll(claim.quote.exact, ''), text);
			for (const other of strange) expect.soft(ours).not.toContain(other);
		});

		test('names every source', () => {
			for (const { code } of sources) expect.soft(text).toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${code}(?![\\p{L}\\p{N}])`, 'u'));
		});
	});
}

test('every page names its sisters in the other languages', () => {
	const faults = builtFiles('index.html')
		.filter((path) => locales.some((locale) => path.startsWith(`${locale}/`)))
		.flatMap((path) => {
			const html = textOf(path);
			const below = path.slice(path.indexOf('/') + 1).replace(/index\.html$/, '');
			return locales.flatMap((locale) => {
				const link = new RegExp(`<link rel="alternate" hreflang="${locale}" href="[^"]*/${locale}/${below}"`);
				return link.test(html) && isBuilt(`${locale}/${below}index.html`) ? [] : [`${path} lacks ${locale}`];
			});
		});
	expect(faults).toEqual([]);
});

test.describe('the language switch', () => {
	const [locale = '', other = besides(locale)] = locales;

	test('keeps the event and the filter of the timeline', async ({ page }) => {
		await page.goto(`${locale}/timeline/?event=${event.id}&show=parting`);
		await alive(page);
		await page.locator(`header a[hreflang="${other}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		expect(new URL(page.url()).pathname).toBe(`/${other}/timeline/`);
		expect(queryOf(page).get('event')).toBe(event.id);
		expect(queryOf(page).get('show')).toBe('parting');
		await expect(page.locator('#panel')).toContainText(event.title[other] ?? '');
	});

	test('keeps the filters of the matrix', async ({ page }) => {
		await page.goto(`${locale}/compare/?show=parting&sort=verdict`);
		await alive(page);
		await page.locator(`header a[hreflang="${other}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		expect(queryOf(page).toString()).toBe('show=parting&sort=verdict');
	});

	test('keeps the choice of words on a page without script of its own', async ({ page }) => {
		await page.goto(`${pagesIn(locale)['question with figures'] ?? ''}?words=original`);
		await page.locator(`header a[hreflang="${other}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		expect(queryOf(page).get('words')).toBe('original');
	});
});

const byWords = new Map<string, Set<string>>();
for (const { quote, language } of claims) byWords.set(quote.exact, (byWords.get(quote.exact) ?? new Set()).add(language));
const languages = Object.fromEntries([...byWords].map(([words, all]) => [words, [...all]]));

for (const locale of locales) {
	for (const kind of KINDS_WITH_WORDS) {
		test(`${kind} in ${locale} says of each fragment what language it is in`, async ({ page }) => {
			await page.goto(pagesIn(locale)[kind] ?? '');
			await settled(page);
			const { checked, faults } = await page.evaluate((known) => {
				const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
				const result = { checked: 0, faults: [] as string[] };
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const words = (node.textContent ?? '').replace(/^[\s“„«]+|[\s”»]+$/g, '');
					const spoken = known[words];
					if (!spoken || !node.parentElement?.closest('q')) continue;
					result.checked++;
					const lang = node.parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
					if (!spoken.includes(lang)) result.faults.push(`${words} is marked as ${lang}`);
				}
				return result;
			}, languages);
			expect(faults).toEqual([]);
			expect(checked).toBeGreaterThan(0);
		});
	}
}

test('every gloss says what language it is in', async ({ page }) => {
	const { claim } = figureClaims[0] ?? { claim: undefined };
	for (const locale of locales) {
		await page.goto(`${locale}/claims/${claim?.id ?? ''}/`);
		for (const [lang, gloss] of Object.entries(claim?.gloss ?? {}))
			await expect(page.locator(`main .said [lang="${lang}"]`).filter({ hasText: gloss })).toHaveCount(1);
	}
	expect(codeOf(claim?.source ?? '')).not.toBe('');
});
