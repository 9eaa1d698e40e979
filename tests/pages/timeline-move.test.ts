import { locales, messageIn } from './site.ts';
import { alive, expect, queryOf, tabTo, test, walkTo, type Page } from './watched.ts';

const [locale = ''] = locales;
const say = (key: string): string => messageIn(locale, key);
const windowOf = (page: Page) => ['from', 'to'].map((end) => Date.parse(queryOf(page).get(end) ?? ''));
const strip = (page: Page) => page.getByRole('slider', { name: say('timeline.overview') });

test.describe('moving over time', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(`${locale}/timeline/`);
		await alive(page);
	});

	test('zooms in and out by buttons; the address says what is in view, and the opening view leaves no trace', async ({ page }) => {
		await page.getByRole('button', { name: say('zoom.closer') }).click();
		await expect.poll(() => queryOf(page).has('from')).toBe(true);
		const [from = 0, to = 0] = windowOf(page);
		await page.getByRole('button', { name: say('zoom.earlier') }).click();
		await expect.poll(() => windowOf(page)[0]).toBeLessThan(from);
		expect((windowOf(page)[1] ?? 0) - (windowOf(page)[0] ?? 0)).toBe(to - from);
		await page.getByRole('button', { name: say('zoom.opening') }).click();
		await expect.poll(() => queryOf(page).has('from')).toBe(false);
	});

	test('moves the frame in the overview by keys', async ({ page }) => {
		await strip(page).focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => queryOf(page).has('from')).toBe(true);
		const [from = 0] = windowOf(page);
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => windowOf(page)[0]).toBeLessThan(from);
		await page.keyboard.press('Home');
		await expect(strip(page)).toHaveAttribute('aria-valuenow', '0');
	});

	test('shows all of time, and a shared link shows the same', async ({ page }) => {
		await page.getByRole('button', { name: say('zoom.whole') }).click();
		await expect.poll(() => queryOf(page).has('from')).toBe(true);
		const words = await strip(page).getAttribute('aria-valuetext');
		await page.goto(page.url());
		await alive(page);
		await expect(strip(page)).toHaveAttribute('aria-valuetext', words ?? '');
	});

	test('tells the story in order without the drawing, and Back brings it back', async ({ page }) => {
		await page.getByRole('radio', { name: say('timeline.story') }).check();
		await expect(strip(page)).toHaveCount(0);
		await expect.poll(() => queryOf(page).get('view')).toBe('story');
		await page.goBack();
		await expect(strip(page)).toBeVisible();
	});
});

