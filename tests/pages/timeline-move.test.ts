import { locales, messageIn } from './site.ts';
import { alive, expect, queryOf, test, type Page } from './watched.ts';

const [locale = ''] = locales;
const say = (key: string): string => messageIn(locale, key);
const windowOf = (page: Page) => ['from', 'to'].map((end) => Date.parse(queryOf(page).get(end) ?? ''));
const strip = (page: Page) => page.getByRole('slider', { name: say('timeline.overview') });

test.describe('moving over time', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(`${locale}/timeline/`);
		await alive(page);
	});

	test('zooms in and out by buttons; the address says what is in view, and the opening view leaves no trace', async ({ page }) => {
		await page.getByRole('button', { name: say('zoom.closer') }).click();
		await expect.poll(() => queryOf(page).has('from')).toBe(true);
		const [from = 0, to = 0] = windowOf(page);
		await page.getByRole('button', { name: say('zoom.earlier') }).click();
		await expect.poll(() => windowOf(page)[0]).toBeLessThan(from);
		expect((windowOf(page)[1] ?? 0) - (windowOf(page)[0] ?? 0)).toBe(to - from);
		await page.getByRole('button', { name: say('zoom.opening') }).click();
		await expect.poll(() => queryOf(page).has('from')).toBe(false);
	});

	test('moves the frame in the overview by keys', async ({ page }) => {
		await strip(page).focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => queryOf(page).has('from')).toBe(true);
		const [from = 0] = windowOf(page);
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => windowOf(page)[0]).toBeLessThan(from);
		await page.keyboard.press('Home');
		await expect(strip(page)).toHaveAttribute('aria-valuenow', '0');
	});

	test('shows all of time, and a shared link shows the same', async ({ page }) => {
		await page.getByRole('button', { name: say('zoom.whole') }).click();
		await expect.poll(() => queryOf(page).has('from')).toBe(true);
		const words = await strip(page).getAttribute('aria-valuetext');
		await page.goto(page.url());
		await alive(page);
		await expect(strip(page)).toHaveAttribute('aria-valuetext', words ?? '');
	});

	test('tells the story in order without the drawing, and Back brings it back', async ({ page }) => {
		await page.getByRole('radio', { name: say('timeline.story') }).check();
		await expect(strip(page)).toHaveCount(0);
		await expect.poll(() => queryOf(page).get('view')).toBe('story');
		await page.goBack();
		await expect(strip(page)).toBeVisible();
	});
});
