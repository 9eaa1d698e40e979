import { besides, betweenOn, everyTwo, figures, found, isParting, locales, messageIn, questions, sources, type PublicQuestion } from './site.ts';
import { alive, expect, queryOf, tabTo, test, type Page } from './watched.ts';

const [locale = ''] = locales;
const ORDER = ['conflict', 'not-comparable', 'compatible', 'agree', 'one-source', 'silent'];

const parting = questions.filter(isParting);
const alike = parting.filter(({ looks }) => looks === 'same');
const themes = [...new Set(questions.map(({ theme }) => theme))];
const emptied = themes.find((theme) => !alike.some((question) => question.theme === theme));

const radio = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const list = (page: Page, name: string) => page.locator(`select[name="${name}"]`);
const rows = (page: Page) => page.locator('table tbody tr');

/** The questions of the matrix from top to bottom. */
const shown = (page: Page): Promise<string[]> =>
	page.locator('table tbody th a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

/** Waits until just these questions stand: the number of rows alone may be the same before and after a choice. */
const expectShown = (page: Page, expected: readonly PublicQuestion[]): Promise<void> => expect.poll(() => shown(page)).toEqual(idsOf(expected));

const idsOf = (list: readonly PublicQuestion[]): string[] => list.map(({ id }) => id);

const open = async (page: Page, query = ''): Promise<void> => {
	await page.goto(`${locale}/compare/${query}`);
	await alive(page);
};

test.describe('the matrix', () => {
	test('shows every question in the order of the case', async ({ page }) => {
		await open(page);
		await expectShown(page, questions);
		expect(queryOf(page).toString()).toBe('');
	});

	test('is filtered to where the tellings part, and Back takes it back', async ({ page }) => {
		await open(page);
		await radio(page, 'show', 'parting').check();
		await expectShown(page, parting);
		expect(queryOf(page).get('show')).toBe('parting');
		await page.goBack();
		await expect(rows(page)).toHaveCount(questions.length);
		await expect(radio(page, 'show', 'all')).toBeChecked();
		await page.goForward();
		await expect(rows(page)).toHaveCount(parting.length);
	});

	test('is filtered to what looks the same and is not', async ({ page }) => {
		await open(page);
		await radio(page, 'show', 'looks').check();
		await expectShown(page, alike);
	});

	test('is filtered by theme', async ({ page }) => {
		await open(page);
		for (const theme of themes) {
			await list(page, 'theme').selectOption(theme);
			const expected = questions.filter((question) => question.theme === theme);
			await expectShown(page, expected);
			expect(queryOf(page).get('theme')).toBe(theme);
		}
		await list(page, 'theme').selectOption('all');
		await expect(rows(page)).toHaveCount(questions.length);
		expect(queryOf(page).has('theme')).toBe(false);
	});

	test('is sorted by verdict', async ({ page }) => {
		await open(page);
		await list(page, 'sort').selectOption('verdict');
		const expected = idsOf([...questions].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)));
		await expect.poll(() => shown(page)).toEqual(expected);
		expect(queryOf(page).get('sort')).toBe('verdict');
	});

	test('is opened as it was shared', async ({ page }) => {
		const theme = figures.theme;
		await open(page, `?show=parting&theme=${theme}&sort=verdict`);
		const expected = parting.filter((question) => question.theme === theme);
		await expect(rows(page)).toHaveCount(expected.length);
		await expect(radio(page, 'show', 'parting')).toBeChecked();
		await expect(list(page, 'theme')).toHaveValue(theme);
		await expect(list(page, 'sort')).toHaveValue('verdict');
	});

	test('works by keyboard and keeps the focus', async ({ page }) => {
		await open(page);
		await tabTo(page, 'input[name="show"]');
		await page.keyboard.press('ArrowRight');
		await expect(radio(page, 'show', 'parting')).toBeChecked();
		await expect(rows(page)).toHaveCount(parting.length);
		await expect(radio(page, 'show', 'parting')).toBeFocused();
		await tabTo(page, 'table tbody th a');
		await page.keyboard.press('Enter');
		await expect(page.locator('h1')).toHaveText(parting[0]?.text[locale] ?? '');
		await page.goBack();
		await expect(rows(page)).toHaveCount(parting.length);
	});

	test('says when nothing fits, and shows all again', async ({ page }) => {
		test.skip(emptied === undefined, 'Every theme has a question that looks the same and is not.');
		await open(page, `?show=looks&theme=${emptied ?? ''}`);
		await expect(page.locator('main')).toContainText(messageIn(locale, 'compare.empty'));
		await expect(rows(page)).toHaveCount(0);
		await page.getByRole('button', { name: messageIn(locale, 'compare.showAll') }).click();
		await expect(rows(page)).toHaveCount(questions.length);
		expect(queryOf(page).toString()).toBe('');
	});

	for (const query of ['theme=none', 'verdict=none', 'pair=none', `pair=${found(sources, 'source').id}.none`]) {
		test(`says that ${query} is no choice, and leaves it out`, async ({ page }) => {
			await open(page, `?${query}`);
			await expect(page.getByRole('status').first()).toContainText(messageIn(locale, 'compare.unknown'));
			await expectShown(page, questions);
		});
	}

	test('is filtered by verdict', async ({ page }) => {
		await open(page);
		for (const verdict of new Set(questions.map((question) => question.verdict))) {
			await list(page, 'verdict').selectOption(verdict);
			await expectShown(
				page,
				questions.filter((question) => question.verdict === verdict)
			);
			expect(queryOf(page).get('verdict')).toBe(verdict);
		}
	});

	for (const [a, b] of everyTwo) {
		test(`is narrowed to ${a} and ${b}, to where they part and to where they do not`, async ({ page }) => {
			const stand = (...among: readonly string[]) => questions.filter((question) => among.includes(betweenOn(question, a, b) ?? ''));
			await open(page);
			await list(page, 'pair').selectOption(`${a}.${b}`);
			await expectShown(page, stand(...ORDER));
			await radio(page, 'there', 'part').check();
			await expectShown(page, stand('conflict', 'not-comparable'));
			expect(queryOf(page).get('pair')).toBe(`${a}.${b}`);
			expect(queryOf(page).get('there')).toBe('part');
			await radio(page, 'there', 'hold').check();
			await expectShown(page, stand('compatible', 'agree'));
			await list(page, 'pair').selectOption('all');
			await expectShown(page, questions);
			expect(queryOf(page).toString()).toBe('');
		});
	}

	test('is sorted by theme', async ({ page }) => {
		await open(page, '?sort=theme');
		const expected = [...questions].sort((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme));
		await expectShown(page, expected);
	});

	for (const width of [360, 768, 1440]) {
		test(`stays a table to a screen reader at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await open(page);
			const table = page.getByRole('table');
			await expect(table).toHaveCount(1);
			await expect(table.getByRole('columnheader')).toHaveCount(sources.length + 2);
			await expect(table.getByRole('row')).toHaveCount(questions.length + 1);
			await expect(table.getByRole('rowheader')).toHaveCount(questions.length);
			await expect(table.getByRole('cell')).toHaveCount(questions.length * (sources.length + 1));
			const cards = await table
				.locator('tbody tr')
				.first()
				.evaluate((row) => getComputedStyle(row).display);
			// Laid out as cards, every element of the table must say what it is: its display no longer does.
			if (cards !== 'table-row') await expect(table.locator(':is(tr, th, td, thead, tbody):not([role])')).toHaveCount(0);
		});

		test(`keeps a head in sight at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 500 });
			await open(page);
			const row = rows(page).nth(1);
			const head = width > 1000 ? page.locator('thead th').nth(1) : row.locator('th');
			await row.evaluate((element) => {
				scrollTo(0, scrollY + element.getBoundingClientRect().top + 40);
			});
			await expect.poll(() => head.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(0);
		});
	}

	test('keeps what other parts of the address say', async ({ page }) => {
		await open(page, '?words=original');
		await radio(page, 'show', 'parting').check();
		await expect(rows(page)).toHaveCount(parting.length);
		expect(queryOf(page).get('words')).toBe('original');
	});

	test('reads the same on a narrow page', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await open(page);
		for (const id of idsOf(questions)) await expect(page.locator(`table a[href$="compare/${id}/"]`)).toBeVisible();
		await radio(page, 'show', 'parting').check();
		await expect(rows(page)).toHaveCount(parting.length);
	});

	test('keeps its filter in another language', async ({ page }) => {
		const other = besides(locale);
		await open(page);
		await radio(page, 'show', 'parting').check();
		await expect(rows(page)).toHaveCount(parting.length);
		await page.locator(`header a[hreflang="${other}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		await expect(rows(page)).toHaveCount(parting.length);
	});
});
