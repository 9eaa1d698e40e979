import { AxeBuilder } from '@axe-core/playwright';
import { besides, claims, events, found, isParting, locales, messageIn, sampled, sources, type PublicClaim } from './site.ts';
import { alive, expect, queryOf, test, type Page } from './watched.ts';

const [locale = ''] = locales;
const say = (key: string): string => messageIn(locale, key);
const open = async (page: Page, query = '', one = locale): Promise<void> => {
	await page.goto(`${one}/timeline/${query}`);
	await alive(page);
};
const inList = (page: Page) => page.locator('article[id^="event-"]');
const panel = (page: Page) => page.locator('#panel');
const search = (page: Page) => page.locator('input[name="find"]');
const status = (page: Page) => page.locator('.filter [role="status"]');
const showAll = (page: Page) => page.getByRole('button', { name: say('filter.clear') });

const tellersOf = ({ dates }: (typeof events)[number]): string[] => dates.flatMap(({ source }) => source ?? []);
const source = found(
	sources.filter(({ id }) => events.some((event) => tellersOf(event).includes(id)) && events.some((event) => !tellersOf(event).includes(id))),
	'source that tells some events and not others'
);
const told = events.filter((event) => tellersOf(event).includes(source.id));

test.describe('the filter of the timeline', () => {
	test('leaves what a source tells, its lane and the record, in list, drawing and address, and Back takes it back', async ({ page }) => {
		await open(page);
		await page.locator(`input[name="source"][value="${source.id}"]`).check();
		await expect(inList(page)).toHaveCount(told.length);
		await expect.poll(() => queryOf(page).getAll('source')).toEqual([source.id]);
		await expect(status(page)).toContainText(String(told.length));
		const own = new Set(claims.filter((claim) => claim.source === source.id).map(({ id }) => id));
		const drawn = await page.locator('a[data-key]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href') ?? ''));
		const foreign = drawn.filter((href) => href.includes('claims/') && !own.has(href.split('/').at(-2) ?? ''));
		expect(foreign).toEqual([]);
		await page.goBack();
		await expect(inList(page)).toHaveCount(events.length);
		await expect(page.locator(`input[name="source"][value="${source.id}"]`)).not.toBeChecked();
	});

	test('leaves a theme, and a shared link with both shows what is in both', async ({ page }) => {
		const { theme } = found(told, 'event');
		await open(page);
		await page.locator('select[name="theme"]').selectOption(theme);
		await expect(inList(page)).toHaveCount(events.filter((event) => event.theme === theme).length);
		await open(page, `?theme=${theme}&source=${source.id}`);
		await expect(inList(page)).toHaveCount(told.filter((event) => event.theme === theme).length);
		await expect(page.locator('select[name="theme"]')).toHaveValue(theme);
	});

	test('that leaves nothing says so, and shows everything again at a press', async ({ page }) => {
		await open(page);
		await search(page).fill('qqqqq');
		await expect(page.getByText(say('filter.nothing'))).toBeVisible();
		await expect(inList(page)).toHaveCount(0);
		await expect.poll(() => queryOf(page).get('find')).toBe('qqqqq');
		await showAll(page).click();
		await expect(inList(page)).toHaveCount(events.length);
		await expect(status(page)).toBeFocused();
		await expect(search(page)).toHaveValue('');
		await expect.poll(() => [...queryOf(page).keys()]).toEqual([]);
	});

	test('drops what the timeline does not have, and says so', async ({ page }) => {
		await open(page, '?theme=no-such-theme&source=no-such-source');
		await expect(page.getByRole('alert')).toHaveText(say('filter.unknownTheme'));
		await expect(inList(page)).toHaveCount(events.length);
		await expect(showAll(page)).toHaveCount(0);
	});

	for (const one of sampled) {
		test(`finds an event by its title without accents in ${one}`, async ({ page }) => {
			const event = found(
				[...events].sort((a, b) => (b.title[one]?.length ?? 0) - (a.title[one]?.length ?? 0)),
				'event'
			);
			const plain = (event.title[one] ?? '').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toUpperCase();
			await open(page, '', one);
			await search(page).fill(plain);
			await expect(page.locator(`article[id="event-${event.id}"]`)).toBeVisible();
			await expect(inList(page)).toHaveCount(1);
		});
	}

	test('goes to an event that is out of view', async ({ page }) => {
		await open(page, '?from=1970-01-01&to=1970-02-01');
		const event = found(
			events.filter((one) => one.dates.some(({ value }) => value.kind === 'date')),
			'event with a date'
		);
		await page.locator('select[name="jump"]').selectOption(event.id);
		await expect(panel(page)).toContainText(event.title[locale] ?? '');
		await expect.poll(() => queryOf(page).get('event')).toBe(event.id);
		await expect(page.locator(`a[data-event="${event.id}"]:visible`).first()).toBeVisible();
	});

	test('opens on a narrow page at a press', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await open(page);
		await expect(search(page)).toBeHidden();
		await page.getByRole('button', { name: say('filter.more') }).click();
		await search(page).fill('qqqqq');
		await expect(page.getByText(say('filter.nothing'))).toBeVisible();
	});
});

test.describe('the story', () => {
	test('tells every event in the order of the list, and a shared link tells the same', async ({ page }) => {
		await open(page);
		const titles = await inList(page).locator('h3').allInnerTexts();
		await open(page, '?view=story');
		await expect(page.locator('.stop')).toHaveCount(events.length);
		expect(await inList(page).locator('h3').allInnerTexts()).toEqual(titles);
	});

	test('draws where the dates part', async ({ page }) => {
		await open(page, '?view=story');
		const event = found(
			events.filter((one) => isParting(one) && new Set(one.dates.map(({ value }) => JSON.stringify(value))).size > 2),
			'event with several dates'
		);
		await expect(page.locator(`article[id="event-${event.id}"] svg.strip`)).toBeVisible();
	});

	for (const query of ['?view=story', `?event=${found(told, 'event').id}`, '?find=qqqqq']) {
		test(`has no fault that axe finds at ${query}`, async ({ page }) => {
			await open(page, query);
			if (query.includes('story')) await expect(page.locator('.stop')).toHaveCount(events.length);
			const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
		});
	}
});

test('a date that the words only let guess at is told when somebody asks', async ({ page }) => {
	const hinted = (claims as readonly (PublicClaim & { value: { hint?: unknown } })[]).filter(({ value, dates }) => value.hint && dates.length);
	test.skip(!hinted.length, 'no claim of this case has a hint');
	const claim = found(hinted, 'claim');
	await open(page, `?event=${claim.dates[0]?.event ?? ''}`);
	const hint = panel(page).locator('details');
	await expect(hint.locator('p')).toBeHidden();
	await hint.locator('summary').press('Enter');
	await expect(hint.locator('p')).toBeVisible();
});

test('a choice stays when the language is changed', async ({ page }) => {
	const other = besides(locale);
	await open(page, `?view=story&source=${source.id}&theme=${told[0]?.theme ?? ''}`);
	const count = told.filter(({ theme }) => theme === told[0]?.theme).length;
	await expect(inList(page)).toHaveCount(count);
	await page.locator(`header a[hreflang="${other}"]`).click();
	await expect(page.locator('html')).toHaveAttribute('lang', other);
	await expect(inList(page)).toHaveCount(count);
	expect(queryOf(page).get('source')).toBe(source.id);
});