test.describe('the drawing', () => {
	const plot = (page: Page) => page.locator('.plot:visible');
	const boxOf = async (page: Page) => {
		await plot(page).scrollIntoViewIfNeeded();
		const box = await plot(page).boundingBox();
		if (!box) throw new Error('no drawing');
		return box;
	};
	const length = (page: Page) => (windowOf(page)[1] ?? 0) - (windowOf(page)[0] ?? 0);
	const moved = (page: Page) => expect.poll(() => queryOf(page).has('from')).toBe(true);

	test.beforeEach(async ({ page }) => {
		await page.goto(`${locale}/timeline/`);
		await alive(page);
		await page.getByRole('button', { name: say('zoom.closer') }).click();
		await moved(page);
		// Whoever comes near brings the hand.
		const gestures = page.waitForResponse((response) => response.url().endsWith('.js'));
		await plot(page).hover({ position: { x: 8, y: 4 } });
		await gestures;
	});

	test('is dragged, and what lies under the hand is not pressed', async ({ page }) => {
		const box = await boxOf(page);
		const before = windowOf(page);
		const boxes = await Promise.all((await page.locator('a[data-event]:visible .mk').all()).map((mark) => mark.boundingBox()));
		const mark = boxes.find((one) => one && one.x > box.x && one.x + one.width < box.x + box.width);
		if (!mark) throw new Error('no mark in view');
		await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
		await page.mouse.down();
		await page.mouse.move(mark.x - 90, mark.y, { steps: 8 });
		await page.mouse.up();
		await expect.poll(() => windowOf(page)[0]).not.toBe(before[0]);
		expect(length(page)).toBe((before[1] ?? 0) - (before[0] ?? 0));
		expect(queryOf(page).has('event')).toBe(false);
	});

	test('comes closer by the wheel only with Ctrl held; the wheel alone scrolls the page', async ({ page }) => {
		const box = await boxOf(page);
		const before = length(page);
		await page.mouse.move(box.x + box.width / 2, box.y + 40);
		const top = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 60);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
		expect(length(page)).toBe(before);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -240);
		await page.keyboard.up('Control');
		await expect.poll(() => length(page)).toBeLessThan(before);
	});

	test('is laid anew where the wheel has brought it, as if the page had been opened there', async ({ page }) => {
		const box = await boxOf(page);
		const middle = box.x + box.width / 2;
		/** The words in the middle of the plot, with where they stand and how wide they are, px. */
		const words = () =>
			plot(page)
				.locator('a[data-key] text')
				.evaluateAll(
					(texts, x) =>
						texts.flatMap((text) => {
							const { left, right, top, width } = text.getBoundingClientRect();
							return left < x + 200 && right > x - 200 ? [{ text: text.textContent, left, top, width }] : [];
						}),
					middle
				);
		const before = queryOf(page).get('from');
		await page.mouse.move(middle, box.y + 40);
		await page.keyboard.down('Control');
		for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -60);
		await page.keyboard.up('Control');
		await expect.poll(() => queryOf(page).get('from')).not.toBe(before);
		const after = await words();
		expect(after).not.toEqual([]);
		await page.reload();
		await alive(page);
		const apart = async () => {
			const opened = await words();
			return after.filter(
				(one) =>
					!opened.some(({ text, left, top, width }) => text === one.text && Math.max(...[left - one.left, top - one.top, width - one.width].map(Math.abs)) < 2)
			);
		};
		await expect.poll(apart).toEqual([]);
	});

	test('comes closer by a double click', async ({ page }) => {
		const box = await boxOf(page);
		const before = length(page);
		await page.mouse.dblclick(box.x + box.width / 2, box.y + 70);
		await expect.poll(() => length(page)).toBeLessThan(before);
	});

	test('is pinched by two fingers, which keep the times that they are on', async ({ page }) => {
		const box = await boxOf(page);
		const before = length(page);
		const touch = await page.context().newCDPSession(page);
		const fingers = (...xs: number[]) => xs.map((x, id) => ({ x: box.x + box.width * x, y: box.y + 60, id }));
		await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(0.4, 0.6) });
		for (const by of [0.05, 0.1, 0.15, 0.2]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(0.4 - by, 0.6 + by) });
		await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await expect.poll(() => length(page)).toBeLessThan(before * 0.6);
	});

	test('moves by keys from a mark, which keeps the focus', async ({ page }) => {
		const before = length(page);
		await tabTo(page, 'a[data-key][tabindex="0"]');
		const key = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
		await page.keyboard.press('+');
		await expect.poll(() => length(page)).toBeLessThan(before);
		await page.keyboard.press('-');
		// The address holds whole days.
		await expect.poll(() => Math.abs(length(page) - before)).toBeLessThan(3 * 86_400_000);
		const [from = 0] = windowOf(page);
		await page.keyboard.press('Shift+ArrowLeft');
		await expect.poll(() => windowOf(page)[0]).toBeLessThan(from);
		await page.keyboard.press('0');
		await expect.poll(() => length(page)).toBeGreaterThan(before * 3);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toContain((key ?? '').replace(' more', ''));
	});

	test('has one tab stop, and its arrows lead along lanes and across them, also to what is not in view', async ({ page }) => {
		await expect(page.locator('a[data-key][tabindex="0"]:visible')).toHaveCount(1);
		await tabTo(page, 'a[data-key][tabindex="0"]');
		const [from = 0] = windowOf(page);
		for (let step = 0; step < 40 && (windowOf(page)[0] ?? 0) >= from; step++) await page.keyboard.press('ArrowLeft');
		await expect.poll(() => windowOf(page)[0] ?? from).toBeLessThan(from);
		expect(await page.evaluate(() => document.activeElement?.matches('a[data-key]'))).toBe(true);
		await expect(page.locator('a[data-key][tabindex="0"]:visible')).toHaveCount(1);
	});

	test('opens a count by key, and everything in it can then be reached', async ({ page }) => {
		await page.goto(`${locale}/timeline/`);
		await alive(page);
		const counts = page.locator('a[data-key$=" more"]:visible');
		const key = (await counts.first().getAttribute('data-key')) ?? '';
		await walkTo(page, `a[data-key="${key}"]`);
		const marks = await page.locator('a[data-event]:visible').count();
		const query = page.url();
		await page.keyboard.press('Enter');
		await expect.poll(async () => (await page.locator('a[data-event]:visible').count()) > marks || page.url() !== query).toBe(true);
		expect(await page.evaluate(() => document.activeElement?.matches('a[data-key]'))).toBe(true);
	});
});

