import {
	besides,
	claimsOn,
	codeOf,
	dates,
	events,
	figureClaims,
	figures,
	found,
	locales,
	pagesIn,
	questions,
	sampled,
	sources,
	stripped,
	writtenIn,
	yearsOf
} from './site.ts';
import { expect, test, type Page } from './watched.ts';

// Chromium still asks for preloaded modules when script is off, and then stops them itself.
test.use({ javaScriptEnabled: false, forgiven: /\.js csp$/ });

const codes = sources.map(({ code }) => code);
const names = (text: string, code: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${code}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** The items of a page that speak of one source and of no other, tags stripped. */
async function itemsOn(page: Page, code: string): Promise<string[]> {
	const items = await page.locator('main li').evaluateAll((elements) => elements.map(({ innerHTML }) => innerHTML));
	return items.map(stripped).filter((text) => names(text, code) && !codes.some((other) => other !== code && names(text, other)));
}

/** The words of the original and the gloss in one locale, of one answer on a page. */
const wordsOf = (page: Page, claim: string, lang: string) => page.locator(`li[id="${claim}"] .said [lang="${lang}"]`);

const choose = (page: Page, name: 'words' | 'gloss', value: string): Promise<void> => page.locator(`input[name="${name}"][value="${value}"]`).check();

for (const locale of sampled) {
	test.describe(`without script, in ${locale},`, () => {
		const pages = pagesIn(locale);

		test('home gives each figure with who says it', async ({ page }) => {
			await page.goto(pages.home ?? '');
			for (const { claim, value } of figureClaims) {
				const items = await itemsOn(page, codeOf(claim.source));
				expect(
					items.filter((text) => text.includes(writtenIn(locale, value))),
					`${codeOf(claim.source)} ${value}`
				).not.toEqual([]);
			}
		});

		test('home gives each year with who says it', async ({ page }) => {
			await page.goto(pages.home ?? '');
			for (const claim of claimsOn(dates)) {
				const items = await itemsOn(page, codeOf(claim.source));
				for (const year of yearsOf(claim)) {
					expect
						.soft(
							items.filter((text) => text.includes(year)),
							`${codeOf(claim.source)} ${year}`
						)
						.not.toEqual([]);
				}
			}
		});

		test('claims can be reached from home', async ({ page }) => {
			await page.goto(pages.home ?? '');
			for (const { claim } of figureClaims) {
				await expect(page.locator(`main a[href$="claims/${claim.id}/"]:visible`).first()).toBeVisible();
			}
			const { claim } = found(figureClaims, 'figure');
			await page.locator(`main a[href$="claims/${claim.id}/"]:visible`).first().click();
			await expect(page.locator('h1')).toHaveText(claim.statement[locale] ?? '');
		});

		test('the timeline is a list of all events with their words', async ({ page }) => {
			await page.goto(pages.timeline ?? '');
			for (const event of events) {
				const article = page.locator(`article[id="event-${event.id}"]`);
				await expect(article).toBeVisible();
				await expect(article).toContainText(event.title[locale] ?? '');
			}
		});

		test('the timeline offers no choice that would do nothing', async ({ page }) => {
			await page.goto(pages.timeline ?? '');
			const offered = await page.locator('main :is(input, select, button):visible').evaluateAll((all) => all.map((one) => one.getAttribute('name')));
			expect(new Set(offered)).toEqual(new Set(['words']));
		});

		test('the matrix holds every question with every source', async ({ page }) => {
			await page.goto(pages.compare ?? '');
			const rows = page.locator('table tbody tr');
			await expect(rows).toHaveCount(questions.length);
			for (const question of questions) {
				const row = rows.filter({ has: page.locator(`th a[href$="compare/${question.id}/"]`) });
				await expect(row).toHaveCount(1);
				await expect(row.locator('td')).toHaveCount(sources.length + 1);
				const empty = await row.locator('td').evaluateAll((cells) => cells.slice(0, -1).filter((cell) => !cell.textContent.trim()).length);
				expect(empty, `empty cells of ${question.id}`).toBe(0);
			}
		});

		test('the radios choose between words and gloss', async ({ page }) => {
			const claim = found(
				claimsOn(figures).filter(({ language }) => language !== locale),
				'claim in another language'
			);
			const original = wordsOf(page, claim.id, claim.language);
			const gloss = wordsOf(page, claim.id, locale);
			await page.goto(pages['question with figures'] ?? '');
			await expect(original).toBeVisible();
			await expect(gloss).toBeVisible();
			await choose(page, 'words', 'original');
			await expect(original).toBeVisible();
			await expect(gloss).toBeHidden();
			await choose(page, 'words', 'gloss');
			await expect(original).toBeHidden();
			await expect(gloss).toBeVisible();
			await choose(page, 'words', 'both');
			await expect(original).toBeVisible();
			await expect(gloss).toBeVisible();
		});

		test('the radios choose the language of the gloss', async ({ page }) => {
			for (const kind of ['question with figures', 'dossier', 'claim']) {
				await page.goto(pages[kind] ?? '');
				const id = await page.locator('li[id]:has(.said)').first().getAttribute('id');
				const claim = found(
					[...figureClaims.map((one) => one.claim), ...questions.flatMap(claimsOn)].filter((one) => one.id === id),
					`claim ${id ?? ''}`
				);
				const other = besides(locale, claim.language);
				await choose(page, 'gloss', other);
				await expect(wordsOf(page, claim.id, other)).toBeVisible();
				await expect(wordsOf(page, claim.id, other)).toHaveText(claim.gloss[other] ?? '');
				for (const hidden of locales.filter((one) => one !== other && one !== claim.language)) await expect(wordsOf(page, claim.id, hidden)).toBeHidden();
			}
		});

		test('a gloss in the language of the source leaves its own words', async ({ page }) => {
			const claim = found(
				claimsOn(figures).filter(({ language }) => locales.includes(language)),
				'claim in a language of the site'
			);
			await page.goto(pages['question with figures'] ?? '');
			await choose(page, 'gloss', claim.language);
			await choose(page, 'words', 'gloss');
			await expect(wordsOf(page, claim.id, claim.language)).toBeVisible();
		});

		test('languages are links to the same page', async ({ page }) => {
			const other = besides(locale);
			for (const kind of ['home', 'timeline', 'question with figures', 'dossier', 'claim']) {
				await page.goto(pages[kind] ?? '');
				await page.locator(`header a[hreflang="${other}"]`).click();
				await expect(page.locator('html')).toHaveAttribute('lang', other);
				expect(page.url().endsWith(`/${pagesIn(other)[kind] ?? ''}`)).toBe(true);
			}
		});

		test('a fragment on home, timeline and matrix leads to its claim, where every gloss stands', async ({ page }) => {
			const { claim } = found(
				figureClaims.filter((one) => one.claim.language !== locale),
				'figure in another language'
			);
			await page.goto(`${locale}/claims/${claim.id}/`);
			for (const gloss of locales.filter((one) => one !== claim.language)) await expect(wordsOf(page, claim.id, gloss)).toHaveText(claim.gloss[gloss] ?? '');
		});
	});
}
