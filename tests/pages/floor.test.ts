import { builtFiles, locales, pagesIn, sampled, wordless } from './site.ts';
import { alive, expect, settled, test, type Page } from './watched.ts';

const WIDTHS = [320, 360, 768, 1440];

/** A page with script is one whose shell names a module. */
const comesAlive = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('link[rel="modulepreload"]') !== null);

/** What sticks out of a page to the right, by tag and class, if the page can be scrolled that way. */
const stickingOut = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const boxes = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
		return [`${scrollWidth} > ${clientWidth}`, ...boxes.slice(0, 8).map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)];
	});

async function expectNoScrollSideways(page: Page): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		expect.soft(await stickingOut(page), `sideways at ${width} px`).toEqual([]);
	}
}

for (const locale of locales) {
	test.describe(`a page in ${locale}`, () => {
		for (const [kind, address] of Object.entries(pagesIn(locale))) {
			test(`${kind} is whole`, async ({ page }) => {
				const response = await page.goto(address);
				expect(response?.status()).toBe(200);
				if (await comesAlive(page)) await alive(page);
				await settled(page);
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await expect(page.locator('h1')).toHaveCount(1);
				await expect(page.locator('main')).toHaveCount(1);
				expect((await page.title()).trim()).not.toBe('');
				await expectNoScrollSideways(page);
			});
		}
	});
}

test.describe('a page of all languages', () => {
	for (const [kind, address] of Object.entries(wordless)) {
		test(`${kind} is whole`, async ({ page }) => {
			await page.goto(address);
			await expect(page.locator('h1')).toHaveCount(1);
			for (const locale of locales) await expect(page.locator(`[lang="${locale}"] a[hreflang="${locale}"]`).first()).toBeVisible();
			await expectNoScrollSideways(page);
		});
	}
});

test.describe('a page that is still coming', () => {
	for (const locale of sampled) {
		for (const [kind, address] of Object.entries(pagesIn(locale))) {
			for (const width of [360, 1440]) {
				test(`${kind} in ${locale} at ${width} px does not shift`, async ({ page }) => {
					await page.setViewportSize({ width, height: 800 });
					await page.addInitScript(() => {
						const shifts: number[] = [];
						Object.assign(window, { shifts });
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
						}).observe({ type: 'layout-shift', buffered: true });
					});
					await page.goto(address);
					if (await comesAlive(page)) await alive(page);
					await settled(page);
					const shifted = await page.evaluate(() =>
						(window as unknown as { readonly shifts: readonly number[] }).shifts.reduce((sum, shift) => sum + shift, 0)
					);
					expect(shifted).toBeLessThan(0.02);
				});
			}
		}
	}
});

test('an address in another language exists for every page of the first', () => {
	const built = new Set(builtFiles('.html'));
	const [first = ''] = locales;
	const missing = [...built]
		.filter((path) => path.startsWith(`${first}/`))
		.flatMap((path) => locales.map((locale) => `${locale}${path.slice(first.length)}`).filter((other) => !built.has(other)));
	expect(missing).toEqual([]);
});
