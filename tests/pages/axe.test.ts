import { AxeBuilder } from '@axe-core/playwright';
import { event, locales, pagesIn, wordless } from './site.ts';
import { alive, expect, settled, test, type Page } from './watched.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const IN_THE_DARK = ['home', 'timeline', 'compare', 'question with figures', 'question with dates', 'claim'];
const spoken = locales.some((locale) => locale === 'vi') ? ['en', 'vi'] : locales.slice(0, 2);

/** What axe finds against a page, one line each: the rule, the element and what is wrong with it. */
async function violations(page: Page): Promise<string[]> {
	// axe brings types of its own copy of the browser driver; the page is the same.
	const { violations } = await new AxeBuilder({ page: page })
		.options({ runOnly: { type: 'tag', values: RULES }, rules: { 'target-size': { enabled: true } } })
		.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

const open = async (page: Page, address: string): Promise<void> => {
	await page.goto(address);
	if (await page.locator('link[rel="modulepreload"]').count()) await alive(page);
	await settled(page);
};

for (const locale of spoken) {
	test.describe(`axe in ${locale}`, () => {
		for (const [kind, address] of Object.entries(pagesIn(locale))) {
			test(`finds nothing on ${kind}`, async ({ page }) => {
				await open(page, address);
				expect(await violations(page)).toEqual([]);
			});
		}
	});
}

test.describe('axe at 360 px', () => {
	test.use({ viewport: { width: 360, height: 800 } });
	for (const [kind, address] of Object.entries(pagesIn(spoken.at(-1) ?? ''))) {
		test(`finds nothing on ${kind}`, async ({ page }) => {
			await open(page, address);
			expect(await violations(page)).toEqual([]);
		});
	}
});

test.describe('axe in the dark', () => {
	test.use({ colorScheme: 'dark' });
	for (const [kind, address] of Object.entries(pagesIn(spoken[0] ?? '')).filter(([kind]) => IN_THE_DARK.includes(kind))) {
		test(`finds nothing on ${kind}`, async ({ page }) => {
			await open(page, address);
			expect(await violations(page)).toEqual([]);
		});
	}
});

for (const [state, query] of Object.entries({ 'with an event open': `?event=${event.id}`, 'in order': '?view=story' })) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing on the timeline ${state}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await open(page, `${spoken[0] ?? ''}/timeline/${query}`);
			expect(await violations(page)).toEqual([]);
		});
	}
}

for (const [kind, address] of Object.entries(wordless)) {
	test(`axe finds nothing on ${kind}`, async ({ page }) => {
		await open(page, address);
		expect(await violations(page)).toEqual([]);
	});
}
