import { besides, lessons, locales, messageIn } from './site.ts';
import { alive, expect, test } from './watched.ts';

const [locale = ''] = locales;
const other = besides(locale);

test.describe('a pupil', () => {
	test('comes by the short address, chooses a language, and is led there the next time', async ({ page, baseURL }) => {
		const [lesson] = lessons;
		const scene = `/teach/${lesson?.id ?? ''}/${lesson?.scenes[1] ?? ''}/`;
		await page.goto('s/1-2/');
		await alive(page);
		await page.locator(`a[hreflang="${other}"]`).click();
		await expect(page).toHaveURL(`${baseURL ?? ''}${other}${scene}`);
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		await page.goto('s/1-2/');
		await expect(page).toHaveURL(`${baseURL ?? ''}${other}${scene}`);
	});

	test.describe('without script', () => {
		// Chromium still asks for preloaded modules when script is off, and then stops them itself.
		test.use({ javaScriptEnabled: false, forgiven: /\.js csp$/ });
		test('finds every language', async ({ page }) => {
			await page.goto('s/1-1/');
			for (const one of locales) await expect(page.locator(`a[hreflang="${one}"]`)).toBeVisible();
		});
	});
});

test.describe('the code of a scene', () => {
	test('says on localhost that phones cannot reach it, and takes another address', async ({ page }) => {
		const [lesson] = lessons;
		await page.goto(`${locale}/teach/${lesson?.id ?? ''}/${lesson?.scenes[0] ?? ''}/`);
		await alive(page);
		await page.locator('.aside button').first().click();
		const field = page.locator('.aside input');
		await field.fill('the school');
		await field.press('Enter');
		await expect(page.locator('.aside [role="alert"]')).toContainText('the school');
		await field.fill('http://192.0.2.7:4173');
		await field.press('Enter');
		await expect(page.locator('.aside svg[role="img"]')).toHaveAttribute('aria-label', /http:\/\/192\.0\.2\.7:4173\/s\/1-1\//);
		await expect(page.locator('.aside')).toContainText('http://192.0.2.7:4173/s/1-1/');
		await page.reload();
		await alive(page);
		await page.getByRole('button', { name: messageIn(locale, 'pupils.head') }).click();
		await expect(page.locator('.aside')).toContainText('http://192.0.2.7:4173/s/1-1/');
	});
});
