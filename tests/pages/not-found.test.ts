import { builtFiles, locales, textOf } from './site.ts';
import { expect, test } from './watched.ts';

const NOWHERE = [...locales.map((locale) => `${locale}/claims/no-such-claim/`), 'no-such-page', 'xx/timeline/'];

test.use({ forgiven: /status of 404|status 404/ });

test.describe('an unknown address', () => {
	for (const address of NOWHERE) {
		test(`${address} says so in every language`, async ({ page }) => {
			const response = await page.goto(address);
			expect(response?.status()).toBe(404);
			for (const locale of locales) {
				const part = page.locator(`section[lang="${locale}"]`);
				await expect(part).toBeVisible();
				await expect(part.getByRole('heading')).not.toBeEmpty();
			}
		});
	}

	test('leads on to each language', async ({ page }) => {
		for (const locale of locales) {
			await page.goto('no-such-page');
			await page.locator(`section[lang="${locale}"] a`).click();
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page.locator('main h1')).toBeVisible();
		}
	});
});

test('the error page needs no other file', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('some/deep/address/');
	await page.waitForLoadState();
	expect(asked.filter((address) => !address.endsWith('some/deep/address/') && !address.startsWith('data:'))).toEqual([]);
	expect(textOf('404.html')).not.toMatch(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)=(?!"?data:)/);
	expect(builtFiles('404.html')).toEqual(['404.html']);
});
