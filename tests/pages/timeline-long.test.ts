import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { serveFolder } from '#commands/static-server.ts';
import { buildCase } from '#tests/bench/build-case.ts';
import { syntheticCase, TELLERS } from '#tests/bench/synthetic-case.ts';
import { messageIn } from './site.ts';
import { alive, expect, queryOf, settled, tabTo, test as watched, walkTo, type Page } from './watched.ts';

const COUNT = 300;
const titles = Object.entries(JSON.parse(syntheticCase(COUNT).get('locales/en/events.json') ?? '') as Record<string, { title: string }>).map(
	([id, { title }]) => ({ id, title })
);
const titleOf = (id: string): string => titles.find((one) => one.id === id)?.title ?? '';
const say = (key: string): string => messageIn('en', key);

/** The timeline of a case of many events, built for these tests alone. */
const test = watched.extend<object, { site: string }>({
	site: [
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'long-case-'));
			buildCase(COUNT, folder);
			const { address, close } = await serveFolder({ root: join(folder, 'site'), port: 0 });
			await use(address);
			await close();
			rmSync(folder, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 240_000 }
	],
	baseURL: async ({ site }, use) => use(site)
});
// One after the other, so that the case is built once.
test.describe.configure({ mode: 'default' });

const FILE = '**/data/timeline-events/en.json';
const open = async (page: Page, query = ''): Promise<void> => {
	await page.goto(`en/timeline/${query}`);
	await alive(page);
};
const inList = (page: Page) => page.locator('article[id^="event-"]');
const panel = (page: Page) => page.locator('#panel');
const search = (page: Page) => page.locator('input[name="find"]');
const status = (page: Page) => page.locator('.filter [role="status"]');
const listOf = (page: Page): Promise<string> => page.locator('.index').evaluate((index) => index.innerHTML.replace(/<!--.*?-->/g, ''));
/** An event that is drawn by a mark of its own and is not open yet. */
async function otherOf(page: Page): Promise<string> {
	const before = await panel(page).locator('h3').innerText();
	const ids = await page.locator('.wide a[data-event]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event') ?? ''));
	return ids.findLast((id) => titleOf(id) !== before) ?? '';
}

test.describe('without script', () => {
	// Chromium still asks for preloaded modules when script is off, and then stops them itself.
	test.use({ javaScriptEnabled: false, forgiven: /\.js csp$/ });

	test('tells every event in brief and leads to the words of each telling', async ({ page }) => {
		await page.goto('en/timeline/');
		const told = await inList(page).evaluateAll((articles) =>
			articles.map((article) => ({
				id: article.id,
				title: article.querySelector('h3')?.textContent,
				links: [...article.querySelectorAll('a')].map(({ href, textContent }) => [new URL(href).pathname, textContent !== ''])
			}))
		);
		const expected = titles.map(({ id, title }) => ({ id: `event-${id}`, title, links: [[`/en/claims/${id}/`, true]] }));
		const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
		expect(told.sort(byId)).toEqual(expected.sort(byId));
		await expect(inList(page).last().locator('h3')).toBeVisible();
	});
});

test('fetches the rest when a hand comes near, and leaves the list as it came', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await open(page);
	await settled(page);
	const before = await listOf(page);
	await page.locator('.index a').first().hover();
	expect(asked.filter((path) => path.includes('timeline-events'))).toEqual([]);
	const arrived = page.waitForResponse(FILE);
	await page.locator('.tools').hover();
	await (await arrived).finished();
	await page.locator('.wide .plot').hover();
	await settled(page);
	expect(asked.filter((path) => path.includes('timeline-events'))).toHaveLength(1);
	expect(await listOf(page)).toBe(before);
});

test('opens an event that is picked by a click, and Back opens the first one again', async ({ page }) => {
	await open(page);
	const first = await panel(page).innerText();
	const other = await otherOf(page);
	await page.locator(`.wide a[data-event="${other}"]`).first().click();
	await expect(panel(page).locator('h3')).toHaveText(titleOf(other));
	await expect(panel(page).locator('.said')).toHaveCount(1);
	await page.goBack();
	await expect(panel(page)).toHaveText(first, { useInnerText: true });
});

test('opens an event that is picked by a key', async ({ page }) => {
	await open(page);
	const other = await otherOf(page);
	await walkTo(page, `a[data-event="${other}"]`, 600);
	await page.keyboard.press('Enter');
	await expect(panel(page).locator('h3')).toHaveText(titleOf(other));
	await expect(panel(page)).toBeFocused();
});

