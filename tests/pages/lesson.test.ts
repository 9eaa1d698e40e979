import type { BrowserContext, Locator } from '@playwright/test';
import { builtFiles, found, lessons, locales, messageIn, sampled, textOf } from './site.ts';
import { alive, expect, queryOf, tabTo, test, type Page } from './watched.ts';

test.skip(lessons.length === 0, 'a case without lessons has no class-room');

const lesson = found(
	lessons.filter(({ veiled }) => veiled.length > 0).sort((a, b) => a.scenes.length - b.scenes.length),
	'lesson with covers'
);
const [first = ''] = lesson.scenes;
const scene = lesson.veiled.at(-1) ?? '';
const [locale = ''] = locales;
const two = [...new Set([locale, sampled.at(-1) ?? '', ...locales])].slice(0, 2);

const say = (key: string, where = locale): string => messageIn(where, `teach.${key}`);
const atScene = (id: string, where = locale): string => `${where}/teach/${lesson.id}/${id}/`;
const stage = (page: Page): Locator => page.locator('.stage');
const shownIn = (page: Page): string[] => queryOf(page).get('shown')?.split(',').filter(Boolean) ?? [];
const sceneIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-2) ?? '';

async function openScene(page: Page, id: string, query = ''): Promise<void> {
	await page.goto(`${atScene(id)}${query}`);
	await alive(page);
}

/** Uncovers everything by the key, one after the other, and says how many steps it took. */
async function uncoverByKey(page: Page): Promise<number> {
	const covers = page.locator('footer button[aria-pressed]');
	const all = await covers.count();
	for (let step = 1; step <= all; step++) {
		await page.keyboard.press('r');
		await expect.poll(() => shownIn(page).length).toBe(step);
		await expect(page.locator('footer button[aria-pressed="true"]')).toHaveCount(step);
	}
	return all;
}

