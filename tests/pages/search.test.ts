import { brotliCompressSync } from 'node:zlib';
import { bytesOf, claims, events, found, locales, messageIn, questions, sampled, textOf } from './site.ts';
import { alive, expect, queryOf, test, type Page } from './watched.ts';

const [locale = ''] = locales;
const field = (page: Page) => page.locator('input[type="search"]');
const links = (page: Page, kind: string) => page.locator(`main section a[href*="${kind}/"]`);
const open = async (page: Page, one: string, query = ''): Promise<void> => {
	await page.goto(`${one}/search/${query}`);
	await alive(page);
};
const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đłø]/g, (letter) => ({ đ: 'd', ł: 'l', ø: 'o' })[letter] ?? letter);
/** A claim with words that only its own text has, so that its source's language finds it from any page. */
const claim = found(
	claims.filter(({ quote }) => /\p{L}{5}.* .*\p{L}{5}/u.test(quote.exact) && plain(quote.exact) !== quote.exact),
	'claim with accents'
);

for (const one of sampled) {
	test(`the words of a text find its claim from a page in ${one}, with accents and without`, async ({ page }) => {
		await open(page, one);
		for (const words of [claim.quote.exact, plain(claim.quote.exact)]) {
			await field(page).fill(words);
			await expect(links(page, `claims/${claim.id}`)).toHaveText(claim.statement[one] ?? '');
			await expect(page.locator('main mark').first()).toBeVisible();
		}
	});
}

test('what is looked for stands in the address, and Back takes a search back', async ({ page }) => {
	const [first, second] = [found(questions, 'question'), found(events, 'event')];
	await open(page, locale);
	await field(page).fill(first.text[locale] ?? '');
	await expect(links(page, `compare/${first.id}`)).toBeVisible();
	await expect.poll(() => queryOf(page).get('q')).toBe(first.text[locale]);
	await field(page).press('Enter');
	await field(page).fill(second.title[locale] ?? '');
	await expect.poll(() => queryOf(page).get('q')).toBe(second.title[locale]);
	await page.goBack();
	await expect(field(page)).toHaveValue(first.text[locale] ?? '');
	await expect(links(page, `compare/${first.id}`)).toBeVisible();
});

test('an address with words in it searches for them', async ({ page }) => {
	const question = found(questions, 'question');
	await open(page, locale, `?q=${encodeURIComponent(question.text[locale] ?? '')}`);
	await expect(links(page, `compare/${question.id}`)).toBeVisible();
});

test('typing loses no letter', async ({ page }) => {
	await open(page, locale);
	await field(page).pressSequentially('what was counted', { delay: 5 });
	await expect(field(page)).toHaveValue('what was counted');
	await expect.poll(() => queryOf(page).get('q')).toBe('what was counted');
	await expect(field(page)).toBeFocused();
});

test('nothing found is said, with a way on', async ({ page }) => {
	await open(page, locale, '?q=qqqqzzzz');
	await expect(page.getByText(messageIn(locale, 'search.none'))).toBeVisible();
	await page.getByRole('link', { name: messageIn(locale, 'search.allLink') }).click();
	await expect(page.locator('main li a')).not.toHaveCount(0);
});

test('what is searched is fetched only when somebody searches, and is small', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, locale);
	expect(asked.filter((url) => url.endsWith('search.json'))).toEqual([]);
	await field(page).fill(found(questions, 'question').text[locale] ?? '');
	await expect(page.locator('main section a').first()).toBeVisible();
	expect(asked.filter((url) => url.endsWith('search.json'))).toHaveLength(1);
	expect(brotliCompressSync(bytesOf('data/search.json')).length).toBeLessThan(200 * 1024);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, forgiven: /\.js csp$/ });

	test('the page leads to a list of everything', async ({ page }) => {
		await page.goto(`${locale}/search/`);
		await expect(page.getByText(messageIn(locale, 'search.withoutScript'))).toBeVisible();
		await expect(field(page)).toBeHidden();
		await page.getByRole('link', { name: messageIn(locale, 'search.allLink') }).click();
		const { record } = JSON.parse(textOf('data/record.json')) as { readonly record: readonly unknown[] };
		await expect(page.locator('main li a')).toHaveCount(claims.length + questions.length + events.length + record.length);
	});
});
