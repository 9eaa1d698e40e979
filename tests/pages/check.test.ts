import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtFiles, codeOf, found, isBuilt, locales, messageIn, sampled, sources, textOf } from './site.ts';
import { alive, expect, queryOf, test, type Page } from './watched.ts';

interface CheckFile {
	readonly source: string;
	readonly quotes: readonly { readonly exact: string; readonly claims: readonly { readonly statement: string }[] }[];
}

const fileOf = (source: string, locale: string): CheckFile => JSON.parse(textOf(`data/check/${source}.${locale}.json`)) as CheckFile;

/** Where the texts stand that the case quotes: the originals where they are at hand, or those of the small case. */
const folder = isBuilt('data/check/gazette.en.json') ? resolve(import.meta.dirname, '../fixtures/tiny-sources') : process.env.SOURCES_DIR;
const originals = sources.map(({ id }) => ({ id, path: join(folder ?? '', `${id}.txt`) })).filter(({ path }) => folder && existsSync(path));
if (!originals.length) console.warn('SOURCES_DIR is not set: no original could be dropped on the page.');

const open = async (page: Page, locale: string, query = ''): Promise<void> => {
	await page.goto(`${locale}/check/${query}`);
	await alive(page);
};
const give = (page: Page, name: string, text: string | Buffer, mimeType = 'text/plain'): Promise<void> =>
	page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
const count = (page: Page, locale: string, kind: string) => page.locator('.summary li', { hasText: messageIn(locale, `check.found.${kind}`) }).locator('b');
const said = (page: Page, locale: string, label: string) => page.getByText(messageIn(locale, `check.${label}`));

for (const locale of sampled) {
	test.describe(`a copy held against the fragments, in ${locale},`, () => {
		for (const { id, path } of originals) {
			test(`is the original of ${id} when it is one`, async ({ page }) => {
				const { quotes } = fileOf(id, locale);
				await open(page, locale);
				await give(page, `${id}.txt`, readFileSync(path));
				await expect(page.locator('.summary')).toContainText(codeOf(id));
				await expect(count(page, locale, 'exact')).toHaveText(String(quotes.length));
				await expect(count(page, locale, 'missing')).toHaveText('0');
				await expect(said(page, locale, 'same')).toBeVisible();
				await expect(page.locator('.row ol > li')).toHaveCount(quotes.length);
				for (const { claims } of quotes.slice(0, 5))
					await expect(
						page
							.locator('.row')
							.getByText(claims[0]?.statement ?? '')
							.first()
					).toBeVisible();
			});
		}
	});
}

const [locale = ''] = locales;
const first = originals[0];

/** The same words as another hand would set them. */
const setOtherwise = (text: string): string => text.replaceAll(' ', '\u00a0').replace(/(?<=\p{L})(?=\p{L}{3})/gu, '\u00ad');

for (const { id, path } of originals) {
	test.describe(`a copy of ${id}`, () => {
		const text = readFileSync(path, 'utf8');
		const quotes = fileOf(id, locale).quotes.map(({ exact }) => exact);

		test('set otherwise is found whole as that, and not byte for byte', async ({ page }) => {
			const changed = quotes.filter((exact) => setOtherwise(exact) !== exact).length;
			expect(changed).toBeGreaterThan(0);
			await open(page, locale);
			await give(page, 'copy.txt', setOtherwise(text));
			await expect(count(page, locale, 'tolerant')).toHaveText(String(changed));
			await expect(count(page, locale, 'exact')).toHaveText(String(quotes.length - changed));
			await expect(count(page, locale, 'near')).toHaveCount(0);
			await expect(count(page, locale, 'missing')).toHaveText('0');
			await expect(said(page, locale, 'other')).toBeVisible();
		});

		test('with one sentence altered shows the fragments that stand in it, and no others', async ({ page }) => {
			const isOnce = (exact: string): boolean => text.split(exact).length === 2;
			const sentence = found(
				text
					.split(/(?<=[.!?])\s+|\n+/)
					.filter((one) => isOnce(one) && quotes.some((exact) => one.includes(exact)))
					.filter((one) => quotes.every((exact) => !one.includes(exact) || isOnce(exact))),
				'sentence with fragments of its own'
			);
			const inside = quotes.filter((exact) => sentence.includes(exact));
			await open(page, locale);
			await give(
				page,
				'copy.txt',
				text.replace(
					sentence,
					sentence.replace(/\p{L}+/gu, (word) => [...word].reverse().join('') + 'q')
				)
			);
			await expect(count(page, locale, 'exact')).toHaveText(String(quotes.length - inside.length));
			await page.locator('input[name="differing"][value="differing"]').check();
			await expect(page.locator('.row ol > li')).toHaveCount(inside.length);
		});
	});
}

