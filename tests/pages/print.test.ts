import { claimsOn, events, figures, locales, pagesIn, questions, sources } from './site.ts';
import { alive, expect, settled, test } from './watched.ts';

const [locale = ''] = locales;

/** A4 less the margins that Chromium leaves, in px. */
const PAPER = { width: 718, height: 1046 };

const sheetsOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

test.describe('on paper', () => {
	test.use({ viewport: PAPER });

	for (const [kind, address] of Object.entries(pagesIn(locale))) {
		test(`${kind} has its content and no controls`, async ({ page }) => {
			await page.goto(address);
			if (await page.locator('link[rel="modulepreload"]').count()) await alive(page);
			await page.emulateMedia({ media: 'print' });
			await settled(page);
			await expect(page.locator('h1')).toBeVisible();
			// On paper a quiz is ticked with a pen.
			for (const control of await page.locator(kind === 'quiz' ? 'nav, button' : 'nav, fieldset, input, button').all()) await expect(control).toBeHidden();
			expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
			const { background, ink } = await page.evaluate(() => ({
				background: getComputedStyle(document.body).backgroundColor,
				ink: getComputedStyle(document.body).color
			}));
			expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(background);
			expect(ink).not.toBe('rgb(255, 255, 255)');
		});
	}

	test('a question has all its answers', async ({ page }) => {
		await page.goto(pagesIn(locale)['question with figures'] ?? '');
		await page.emulateMedia({ media: 'print' });
		for (const { id, quote } of claimsOn(figures)) await expect(page.locator(`li[id="${id}"]`).getByText(quote.exact)).toBeVisible();
	});

	test('the matrix has all questions and the timeline all events', async ({ page }) => {
		await page.goto(`${locale}/compare/`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('table tbody tr')).toHaveCount(questions.length);
		await page.goto(`${locale}/timeline/`);
		for (const { id } of events) await expect(page.locator(`article[id="event-${id}"]`)).toBeVisible();
	});

	test('the timeline is whole, whatever is in view, with its addresses', async ({ page }) => {
		await page.goto(`${locale}/timeline/?show=parting&source=${sources[0]?.id ?? ''}&from=1970-01-01&to=1970-02-01`);
		await alive(page);
		await page.emulateMedia({ media: 'print' });
		for (const { id } of events) await expect(page.locator(`article[id="event-${id}"]`)).toBeVisible();
		await expect(page.locator('figure .codes text:visible').or(page.locator('figure .wide .who:visible'))).toHaveCount(sources.length + 1);
		const bare = await page.locator('article[id] ol a').evaluateAll((links) =>
			links.flatMap((link) => {
				const printed = getComputedStyle(link, '::after').content;
				const address = (link.getAttribute('href') ?? '').replace(/^(?:\.\.\/)+[^/]+\//, '');
				return printed.includes(address) ? [] : [`${address}: ${printed}`];
			})
		);
		expect(bare).toEqual([]);
		await expect(page.locator('main').getByText(new URL(`${locale}/`, page.url().split(`${locale}/`)[0]).href)).toBeVisible();
	});

	test('reads in ink also from a dark screen', async ({ page }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(pagesIn(locale)['question with figures'] ?? '');
		const bright = await page.locator('h1, main p:visible').evaluateAll((texts) =>
			texts.flatMap((text) => {
				const [r = 0, g = 0, b = 0] = getComputedStyle(text).color.match(/\d+/g)?.map(Number) ?? [];
				return r + g + b > 480 ? [text.textContent.slice(0, 40)] : [];
			})
		);
		expect(bright).toEqual([]);
	});

	test('a question makes a file of a few sheets', async ({ page }) => {
		await page.goto(pagesIn(locale)['question with figures'] ?? '');
		const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
		expect(sheets).toBeGreaterThan(0);
		expect(sheets).toBeLessThan(12);
	});
});
