import { betweenOn, codeOf, everyTwo, found, locales, questions, sampled } from './site.ts';
import { expect, test } from './watched.ts';

// Chromium still asks for preloaded modules when script is off, and then stops them itself.
test.use({ javaScriptEnabled: false, forgiven: /\.js csp$/ });

const [first] = [...everyTwo];

test.describe('two tellings side by side, without script,', () => {
	for (const [a, b] of everyTwo) {
		test(`${a} and ${b}: every question both answer, by verdict, and the silences`, async ({ page }) => {
			await page.goto(`${locales[0] ?? ''}/compare/pairs/${a}/${b}/`);
			for (const verdict of ['conflict', 'not-comparable', 'compatible', 'agree']) {
				const expected = questions.filter((question) => betweenOn(question, a, b) === verdict).map(({ id }) => `on-${id}`);
				const shown = await page.locator(`#stand-${verdict} article`).evaluateAll((articles) => articles.map(({ id }) => id));
				expect(shown, verdict).toEqual(expected);
			}
			for (const question of questions) await expect(page.locator(`main a[href$="compare/${question.id}/"]`)).not.toHaveCount(0);
		});
	}

	test('each claim of the two stands with its words, and leads to its page', async ({ page }) => {
		const [a, b] = found(first ? [first] : [], 'two sources');
		await page.goto(`${locales[0] ?? ''}/compare/pairs/${a}/${b}/`);
		const question = found(
			questions.filter((one) => betweenOn(one, a, b)),
			'question that both answer'
		);
		const article = page.locator(`#on-${question.id}`);
		for (const { source, claims } of question.answers)
			for (const claim of claims) await expect(article.locator(`a[href$="claims/${claim}/"]`)).toHaveCount(source === a || source === b ? 1 : 0);
	});

	for (const locale of sampled) {
		test(`is reached from the matrix, the sources and the dossiers in ${locale}`, async ({ page }) => {
			const [a, b] = found(first ? [first] : [], 'two sources');
			for (const from of ['compare/', 'sources/', `sources/${a}/`, `sources/${b}/`]) {
				await page.goto(`${locale}/${from}`);
				await page.locator(`main a[href$="compare/pairs/${a}/${b}/"]`).first().click();
				await expect(page.locator('h1')).toContainText(codeOf(a));
			}
		});
	}
});