for (const [where, width, height] of [
	[two[0] ?? locale, 1920, 1080],
	[two[1] ?? locale, 1024, 768]
] as const) {
	test(`a whole lesson runs by keyboard alone at ${width} × ${height} in ${where}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height });
		await page.goto(`${where}/teach/${lesson.id}/`);
		await tabTo(page, `a[href$="teach/${lesson.id}/${first}/"]`);
		await page.keyboard.press('Enter');
		await alive(page);
		const forward = ['ArrowRight', 'PageDown', 'Space'];
		for (const [n, id] of lesson.scenes.entries()) {
			await expect.poll(() => sceneIn(page)).toBe(id);
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('.place')).toContainText(String(n + 1));
			const steps = await uncoverByKey(page);
			expect(steps > 0).toBe(lesson.covered.includes(id));
			if (n === 1) {
				const before = shownIn(page);
				await page.reload();
				await alive(page);
				expect(shownIn(page)).toEqual(before);
				await expect(page.locator('footer button[aria-pressed="true"]')).toHaveCount(before.length);
			}
			await page.keyboard.press('n');
			await expect(page.locator('main > details .prose').first()).toBeVisible();
			await page.keyboard.press('n');
			await expect(page.locator('main > details .prose').first()).toBeHidden();
			if (n < lesson.scenes.length - 1) await page.keyboard.press(forward[n % forward.length] ?? '');
		}
		await page.keyboard.press('Home');
		await expect.poll(() => sceneIn(page)).toBe(first);
		await page.keyboard.press('End');
		await expect.poll(() => sceneIn(page)).toBe(lesson.scenes.at(-1));
		await page.keyboard.press('PageUp');
		await expect.poll(() => sceneIn(page)).toBe(lesson.scenes.at(-2));
		await page.goBack();
		await expect.poll(() => sceneIn(page)).toBe(lesson.scenes.at(-1));
		await expect(page.locator('footer a[rel="next"]')).toHaveCount(0);
		await page.keyboard.press('Shift+Space');
		await expect.poll(() => sceneIn(page)).toBe(lesson.scenes.at(-2));
	});
}

test('every scene has one title, whatever it shows', () => {
	const scenes = builtFiles('index.html').filter((path) => /^[^/]+\/teach\/[^/]+\/[^/]+\/index\.html$/.test(path));
	expect(scenes.filter((path) => textOf(path).match(/<h1\b/g)?.length !== 1)).toEqual([]);
});

test('keys call for help, a blank screen and a full one', async ({ page }) => {
	await openScene(page, first);
	await expect(page.getByRole('region', { name: say('keys.title') })).toBeVisible();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog');
	await expect(help).toBeVisible();
	await expect(help).toContainText(say('keys.next'));
	await page.keyboard.press('ArrowRight');
	expect(sceneIn(page)).toBe(first);
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await page.keyboard.press('b');
	const blank = page.getByRole('button', { name: say('scene.blankOn') });
	await expect(blank).toBeVisible();
	await page.keyboard.press('b');
	await expect(blank).toHaveCount(0);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => sceneIn(page)).toBe(lesson.scenes[1]);
	expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

test('keys do what they say where letters are not Latin', async ({ page }) => {
	await openScene(page, scene);
	await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'к', code: 'KeyR' })));
	await expect.poll(() => shownIn(page).length).toBe(1);
});

test.describe('by touch at 360 px', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	const swipe = async (page: Page, from: number, to: number): Promise<void> => {
		const session = await page.context().newCDPSession(page);
		const at = (x: number) => [{ x, y: 160 }];
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};

	for (const where of two) {
		test(`a whole lesson runs in ${where}`, async ({ page }) => {
			test.setTimeout(120_000);
			await page.goto(`${where}/teach/${lesson.id}/`);
			await page.locator('a.start').tap();
			await alive(page);
			for (const [n, id] of lesson.scenes.entries()) {
				await expect.poll(() => sceneIn(page)).toBe(id);
				const covers = page.locator('footer button[aria-pressed]');
				for (let i = 0; i < (await covers.count()); i++) {
					await covers.nth(i).tap();
					await expect(covers.nth(i)).toHaveAttribute('aria-pressed', 'true');
				}
				await page.locator('main > details > summary').tap();
				await expect(page.locator('main > details .prose').first()).toBeVisible();
				if (n === lesson.scenes.length - 1) break;
				if (n % 2) await page.locator('footer a[rel="next"]').tap();
				else {
					await page.evaluate(() => {
						scrollTo(0, 0);
					});
					await swipe(page, 300, 60);
				}
			}
			await page.evaluate(() => {
				scrollTo(0, 0);
			});
			await swipe(page, 60, 300);
			await expect.poll(() => sceneIn(page)).toBe(lesson.scenes.at(-2));
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		});
	}
});

/** What an open scene lets be seen that is covered at first: figures as drawn, dates as told, or else who says so. */
async function givenAway(page: Page): Promise<string[]> {
	const drawn = await stage(page)
		.locator('svg[role="img"]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
	const dates = await stage(page).locator('.date a').allInnerTexts();
	const told = [...drawn, ...dates].map((text) => text.trim()).filter((text) => text.length > 1);
	const speakers = await stage(page)
		.locator('.by')
		.evaluateAll((all) => all.map((one) => (one.firstChild?.textContent ?? '').trim()).filter(Boolean));
	return [...new Set(told.length ? told : speakers)];
}

const has = (text: string, word: string): boolean =>
	new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text);

for (const where of two) {
	test(`what is covered is neither seen nor read out, in ${where}`, async ({ page }) => {
		test.setTimeout(120_000);
		for (const one of lessons) {
			for (const id of one.veiled) {
				const at = `${where}/teach/${one.id}/${id}/`;
				await page.goto(`${at}open/`);
				const secrets = await givenAway(page);
				const covered = await page.request.get(at).then((response) => response.text());
				await page.goto(at);
				await alive(page);
				expect(secrets, at).not.toEqual([]);
				// Where a link leads is not read out.
				const read = (await stage(page).ariaSnapshot()).replace(/^.*\/url:.*$/gm, '');
				// The years of an axis say nothing of any mark.
				const seen = await stage(page).evaluate((shown: HTMLElement) => {
					for (const axis of shown.querySelectorAll('.years')) axis.remove();
					return shown.innerText;
				});
				expect(
					secrets.filter((secret) => has(seen, secret) || has(read, secret)),
					at
				).toEqual([]);
				expect(read).toContain(say('scene.hidden', where));
				expect(covered).toContain('class="cover');
			}
		}
	});
}

test('uncovering shifts nothing', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openScene(page, scene);
	const places = () =>
		stage(page)
			.locator('.who, .said')
			.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));
	const before = await places();
	await page.getByRole('button', { name: say('scene.uncoverAll') }).click();
	await expect(stage(page).locator('.cover')).toHaveCount(0);
	expect(await places()).toEqual(before);
});

test('one source is uncovered and the others stay under their covers', async ({ page }) => {
	await openScene(page, scene);
	const covers = stage(page).locator('.cover');
	const all = await covers.count();
	const [button] = await page.locator('footer button[aria-pressed]').all();
	await button?.click();
	await expect.poll(() => covers.count()).toBeLessThan(all);
	const left = await covers.count();
	expect(left).toBeGreaterThan(0);
	await page.keyboard.press('Shift+R');
	await expect(covers).toHaveCount(all);
	expect(shownIn(page)).toEqual([]);
});

test.describe('hands up', () => {
	const withHands = async (page: Page): Promise<Locator> => {
		for (const id of lesson.covered) {
			await openScene(page, id);
			if (await page.getByRole('region', { name: say('hands.title') }).count()) break;
		}
		return page.getByRole('region', { name: say('hands.title') });
	};

	test('are counted by buttons and keys, kept over a reload, and cleared', async ({ page }) => {
		const hands = await withHands(page);
		const counts = hands.locator('button b');
		await page.keyboard.press('1');
		await hands.locator('button.more').first().click();
		await hands.locator('button.more').nth(1).click();
		await expect(counts.first()).toHaveText('2');
		await page.reload();
		await expect(counts.first()).toHaveText('2');
		await expect(counts.nth(1)).toHaveText('1');
		await hands.locator('li').first().locator('button').nth(1).click();
		await expect(counts.first()).toHaveText('1');
		await hands.getByRole('button', { name: say('hands.clear') }).click();
		await expect(counts.first()).toHaveText('0');
		await page.reload();
		await expect(counts.nth(1)).toHaveText('0');
	});

	test('stand in the address where the browser keeps nothing', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		const hands = await withHands(page);
		await hands.locator('button.more').nth(1).click();
		await expect.poll(() => queryOf(page).get('hands')).toMatch(/^0-1/);
		await expect(hands).toContainText(say('hands.address'));
		await page.reload();
		await expect(hands.locator('button b').nth(1)).toHaveText('1');
	});
});

test.describe('the presenter’s window', () => {
	const both = async (context: BrowserContext, page: Page): Promise<Page> => {
		await openScene(page, first);
		const presenter = await context.newPage();
		await presenter.goto(`${two[1] ?? locale}/teach/${lesson.id}/presenter/`);
		await alive(presenter);
		await expect(presenter.getByRole('status')).toHaveText(say('presenter.inStep', two[1]));
		return presenter;
	};
	const placed = (presenter: Page): string => queryOf(presenter).get('scene') ?? '';

	test('goes in step both ways, in another language too', async ({ context, page }) => {
		const presenter = await both(context, page);
		await presenter.keyboard.press('PageDown');
		await expect.poll(() => sceneIn(page)).toBe(lesson.scenes[1]);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => placed(presenter)).toBe(lesson.scenes[2]);
		await page.goBack();
		await expect.poll(() => placed(presenter)).toBe(lesson.scenes[1]);
		await presenter.keyboard.press('b');
		await expect(page.getByRole('button', { name: say('scene.blankOn') })).toBeVisible();
		await page.keyboard.press('b');
		await expect(presenter.getByRole('button', { name: say('scene.blank', two[1]) })).toHaveAttribute('aria-pressed', 'false');
	});

	test('uncovers in step, and loses nothing when either is read again or closed', async ({ context, page }) => {
		const presenter = await both(context, page);
		const to = lesson.scenes.indexOf(scene);
		for (let n = 0; n < to; n++) {
			await page.keyboard.press('ArrowRight');
			await expect.poll(() => sceneIn(page)).toBe(lesson.scenes[n + 1]);
		}
		await expect.poll(() => placed(presenter) || first).toBe(scene);
		await presenter.keyboard.press('r');
		await expect.poll(() => shownIn(page).length).toBe(1);
		await page.keyboard.press('r');
		await expect.poll(() => shownIn(presenter).length).toBe(2);
		const shown = shownIn(page);
		await page.reload();
		await alive(page);
		await presenter.reload();
		await alive(presenter);
		expect([sceneIn(page), shownIn(page)]).toEqual([scene, shown]);
		await expect.poll(() => [placed(presenter) || first, shownIn(presenter)]).toEqual([scene, shown]);
		await page.close();
		await expect(presenter.getByRole('status')).toHaveText(say('presenter.alone', two[1]));
		const [again] = await Promise.all([context.waitForEvent('page'), presenter.getByRole('link', { name: say('presenter.open', two[1]) }).click()]);
		await alive(again);
		expect([sceneIn(again), shownIn(again)]).toEqual([scene, shown]);
		await expect(presenter.getByRole('status')).toHaveText(say('presenter.inStep', two[1]));
	});

	test('has a timer that a reload does not stop, and the notes', async ({ page }) => {
		await page.goto(`${locale}/teach/${lesson.id}/presenter/`);
		await alive(page);
		await expect(page.locator('main .grid .prose').first()).toBeVisible();
		await page.getByRole('button', { name: say('presenter.start'), exact: true }).click();
		await expect(page.getByRole('button', { name: say('presenter.pause'), exact: true })).toBeVisible();
		await page.reload();
		await expect(page.getByRole('button', { name: say('presenter.pause'), exact: true })).toBeVisible();
		await expect(page.getByRole('timer')).not.toHaveText('0:00');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, forgiven: /\.js csp$/ });

	test('a scene stays covered and leads to the same with everything uncovered', async ({ page }) => {
		await page.goto(atScene(scene));
		expect(await stage(page).locator('.cover').count()).toBeGreaterThan(0);
		await expect(page.locator('footer button:visible')).toHaveCount(0);
		await page.getByRole('link', { name: say('scene.open') }).click();
		await expect(page).toHaveURL(/\/open\/$/);
		await expect(stage(page).locator('.cover')).toHaveCount(0);
		await page.locator('main > details > summary').click();
		await expect(page.locator('main > details .prose').first()).toBeVisible();
	});

	test('a lesson is read from scene to scene by links', async ({ page }) => {
		await page.goto(atScene(first));
		for (const id of lesson.scenes.slice(1)) {
			await page.locator('footer a[rel="next"]').click();
			expect(sceneIn(page)).toBe(id);
		}
	});
});