test('keeps what is open while the rest is on its way, and opens the event of a shared link when it is there', async ({ page }) => {
	let arrive = (): void => undefined;
	const held = new Promise<void>((release) => (arrive = release));
	await page.route(FILE, async (route) => {
		await held;
		await route.continue();
	});
	await open(page, '?event=e177');
	const before = await panel(page).locator('h3').innerText();
	expect(titles.map(({ title }) => title)).toContain(before);
	arrive();
	await expect(panel(page).locator('h3')).toHaveText(titleOf('e177'));
	await page.goto('en/timeline/?event=no-such-event');
	await expect(panel(page)).toHaveText(say('timeline.unknownEvent'));
});

test('leaves what a reader asks for, and all of it again, as it came', async ({ page }) => {
	await open(page);
	await expect(status(page)).toContainText(String(COUNT));
	const before = await listOf(page);
	await page.locator(`input[name="source"][value="${TELLERS[1]}"]`).check();
	await expect(inList(page)).toHaveCount(COUNT / TELLERS.length);
	await expect(status(page)).toContainText(String(COUNT / TELLERS.length));
	await search(page).fill('qqqqq');
	await expect(page.getByText(say('filter.nothing'))).toBeVisible();
	await expect(inList(page)).toHaveCount(0);
	await page.getByRole('button', { name: say('filter.clear') }).click();
	await expect(inList(page)).toHaveCount(COUNT);
	expect(await listOf(page)).toBe(before);
	await search(page).fill(titleOf('e42').toUpperCase());
	await expect(inList(page)).toHaveCount(1);
	await expect(inList(page).locator('h3')).toHaveText(titleOf('e42'));
});

test('prints the whole, whatever is left', async ({ page }) => {
	await open(page, `?find=${encodeURIComponent(titleOf('e42'))}`);
	await expect(inList(page)).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(inList(page)).toHaveCount(COUNT);
	await expect(inList(page).last()).toBeVisible();
});

test('jumps to an event by keyboard', async ({ page }) => {
	await open(page);
	const options = page.locator('select[name="jump"] option');
	await expect(options).toHaveCount(1);
	await tabTo(page, 'select[name="jump"]');
	await expect(options).toHaveCount(COUNT + 1);
	await page.keyboard.press('ArrowDown');
	const first = (await inList(page).first().getAttribute('id'))?.replace('event-', '') ?? '';
	await expect.poll(() => queryOf(page).get('event')).toBe(first);
	await expect(panel(page).locator('h3')).toHaveText(titleOf(first));
});

test('tells the story, and lists all again after it', async ({ page }) => {
	await open(page, '?view=story');
	await expect(page.locator('.stop')).toHaveCount(COUNT);
	await page.locator('input[name="view"][value="compare"]').check();
	await expect(page.locator('.index article')).toHaveCount(COUNT);
});

test('shows a few entries of each year on a narrow page, and leads to the rest', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await open(page);
	const rest = page.locator('.upright a[href^="#event-"]').first();
	await rest.click();
	await expect(page.locator(`[id="${(await rest.getAttribute('href'))?.slice(1) ?? ''}"]`)).toBeInViewport();
});

for (const query of ['', `?source=${TELLERS[0]}`]) {
	test(`has no fault that axe finds at ${query || 'its address'}`, async ({ page }) => {
		await open(page, query);
		await expect(inList(page)).toHaveCount(query ? COUNT / TELLERS.length : COUNT);
		const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	});
}

test.describe('when the rest cannot be fetched', () => {
	test.use({ forgiven: /timeline-events|ERR_FAILED/ });

	test('says so, loses nothing, and tries again', async ({ page }) => {
		await page.route(FILE, (route) => route.abort());
		await open(page, '?find=ferry');
		await expect(page.getByText(say('timeline.eventsFailed'))).toBeVisible();
		await expect(inList(page)).toHaveCount(COUNT);
		await page.unroute(FILE);
		await page.locator('.tools').hover();
		await expect(page.getByText(say('timeline.eventsFailed'))).toBeHidden();
		const ferries = titles.filter(({ title }) => title.includes('ferry'));
		expect(ferries.length).toBeGreaterThan(0);
		await expect(inList(page)).toHaveCount(ferries.length);
	});
});
