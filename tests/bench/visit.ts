import type { Browser, CDPSession, Page } from 'playwright';
import type { Contender } from './contenders.ts';
import { probeScript, type Step } from './probe.ts';

/** What one visit of one page measured; a number is missing where the page has no such thing. */
export type Visit = Readonly<Partial<Record<Measure, number | undefined>>>;
export const MEASURES = [
	'bytes',
	'requests',
	'firstPaint',
	'largestPaint',
	'reachable',
	'blocking',
	'heap',
	'zoomToPaint',
	'zoomFrame',
	'panToPaint',
	'panFrame'
] as const;
export type Measure = (typeof MEASURES)[number];

/** How a machine is slowed down: a processor a quarter as fast, and "Slow 4G" of the browser's own tools. */
const SLOW = { rate: 4, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

const WINDOW = { width: 1280, height: 900 };

interface Limits {
	/** How long to wait for all events, and for all steps of a kind together, in ms. */
	readonly start: number;
	readonly steps: number;
}

/** Opens a page as somebody who has never been there, waits until all events can be reached, then zooms and pans by real input. */
export async function visit(browser: Browser, address: string, contender: Contender, count: number, slow: boolean, limits: Limits): Promise<Visit> {
	const context = await browser.newContext({ viewport: WINDOW });
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		const traffic = await trafficOf(devtools);
		if (slow) {
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.rate });
			await devtools.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
		}
		await page.addInitScript(probeScript(contender.isReady(count)));
		await page.goto(address + contender.path, { waitUntil: 'commit' });
		const arrived = await page
			.waitForFunction(() => Math.min(window.probe.noted().reachable, window.probe.noted().firstPaint) > 0, undefined, { timeout: limits.start, polling: 250 })
			.then(() => true)
			.catch(() => false);
		// What comes after the last event, such as fonts, counts as well.
		await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 3000 })));
		const { firstPaint, largestPaint, blocking, reachable } = await page.evaluate(() => window.probe.noted());
		const loaded = { ...traffic(), firstPaint, largestPaint, blocking, reachable: arrived ? reachable : limits.start };
		await devtools.send('HeapProfiler.collectGarbage');
		const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
		if (!arrived) return { ...loaded, heap };
		return { ...loaded, heap, ...(await movedAbout(page, devtools, contender, limits)) };
	} finally {
		await context.close();
	}
}

async function trafficOf(devtools: CDPSession): Promise<() => { bytes: number; requests: number }> {
	let [bytes, requests] = [0, 0];
	devtools.on('Network.requestWillBeSent', ({ request }) => {
		if (request.url.startsWith('http')) requests++;
	});
	devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await devtools.send('Network.enable');
	return () => ({ bytes, requests });
}

type Move = () => Promise<void>;

async function movedAbout(page: Page, devtools: CDPSession, contender: Contender, limits: Limits): Promise<Visit> {
	const box = await page.locator(contender.ground).first().boundingBox();
	if (!box) throw new Error(`${contender.name} has nothing to lay a hand on (${contender.ground})`);
	// What is longer than the window is held in the middle of the window.
	const at = { x: Math.round(Math.min(box.x + box.width / 2, WINDOW.width / 2)), y: Math.round(Math.min(box.y + box.height / 2, 700)) };
	const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel', more: object) =>
		devtools.send('Input.dispatchMouseEvent', { type, ...at, ...more }).then(() => undefined);
	// The hand comes near before it does anything, and what a page fetches for it has time to arrive.
	await mouse('mouseMoved', {});
	await mouse('mouseMoved', { x: at.x + 2 });
	await page.waitForTimeout(1500);
	const step = (move: Move) => stepOf(page, contender, limits, move);
	const zooms = zoomsOf(contender, mouse, (selector) => page.locator(selector).first().click({ force: true, timeout: limits.steps }));
	// Closer first: where everything is in view there is nowhere to pan to.
	const zoomed = await stepsOf(zooms.slice(0, ZOOMS), step, limits);
	if (contender.pan === 'drag') await mouse('mousePressed', { button: 'left', buttons: 1, clickCount: 1 });
	const panned = await stepsOf(pansOf(contender, mouse, at.x), step, limits);
	if (contender.pan === 'drag') await mouse('mouseReleased', { button: 'left', clickCount: 1 });
	zoomed.push(...(await stepsOf(zooms.slice(ZOOMS), step, limits)));
	const toPaint = (steps: readonly Step[]): number | undefined => p98(steps.flatMap((one) => one.toPaint ?? []));
	return {
		zoomToPaint: toPaint(zoomed),
		zoomFrame: p98(zoomed.flatMap(({ frames }) => frames)),
		panToPaint: toPaint(panned),
		panFrame: p98(panned.flatMap(({ toPaint: moved, frames }) => (moved === undefined ? [] : frames)))
	};
}

/** How often to come closer, and as often to go back. */
const ZOOMS = 10;

function zoomsOf({ zoom }: Contender, mouse: (type: 'mouseWheel', more: object) => Promise<void>, press: (selector: string) => Promise<void>): Move[] {
	if (!zoom) return [];
	return Array.from({ length: 2 * ZOOMS }, (_, i) => {
		const closer = i < ZOOMS;
		return zoom === 'wheel'
			? () => mouse('mouseWheel', { deltaX: 0, deltaY: closer ? -100 : 100, modifiers: 2 })
			: () => press(closer ? zoom.closer : zoom.further);
	});
}

/** Forty steps, half of them back. */
function pansOf({ pan }: Contender, mouse: (type: 'mouseMoved' | 'mouseWheel', more: object) => Promise<void>, x: number): Move[] {
	let moved = 0;
	return Array.from({ length: 40 }, (_, i) => {
		const forth = i < 20;
		return pan === 'wheel'
			? () => mouse('mouseWheel', { deltaX: 0, deltaY: forth ? 100 : -100 })
			: () => mouse('mouseMoved', { x: x - (moved += forth ? 12 : -12), button: 'left', buttons: 1 });
	});
}

/** Makes one move after the other until all are made or the time for them is over. */
async function stepsOf(moves: readonly Move[], step: (move: Move) => Promise<Step>, { steps: most }: Limits): Promise<Step[]> {
	const made: Step[] = [];
	for (let spent = 0, i = 0; i < moves.length && spent < most; i++) {
		const started = performance.now();
		const move = moves[i];
		if (move) made.push(await step(move));
		spent += performance.now() - started;
	}
	return made;
}

async function stepOf(page: Page, { moving }: Contender, { steps: most }: Limits, move: Move): Promise<Step> {
	await page.evaluate(([what, ms]) => window.probe.arm(what, ms), [moving, Math.min(most, 20_000)] as const);
	await move();
	return page.evaluate(() => window.probe.step);
}

/** The value that two of a hundred are over; of nothing nothing. */
function p98(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.98) - 1)];
}