test.describe('a copy', () => {
	test.skip(!first, 'no text to make a copy of');
	const text = first ? readFileSync(first.path, 'utf8') : '';
	const quotes = first ? fileOf(first.id, locale).quotes : [];

	test('saved as a page is read as one', async ({ page }) => {
		await open(page, locale);
		const body = text
			.split('\n')
			.filter(Boolean)
			.map((line) => `<p>${line.replaceAll('&', '&amp;').replace(/(\p{L}+) /u, '<b>$1</b> ')}</p>`);
		await give(page, 'page.html', `<!doctype html><title>x</title><script>document.title = 'run'</script><nav>Home</nav>${body.join('')}`, 'text/html');
		await expect(count(page, locale, 'exact')).toHaveText(String(quotes.length));
		expect(await page.title()).not.toBe('run');
	});

	test('with one fragment changed shows that one alone, with what differs', async ({ page }) => {
		const quote = found(
			quotes.filter(({ exact }) => /^\S+ \S+ \S+/.test(exact)),
			'fragment of several words'
		);
		const [word = ''] = quote.exact.split(' ');
		await open(page, locale);
		await page.locator('textarea').fill(text.replace(quote.exact, quote.exact.replace(word, `${word}x`)));
		await page.getByRole('button', { name: messageIn(locale, 'check.find') }).click();
		await expect(count(page, locale, 'near')).toHaveText('1');
		await expect(said(page, locale, 'pasted')).toBeVisible();
		await page.locator('input[name="differing"][value="differing"]').check();
		await expect(page.locator('.row ol > li')).toHaveCount(1);
		await expect(page.locator('.row del')).toHaveText([word]);
		await expect(page.locator('.row ins')).toHaveText([`${word}x`]);
	});

	test('of one text chosen as another says which it rather is', async ({ page }) => {
		const other = found(
			sources.filter(({ id }) => id !== first?.id),
			'second source'
		);
		await open(page, locale, `?source=${other.id}`);
		await give(page, 'copy.txt', text);
		await expect(said(page, locale, 'otherText')).toBeVisible();
		await page.locator(`input[name="source"][value="${first?.id ?? ''}"]`).check();
		await expect(count(page, locale, 'exact')).toHaveText(String(quotes.length));
		expect(queryOf(page).get('source')).toBe(first?.id);
	});
});

test.describe('what cannot be compared', () => {
	for (const [label, name, bytes] of [
		['binary', 'paper.pdf', Buffer.from('%PDF-1.7')],
		['binary', 'sound.txt', Buffer.from([65, 0, 66])],
		['coding', 'old.txt', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2])],
		['unknownText', 'other.txt', Buffer.from('Nothing of the kind')],
		['nothing', 'empty.txt', Buffer.from(' ')],
		['large', 'film.txt', Buffer.alloc(5_000_001, 65)]
	] as const) {
		test(`${name} is met with a clear word (${label})`, async ({ page }) => {
			await open(page, locale);
			await page.locator('textarea').fill('kept');
			await give(page, name, bytes);
			await expect(said(page, locale, label)).toBeVisible();
			if (label !== 'unknownText' && label !== 'nothing') await expect(page.locator('textarea')).toHaveValue('kept');
		});
	}

	test('a text that there is not is said to be none', async ({ page }) => {
		await open(page, locale, '?source=nobody');
		await expect(said(page, locale, 'unknownSource')).toBeVisible();
	});
});

test('without SHA-256 a file is compared by its words, and that is said', async ({ page }) => {
	test.skip(!first, 'no text to make a copy of');
	// What a page on plain http is told about itself.
	await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
	await open(page, locale);
	await give(page, 'copy.txt', first ? readFileSync(first.path) : '');
	await expect(said(page, locale, 'noHash')).toBeVisible();
	await expect(count(page, locale, 'missing')).toHaveText('0');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, forgiven: /\.js csp$/ });

	test('the page says why it needs some, and lists the fragments of each text', async ({ page }) => {
		await page.goto(`${locale}/check/`);
		await expect(said(page, locale, 'withoutScript')).toBeVisible();
		await expect(page.locator('textarea')).toBeHidden();
		for (const [place, { id }] of sources.entries()) {
			const list = page.locator('main details').nth(place);
			await list.locator('summary').click();
			await expect(list.locator('li')).toHaveText(fileOf(id, locale).quotes.map(({ exact }) => exact));
		}
	});
});

test('there are fragments to fetch for every text in every locale', () => {
	const expected = sources.flatMap(({ id }) => locales.map((one) => `data/check/${id}.${one}.json`)).sort();
	expect(builtFiles('.json').filter((path) => path.startsWith('data/check/'))).toEqual(expected);
});