test.describe('the overview', () => {
	/** Comes near its frame, in the middle, and waits for what lets a hand drag it. */
	async function approach(page: Page) {
		await page.goto(`${locale}/timeline/`);
		await alive(page);
		const frame = await strip(page).boundingBox();
		if (!frame) throw new Error('no frame');
		const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
		await page.mouse.move(x, y);
		await expect(page.locator('.overview .selection')).toBeAttached();
		return { frame, x, y };
	}

	test('is dragged by its frame and by its ends', async ({ page }) => {
		const { x, y } = await approach(page);
		await page.mouse.down();
		await page.mouse.move(x - 60, y, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => queryOf(page).has('from')).toBe(true);
		const [from = 0, to = 0] = windowOf(page);
		const end = await page.getByRole('slider', { name: say('zoom.handleTo') }).boundingBox();
		if (!end) throw new Error('no end');
		await page.mouse.move(end.x + end.width / 2, y);
		await page.mouse.down();
		await page.mouse.move(end.x + end.width / 2 + 30, y, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => windowOf(page)[1]).toBeGreaterThan(to);
		expect(windowOf(page)[0]).toBe(from);
	});

	test('brings its frame to where it is pressed, and drags it on from there', async ({ page }) => {
		const { frame, y } = await approach(page);
		await page.mouse.move(frame.x - 30, y);
		await page.mouse.down();
		await page.mouse.up();
		await expect.poll(() => queryOf(page).has('from')).toBe(true);
		const [from = 0, to = 0] = windowOf(page);
		const there = await strip(page).boundingBox();
		expect(there?.x ?? 0).toBeLessThan(frame.x);
		expect(Math.abs((there?.width ?? 0) - frame.width)).toBeLessThan(1);
		await page.mouse.down();
		await page.mouse.move(frame.x - 10, y, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => windowOf(page)[0]).toBeGreaterThan(from);
		const [later = 0, last = 0] = windowOf(page);
		expect(Math.abs(last - later - (to - from)) / 86_400_000).toBeLessThanOrEqual(1);
	});

	test('has ends that move by keys', async ({ page }) => {
		await page.goto(`${locale}/timeline/`);
		await alive(page);
		await page.getByRole('slider', { name: say('zoom.handleFrom') }).focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => queryOf(page).has('from')).toBe(true);
		const [from = 0] = windowOf(page);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => windowOf(page)[0]).toBeGreaterThan(from);
	});
});

test('one gets by keys alone from the top of the page to a claim and back to its mark', async ({ page }) => {
	await page.goto(`${locale}/timeline/`);
	await alive(page);
	await walkTo(page, 'a[data-event]');
	const key = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
	await page.keyboard.press('Enter');
	await expect(page.locator('#panel')).toBeFocused();
	// The panel shows the event once the address names it; a link reached before would be of the event that gives way.
	await expect.poll(() => queryOf(page).has('event')).toBe(true);
	await tabTo(page, '#panel a[href*="claims/"]');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/claims\//);
	await page.goBack();
	await alive(page);
	await expect.poll(() => queryOf(page).has('event')).toBe(true);
	await tabTo(page, '#panel a[href*="claims/"]', 200);
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.activeElement?.closest('a')?.getAttribute('data-event'))).toBe(queryOf(page).get('event'));
	expect(key).not.toBe('');
});

test('colours that a reader forces leave everything to be seen', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`${locale}/timeline/`);
	await alive(page);
	const lost = await page.locator('.plot:visible').evaluate((plot) => {
		const ground = getComputedStyle(document.body).backgroundColor;
		return [...plot.querySelectorAll('.edge, .thread, .pin path:not(.halo), text')].filter((one) => {
			const { fill, stroke } = getComputedStyle(one);
			return one.matches('text') ? fill === ground : stroke === ground || stroke === 'none';
		}).length;
	});
	expect(lost).toBe(0);
});

test.describe('the form for the thumb', () => {
	test.use({ viewport: { width: 360, height: 800 } });

	test('tells everything in order and marks what is picked; nothing there needs a hand or a zoom', async ({ page }) => {
		await page.goto(`${locale}/timeline/`);
		await alive(page);
		const entries = page.locator('.upright a[data-event]');
		await expect(page.locator('.plot:visible')).toHaveCount(0);
		await expect(page.getByRole('button', { name: say('zoom.closer') })).toBeHidden();
		const years = (await page.locator('.upright h4').allInnerTexts()).map(Number);
		expect(years).toEqual([...years].sort((a, b) => a - b));
		const last = entries.last();
		const event = (await last.getAttribute('data-event')) ?? '';
		await last.click();
		await expect.poll(() => queryOf(page).get('event')).toBe(event);
		for (const entry of await page.locator(`.upright a[data-event="${event}"]`).all()) await expect(entry.locator('..')).not.toHaveClass(/quiet/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	});

	test('shows the stretch of time of a shared link', async ({ page }) => {
		await page.goto(`${locale}/timeline/`);
		await alive(page);
		const all = await page.locator('.upright a[data-event]').count();
		await page.goto(`${locale}/timeline/?from=2022-01-01&to=2023-01-01`);
		await alive(page);
		await expect.poll(() => page.locator('.upright a[data-event]').count()).toBeLessThan(all);
	});
});
