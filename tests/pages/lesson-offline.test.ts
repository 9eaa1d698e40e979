import { chromium, expect, test, type Page } from '@playwright/test';
import { findChromium } from '#commands/find-chromium.ts';
import { serveFolder } from '#commands/static-server.ts';
import { alive } from './watched.ts';
import { besides, lessons, locales, root } from './site.ts';

const [locale = ''] = locales;
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];
const sign = (page: Page) => page.locator('[data-offline]').first();

test.describe('a lesson', () => {
	for (const where of [locale, besides(locale)]) {
		test(`in ${where} goes on when the network does not, from any of its scenes`, async ({ browser }) => {
			test.setTimeout(180_000);
			const [lesson] = lessons;
			const { address, close } = await serveFolder({ root, port: 0 });
			const context = await browser.newContext();
			try {
				const page = await context.newPage();
				await page.goto(`${address}${where}/teach/${lesson?.id ?? ''}/`);
				await expect(sign(page)).toHaveAttribute('data-offline', 'ready', { timeout: 120_000 });
				await close();
				for (const scene of lesson?.scenes ?? []) {
					await page.goto(`${address}${where}/teach/${lesson?.id ?? ''}/${scene}/`);
					await expect(page.locator('h1')).toBeVisible();
					await expect(page.locator('html')).toHaveAttribute('lang', where);
				}
				// An address as a host would complete it, then once more after a reload.
				await page.goto(`${address}${where}/teach/${lesson?.id ?? ''}`);
				expect(new URL(page.url()).pathname.endsWith('/')).toBe(true);
				await page.reload();
				await expect(sign(page)).toHaveAttribute('data-offline', 'ready');
			} finally {
				await context.close();
				await close();
			}
		});
	}

	test('keeps no page that it does not show', async ({ browser }) => {
		test.setTimeout(180_000);
		const [lesson] = lessons;
		const { address, close } = await serveFolder({ root, port: 0 });
		const context = await browser.newContext();
		try {
			const page = await context.newPage();
			await page.goto(`${address}${locale}/teach/${lesson?.id ?? ''}/`);
			await expect(sign(page)).toHaveAttribute('data-offline', 'ready', { timeout: 120_000 });
			const kept = await page.evaluate(async () => {
				const cache = await caches.open((await caches.keys()).find((name) => name.startsWith('lessons-')) ?? '');
				return (await cache.keys()).map(({ url }) => new URL(url).pathname);
			});
			expect(kept.filter((path) => locales.some((other) => other !== locale && path.startsWith(`/${other}/`)))).toEqual([]);
			expect(kept.filter((path) => path === `/${locale}/record/` || path.startsWith(`/${locale}/about`))).toEqual([]);
			expect(kept.some((path) => path.endsWith('.woff2'))).toBe(true);
		} finally {
			await context.close();
			await close();
		}
	});
});

test.describe('over plain http', () => {
	test('a lesson says that it needs the network and offers paper, and a scene gives phones its address', async () => {
		const [lesson] = lessons;
		const { address, close } = await serveFolder({ root, port: 0 });
		const { port } = new URL(address);
		const browser = await chromium.launch({
			executablePath: findChromium({ install: false }),
			args: [...QUIET, '--host-resolver-rules=MAP school.test 127.0.0.1']
		});
		try {
			const page = await browser.newPage();
			const site = `http://school.test:${port}/`;
			await page.goto(`${site}${locale}/teach/${lesson?.id ?? ''}/`);
			await expect(sign(page)).toHaveAttribute('data-offline', 'unsupported');
			await sign(page).getByRole('link').click();
			await expect(page.locator('h1')).toBeVisible();
			await page.goto(`${site}${locale}/teach/${lesson?.id ?? ''}/${lesson?.scenes[0] ?? ''}/`);
			await alive(page);
			await page.locator('.aside button').first().click();
			await expect(page.locator('.aside svg[role="img"]')).toHaveAttribute('aria-label', new RegExp(`${site}s/1-1/`));
		} finally {
			await browser.close();
			await close();
		}
	});
});
