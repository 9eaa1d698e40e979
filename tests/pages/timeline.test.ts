import { besides, claimOf, event, events, found, isParting, locales, messageIn, sampled, type PublicClaim } from './site.ts';
import { alive, expect, queryOf, test, walkTo, type Page } from './watched.ts';

const [locale = ''] = locales;
const panel = (page: Page) => page.locator('#panel');
const inList = (page: Page) => page.locator('article[id^="event-"]');
const marksOf = (page: Page, id: string) => page.locator(`a[data-event="${id}"]:visible`);
const parting = events.filter(isParting);

const toldIn = (id: string): PublicClaim[] =>
	found(
		events.filter((one) => one.id === id),
		`event ${id}`
	).dates.flatMap(({ claim }) => (claim ? [claimOf(claim)] : []));

const open = async (page: Page, query = ''): Promise<void> => {
	await page.goto(`${locale}/timeline/${query}`);
	await alive(page);
};

test('the mark of a telling in its lane is the mark beside its name', async ({ page }) => {
	await open(page);
	const sizes = (selector: string) =>
		page.locator(selector).evaluateAll((marks) =>
			marks.map((mark) => {
				const { width, height } = (mark.querySelector(':scope > :last-child') ?? mark).getBoundingClientRect();
				return { width, height };
			})
		);
	let seen = 0;
	for (const who of ['1', '2', '3', '4', '5']) {
		const [[named], [drawn]] = await Promise.all([sizes(`.wide li .mk.who-${who}`), sizes(`.wide .plot .mk.who-${who}`)]);
		// A text that dates nothing has no mark in its lane.
		if (!named || !drawn) continue;
		seen++;
		expect.soft(Math.abs(named.width - drawn.width), who).toBeLessThan(0.5);
		expect.soft(Math.abs(named.height - drawn.height), who).toBeLessThan(0.5);
	}
	expect(seen).toBeGreaterThan(2);
});

test.describe('an event of the timeline', () => {
	test('is picked by keyboard, and Back takes it back', async ({ page }) => {
		await open(page);
		const before = await panel(page).innerText();
		const [other] = await page
			.locator('a[data-event]:visible')
			.evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-event') ?? ''))].slice(-1));
		const picked = found(
			events.filter(({ id, title }) => id === other && !before.includes(title[locale] ?? '')),
			'event that is not open yet'
		);
		await walkTo(page, `a[data-event="${picked.id}"]`);
		await page.keyboard.press('Enter');
		await expect(panel(page)).toContainText(picked.title[locale] ?? '');
		for (const { quote } of toldIn(picked.id)) await expect(panel(page)).toContainText(quote.exact);
		expect(queryOf(page).get('event')).toBe(picked.id);
		await expect(panel(page), 'the focus goes where the words are').toBeFocused();
		await expect(page.getByRole('status').filter({ hasText: picked.title[locale] ?? '' })).toHaveCount(1);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-event')), 'and back to the mark').toBe(picked.id);
		await page.goBack();
		await expect(panel(page)).toHaveText(before, { useInnerText: true });
		expect(queryOf(page).has('event')).toBe(false);
		await page.goForward();
		await expect(panel(page)).toContainText(picked.title[locale] ?? '');
	});

	test('is picked by a click', async ({ page }) => {
		await open(page);
		await marksOf(page, event.id).first().click();
		await expect.poll(() => queryOf(page).get('event')).toBe(event.id);
		await expect(panel(page)).toContainText(event.title[locale] ?? '');
	});

	test('is picked by its thread, which lies under the lanes', async ({ page }) => {
		await open(page);
		const at = await page.locator('.wide [data-thread] .grip').evaluateAll((grips) => {
			for (const grip of grips as SVGPathElement[]) {
				const place = grip.getPointAtLength(grip.getTotalLength() / 2).matrixTransform(grip.getScreenCTM() ?? undefined);
				const thread = document.elementFromPoint(place.x, place.y)?.closest<SVGElement>('[data-thread]');
				if (thread) return { x: place.x, y: place.y, event: thread.dataset.thread };
			}
			return undefined;
		});
		expect(at, 'a thread that a hand can reach').toBeDefined();
		if (at) await page.mouse.click(at.x, at.y);
		await expect.poll(() => queryOf(page).get('event')).toBe(at?.event);
	});

	test('is picked on a narrow page', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await open(page);
		await marksOf(page, event.id).first().click();
		await expect.poll(() => queryOf(page).get('event')).toBe(event.id);
		await expect(panel(page)).toContainText(event.title[locale] ?? '');
	});

	for (const one of sampled) {
		test(`is opened by a shared link in ${one}`, async ({ page }) => {
			await page.goto(`${one}/timeline/?event=${event.id}`);
			await expect(panel(page)).toContainText(event.title[one] ?? '');
			for (const { quote } of toldIn(event.id)) await expect(panel(page)).toContainText(quote.exact);
		});

		test(`that is unknown is said to be so in ${one}`, async ({ page }) => {
			await page.goto(`${one}/timeline/?event=no-such-event`);
			await expect(panel(page)).toContainText(messageIn(one, 'timeline.unknownEvent'));
			await marksOf(page, event.id).first().click();
			await expect(panel(page)).toContainText(event.title[one] ?? '');
		});
	}

	test('leads to the claim behind a date', async ({ page }) => {
		await open(page, `?event=${event.id}`);
		const claim = found(toldIn(event.id), 'telling');
		await panel(page).locator(`a[href$="claims/${claim.id}/"]`).click();
		await expect(page.locator('h1')).toHaveText(claim.statement[locale] ?? '');
		await page.goBack();
		await expect(panel(page)).toContainText(event.title[locale] ?? '');
	});

	test('has a mark that a finger can hit', async ({ page }) => {
		for (const width of [360, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			await open(page);
			const small = await page.locator('a[data-event]:visible').evaluateAll((marks) =>
				marks.flatMap((mark) => {
					const { width, height } = mark.getBoundingClientRect();
					return Math.min(width, height) < 24 ? [`${mark.getAttribute('data-key') ?? ''} ${width.toFixed(1)} × ${height.toFixed(1)}`] : [];
				})
			);
			expect.soft(small, `marks under 24 px at ${width} px`).toEqual([]);
		}
	});
});

