import { test as base } from '@playwright/test';
import { serveFolder } from '#commands/static-server.ts';
import { besides, claimOf, event, found, locales, messageIn, pagesIn, root, sources } from './site.ts';
import { alive, expect, queryOf, watch } from './watched.ts';

/** A folder deep inside some host, one part of it named like a language of the site. */
const [locale = ''] = locales;
const BASE = `/a/${besides(locale)}`;

const test = base.extend<object, { home: string }>({
	home: [
		// Playwright wants the first argument taken apart, also where nothing is taken from it.
		async ({}, use) => {
			const { address, close } = await serveFolder({ root, port: 0, base: BASE });
			await use(address);
			await close();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ home }, use) => use(home),
	page: async ({ page, home }, use) => {
		const faults = watch(page, home);
		await use(page);
		expect(faults, 'faults of the page').toEqual([]);
	}
});

test.describe('below a base path', () => {
	test('one gets from home to timeline, event, claim and source', async ({ page, home }) => {
		await page.goto('./');
		await page.locator(`main a[hreflang="${locale}"]`).click();
		await expect(page).toHaveURL(`${home}${locale}/`);
		await page.locator('main a[href$="timeline/"]').first().click();
		await expect(page).toHaveURL(`${home}${locale}/timeline/`);
		await alive(page);
		await page.locator(`a[data-event="${event.id}"]:visible`).first().click();
		await expect.poll(() => queryOf(page).get('event')).toBe(event.id);
		const panel = page.locator('#panel');
		await expect(panel).toContainText(event.title[locale] ?? '');
		const claim = found(
			event.dates.flatMap((one) => (one.claim ? [claimOf(one.claim)] : [])),
			'telling'
		);
		await panel.locator(`a[href$="claims/${claim.id}/"]`).click();
		await expect(page).toHaveURL(`${home}${locale}/claims/${claim.id}/`);
		await expect(page.locator('h1')).toHaveText(claim.statement[locale] ?? '');
		await page.locator(`main a[href$="sources/${claim.source}/"]`).first().click();
		await expect(page).toHaveURL(`${home}${locale}/sources/${claim.source}/`);
		await expect(page.locator('h1')).toBeVisible();
	});

	test('the language changes in place, also in the timeline', async ({ page, home }) => {
		for (const other of locales.filter((one) => one !== locale)) {
			await page.goto(`${locale}/timeline/?event=${event.id}`);
			await alive(page);
			await page.locator(`header a[hreflang="${other}"]`).click();
			await expect(page).toHaveURL(`${home}${other}/timeline/?event=${event.id}`);
			await expect(page.locator('#panel')).toContainText(event.title[other] ?? '');
		}
	});

	test('every kind of page has its links below it', async ({ page, home }) => {
		const addresses = [...Object.values(pagesIn(locale)), ...sources.map(({ id }) => `${locale}/sources/${id}/`)];
		for (const address of addresses) {
			await page.goto(address);
			const links = await page
				.locator('a[href]:not([rel~="external"])')
				.evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
			expect(
				links.filter((link) => !link.startsWith(home)),
				address
			).toEqual([]);
		}
	});

	test('an event that is unknown is said to be so', async ({ page }) => {
		await page.goto(`${locale}/timeline/?event=no-such-event`);
		await expect(page.locator('#panel')).toHaveText(messageIn(locale, 'timeline.unknownEvent'));
	});

	test('the data can be fetched', async ({ request, home }) => {
		for (const file of ['claims', 'questions', 'sources', 'events', 'record']) expect((await request.get(`${home}data/${file}.json`)).ok()).toBe(true);
	});
});
