import { besides, claimsOn, event, figures, found, locales, pagesIn, claimOf } from './site.ts';
import { alive, expect, queryOf, test, type Page } from './watched.ts';

const [locale = ''] = locales;
const claim = found(
	claimsOn(figures).filter(({ language }) => language !== locale),
	'claim in another language'
);
const other = besides(locale, claim.language);
const question = pagesIn(locale)['question with figures'] ?? '';

const wordsOf = (page: Page, lang: string) => page.locator(`li[id="${claim.id}"] .said [lang="${lang}"]`);
const radio = (page: Page, name: 'words' | 'gloss', value: string) => page.locator(`input[name="${name}"][value="${value}"]`);

const expectOriginalOnly = async (page: Page): Promise<void> => {
	await expect(wordsOf(page, claim.language)).toBeVisible();
	for (const lang of locales.filter((one) => one !== claim.language)) await expect(wordsOf(page, lang)).toBeHidden();
};

test.describe('the choice of words', () => {
	test('is both, in the language of the page, to begin with', async ({ page }) => {
		await page.goto(question);
		await expect(wordsOf(page, claim.language)).toBeVisible();
		await expect(wordsOf(page, locale)).toBeVisible();
		await expect(radio(page, 'words', 'both')).toBeChecked();
		await expect(radio(page, 'gloss', locale)).toBeChecked();
		expect(queryOf(page).toString()).toBe('');
	});

	test('goes into the address and survives a reload', async ({ page }) => {
		await page.goto(question);
		await radio(page, 'words', 'original').check();
		await expectOriginalOnly(page);
		expect(queryOf(page).get('words')).toBe('original');
		await page.reload();
		await expectOriginalOnly(page);
		await expect(radio(page, 'words', 'original')).toBeChecked();
	});

	test('is kept for the next page', async ({ page }) => {
		await page.goto(question);
		await radio(page, 'words', 'original').check();
		await radio(page, 'gloss', other).check();
		await page.goto(`${locale}/claims/${claim.id}/`);
		await expectOriginalOnly(page);
		await expect(radio(page, 'words', 'original')).toBeChecked();
		await expect(radio(page, 'gloss', other)).toBeChecked();
	});

	test('stands before any words that it is about', async ({ page }) => {
		await page.goto(question);
		await radio(page, 'words', 'original').check();
		await radio(page, 'gloss', other).check();
		await page.addInitScript(() => {
			new MutationObserver((_, observer) => {
				if (!document.querySelector('main')) return;
				observer.disconnect();
				const { words, gloss } = document.documentElement.dataset;
				Object.assign(window, { atMain: { words, gloss } });
			}).observe(document, { childList: true, subtree: true });
		});
		for (const address of [question, `${locale}/claims/${claim.id}/`, `${locale}/timeline/`, `${locale}/`]) {
			await page.goto(address);
			const atMain = await page.evaluate(() => (window as unknown as { readonly atMain?: object }).atMain);
			expect(atMain, address).toMatchObject({ words: 'original', gloss: String(locales.indexOf(other)) });
		}
	});

	test('is opened by a shared link', async ({ page }) => {
		await page.goto(`${question}?words=original&gloss=${other}`);
		await expectOriginalOnly(page);
		await expect(radio(page, 'words', 'original')).toBeChecked();
		await expect(radio(page, 'gloss', other)).toBeChecked();
		await radio(page, 'words', 'both').check();
		await expect(wordsOf(page, other)).toBeVisible();
		await expect(wordsOf(page, locale)).toBeHidden();
	});

	test('in a shared link weighs more than what was chosen before', async ({ page }) => {
		await page.goto(question);
		await radio(page, 'words', 'original').check();
		await page.goto(`${question}?words=gloss`);
		await expect(wordsOf(page, claim.language)).toBeHidden();
		await expect(wordsOf(page, locale)).toBeVisible();
	});

	test('that the address misspells falls back to both', async ({ page }) => {
		await page.goto(`${question}?words=backwards&gloss=xx`);
		await expect(wordsOf(page, claim.language)).toBeVisible();
		await expect(wordsOf(page, locale)).toBeVisible();
		await expect(radio(page, 'words', 'both')).toBeChecked();
	});

	test('is made by keyboard', async ({ page }) => {
		await page.goto(question);
		await radio(page, 'words', 'both').focus();
		await page.keyboard.press('ArrowLeft');
		await expect(radio(page, 'words', 'gloss')).toBeChecked();
		await expect(wordsOf(page, claim.language)).toBeHidden();
		expect(queryOf(page).get('words')).toBe('gloss');
	});

	test('works where nothing can be kept', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		await page.goto(question);
		await radio(page, 'words', 'original').check();
		await expectOriginalOnly(page);
		await page.reload();
		await expectOriginalOnly(page);
	});
});

test.describe('the choice of words on the timeline', () => {
	const panel = (page: Page) => page.locator('#panel');
	const told = found(
		event.dates.flatMap((one) => (one.claim ? [claimOf(one.claim)] : [])).filter((one) => one.language !== locale && one.language !== other),
		'telling in another language'
	);

	test('hides and shows', async ({ page }) => {
		await page.goto(`${locale}/timeline/?event=${event.id}`);
		await alive(page);
		const original = panel(page).locator(`.said [lang="${told.language}"]`, { hasText: told.quote.exact }).first();
		const gloss = panel(page)
			.getByText(told.gloss[locale] ?? '', { exact: true })
			.first();
		await expect(original).toBeVisible();
		await radio(page, 'words', 'original').check();
		await expect(original).toBeVisible();
		await expect(gloss).toBeHidden();
		await radio(page, 'words', 'gloss').check();
		await expect(original).toBeHidden();
		await expect(gloss).toBeVisible();
		expect(queryOf(page).get('event')).toBe(event.id);
		expect(queryOf(page).get('words')).toBe('gloss');
	});

	test('brings glosses in another language', async ({ page }) => {
		await page.goto(`${locale}/timeline/?event=${event.id}`);
		await alive(page);
		await radio(page, 'gloss', other).check();
		await expect(
			panel(page)
				.getByText(told.gloss[other] ?? '', { exact: true })
				.first()
		).toBeVisible();
		await expect(
			panel(page)
				.getByText(told.gloss[locale] ?? '', { exact: true })
				.first()
		).toBeHidden();
	});

	test('survives the choice of another event', async ({ page }) => {
		await page.goto(`${locale}/timeline/`);
		await alive(page);
		await radio(page, 'words', 'original').check();
		await page.locator('a[data-event]:visible').first().click();
		await expect.poll(() => queryOf(page).has('event')).toBe(true);
		expect(queryOf(page).get('words')).toBe('original');
		await expect(page.locator('html')).toHaveAttribute('data-words', 'original');
	});
});
