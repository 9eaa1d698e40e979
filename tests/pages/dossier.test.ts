import { claims, codeOf, found, locales, questions, sampled, sources } from './site.ts';
import { expect, test } from './watched.ts';

test.use({ javaScriptEnabled: false, forgiven: /\.js csp$/ });

const [locale = ''] = locales;

test.describe('a dossier', () => {
	for (const source of sources) {
		test(`of ${source.id} has every claim once, in the digest’s parts, and what it alone says`, async ({ page }) => {
			await page.goto(`${locale}/sources/${source.id}/`);
			const shown = await page.locator('section li[id]:has(.said)').evaluateAll((items) => items.map(({ id }) => id));
			expect([...shown].sort()).toEqual([...source.claims].sort());
			const alone = questions.filter(({ answers }) => {
				const speaking = answers.filter(({ status }) => status !== 'silent');
				return speaking.length === 1 && speaking[0]?.source === source.id;
			});
			for (const { id } of alone) await expect(page.locator(`main a[href$="compare/${id}/"]`)).toHaveCount(1);
			const unasked = claims.filter((claim) => claim.source === source.id && !claim.questions.length && !claim.dates.length);
			for (const { id } of unasked) await expect(page.locator(`main a[href="#${id}"]`)).toHaveCount(1);
		});
	}
});

test.describe('where the texts come from', () => {
	for (const one of sampled) {
		for (const width of [360, 1440]) {
			test(`is a table in ${one} at ${width} px, with the drawing beside it for the eye only`, async ({ page }) => {
				await page.setViewportSize({ width, height: 900 });
				await page.goto(`${one}/sources/`);
				const table = page.locator('#origins').getByRole('table');
				await expect(table.getByRole('columnheader')).toHaveCount(5);
				for (const { id } of sources) await expect(table.getByRole('rowheader', { name: codeOf(id) }).first()).toBeVisible();
				await expect(page.locator('#origins svg.graph')).toHaveAttribute('aria-hidden', 'true');
				await expect(page.locator('#origins svg.graph')).toBeVisible({ visible: width > 1000 });
				const drawn = await page.locator('#origins svg.graph .thread').count();
				await expect(table.getByRole('rowheader')).toHaveCount(drawn);
			});
		}
	}

	test('says of every two texts whether they can confirm each other, as the data do', async ({ page }) => {
		await page.goto(`${locale}/sources/`);
		const links = page.locator('#confirm li');
		await expect(links).toHaveCount((sources.length * (sources.length - 1)) / 2);
	});
});

test.describe('the record', () => {
	test('leads to each of its parts, the open points last', async ({ page }) => {
		await page.goto(`${locale}/record/`);
		const anchors = await page.locator('main nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(anchors.at(-1)).toBe('#open-points');
		for (const anchor of anchors) await expect(page.locator(`section${anchor}`)).toBeVisible();
		const parts = await page.locator('main section').evaluateAll((sections) => sections.map(({ id }) => `#${id}`));
		expect(parts).toEqual(anchors);
		expect(found(anchors, 'part')).not.toBe('#open-points');
	});
});
