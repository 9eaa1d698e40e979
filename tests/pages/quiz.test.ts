import { locales, messageIn } from './site.ts';
import { expect, test } from './watched.ts';

const [locale = ''] = locales;

for (const script of [true, false]) {
	test.describe(script ? 'the quiz' : 'the quiz without script', () => {
		test.use({ javaScriptEnabled: script });

		test('says at once whether a choice is right, and which words decide', async ({ page }) => {
			await page.goto(`${locale}/teach/quiz/`);
			const item = page.locator('fieldset').first();
			const feedback = item.locator('.feedback');
			await expect(feedback).toBeHidden();
			await item.locator('input[value="wrong"]').first().check({ force: true });
			await expect(feedback).toBeVisible();
			await expect(feedback).toContainText(messageIn(locale, 'quiz.wrong'));
			await item.locator('input[value="right"]').check({ force: true });
			await expect(feedback.locator('.verdict-right')).toBeVisible();
			await expect(feedback.locator('.verdict-wrong')).toBeHidden();
			await expect(feedback.locator('.deciding b')).toBeVisible();
		});

		test('has every answer folded away', async ({ page }) => {
			await page.goto(`${locale}/teach/quiz/`);
			const answer = page.locator('fieldset details').first();
			await expect(answer.locator('p').first()).toBeHidden();
			await answer.locator('summary').click();
			await expect(answer.locator('p').first()).toBeVisible();
		});
	});
}

test('the quiz is answered by keyboard', async ({ page }) => {
	await page.goto(`${locale}/teach/quiz/`);
	const item = page.locator('fieldset').first();
	await item.locator('input').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowRight');
	await expect(item.locator('input').nth(1)).toBeChecked();
	await expect(item.locator('.feedback')).toBeVisible();
});