test.describe('the filter of the timeline', () => {
	const radio = (page: Page, value: string) => page.locator(`input[name="show"][value="${value}"]`);

	test('leaves what parts, in list, drawing and address', async ({ page }) => {
		await open(page);
		await expect(inList(page)).toHaveCount(events.length);
		await radio(page, 'parting').check();
		await expect(inList(page)).toHaveCount(parting.length);
		expect(queryOf(page).get('show')).toBe('parting');
		const shown = await page.locator('a[data-event]').evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-event') ?? ''))]);
		expect(shown.filter((id) => !parting.some((one) => one.id === id))).toEqual([]);
		await page.goBack();
		await expect(inList(page)).toHaveCount(events.length);
		await expect(radio(page, 'all')).toBeChecked();
	});

	test('is opened by a shared link', async ({ page }) => {
		await open(page, '?show=parting');
		await expect(inList(page)).toHaveCount(parting.length);
		await expect(radio(page, 'parting')).toBeChecked();
	});

	test('leaves no trace when all are shown again', async ({ page }) => {
		await open(page, '?show=parting');
		await radio(page, 'all').check();
		await expect(inList(page)).toHaveCount(events.length);
		expect(queryOf(page).has('show')).toBe(false);
	});

	test('works by arrow key and keeps the focus', async ({ page }) => {
		await open(page);
		await radio(page, 'all').focus();
		await page.keyboard.press('ArrowRight');
		await expect(inList(page)).toHaveCount(parting.length);
		await expect(radio(page, 'parting')).toBeFocused();
	});

	test('stays when an event is picked and the language is changed', async ({ page }) => {
		const other = besides(locale);
		await open(page, '?show=parting');
		await marksOf(page, event.id).first().click();
		await expect.poll(() => queryOf(page).get('event')).toBe(event.id);
		await page.locator(`header a[hreflang="${other}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		await expect(inList(page)).toHaveCount(parting.length);
		await expect(panel(page)).toContainText(event.title[other] ?? '');
	});
});
