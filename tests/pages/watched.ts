import { expect, test as base, type Page } from '@playwright/test';

interface Watch {
	/** What a test brings about on purpose and is no fault. */
	forgiven: RegExp | undefined;
}

/** Navigation ends what was still on its way; that is no failure of the page. */
const CUT_SHORT = 'net::ERR_ABORTED';

/** A page that may not complain, break its own policy, lose a file or ask another origin for one. */
export const test = base.extend<Watch>({
	forgiven: [undefined, { option: true }],
	page: async ({ page, baseURL, forgiven }, use) => {
		const faults = watch(page, baseURL ?? '');
		await use(page);
		expect(
			faults.filter((fault) => !forgiven?.test(fault)),
			'faults of the page'
		).toEqual([]);
	}
});

/** Everything that goes wrong on a page from now on, one line each. */
export function watch(page: Page, home: string): string[] {
	const { origin } = new URL(home);
	const faults: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning', 'assert'].includes(message.type())) faults.push(`console: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
	page.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (protocol.startsWith('http') && asked !== origin) faults.push(`left the origin: ${request.url()}`);
		else if (request.url().startsWith('http') && !request.url().startsWith(home)) faults.push(`left the base: ${request.url()}`);
	});
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		if (reason !== CUT_SHORT) faults.push(`failed: ${request.url()} ${reason}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
	});
	void page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
		});
	});
	return faults;
}

export { expect, type Page } from '@playwright/test';

/** Waits until a page that has script has come alive: Kit's announcer is the last thing it adds. */
export const alive = (page: Page): Promise<void> => page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/** Waits until fonts stand and two frames are painted. */
export const settled = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
	});

/** Goes from one tab stop to the next until one matches. */
export async function tabTo(page: Page, selector: string, stops = 120): Promise<void> {
	for (let stop = 0; stop < stops; stop++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`${selector} cannot be reached in ${stops} tab stops`);
}

/** Goes into the drawing of the timeline, which is one tab stop, and by arrow keys from mark to mark until one matches. */
export async function walkTo(page: Page, selector: string, steps = 120): Promise<void> {
	const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? '');
	const matches = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
	if (!(await at())) await tabTo(page, 'a[data-key][tabindex="0"]');
	for (let before = ''; before !== (await at());) {
		before = await at();
		await page.keyboard.press('ArrowUp');
	}
	await page.keyboard.press('Home');
	for (let step = 0; step < steps; step++) {
		if (await matches()) return;
		const before = await at();
		await page.keyboard.press('ArrowRight');
		if (before !== (await at())) continue;
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Home');
	}
	throw new Error(`${selector} cannot be reached in ${steps} steps`);
}

export const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
