import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { sampled, stripped, textOf } from './site.ts';
import { expect, test, type Page } from './watched.ts';

/** The player as its package brings it: script, style, icons and words of its own. */
const dist = join(dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')), 'dist');
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.woff2': 'font/woff2' };

interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

interface PlayerDate {
	readonly data: { readonly date_obj: Date };
}

/** The player keeps the title, which has no date, among the events. */
interface PlayerEvent {
	readonly unique_id: string;
	readonly start_date?: PlayerDate;
	readonly end_date?: PlayerDate;
}

interface File {
	readonly title: { readonly text: { readonly headline: string; readonly text: string } };
	readonly events: readonly {
		readonly unique_id: string;
		readonly group: string;
		readonly start_date: Day;
		readonly end_date: Day;
		readonly display_date: string;
		readonly text: { readonly headline: string; readonly text: string };
	}[];
}

/** A page like those that its makers describe, with nothing but the player and our file, at our own address: fonts from elsewhere and counting are off. */
const pageWith = (locale: string): string => `<!doctype html>
<html lang="${locale}">
	<meta charset="utf-8" />
	<title>Player</title>
	<link rel="icon" href="data:," />
	<link rel="stylesheet" href="css/timeline.css" />
	<div id="timeline" style="width: 100%; height: 640px"></div>
	<script src="js/timeline.js"></script>
	<script>
		const script_path = new URL('js/', location).href;
		window.timeline = new TL.Timeline('timeline', '../data/timeline.${locale}.json', { script_path, language: '${locale}', font: null, track_events: false });
	</script>
</html>`;

async function open(page: Page, baseURL: string, locale: string): Promise<void> {
	const player = new URL('player/', baseURL).href;
	await page.route(`${player}**`, (route) => {
		const path = new URL(route.request().url()).pathname.slice(new URL(player).pathname.length);
		if (!path) return route.fulfill({ contentType: 'text/html', body: pageWith(locale) });
		const file = join(dist, path);
		return existsSync(file)
			? route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) })
			: route.fulfill({ status: 404 });
	});
	await page.goto(player);
}

/** Text with every break and narrow space as one space, in one order. */
const plain = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\s+/g, ' ').trim()).sort();

for (const locale of sampled.filter((one) => one !== 'ru')) {
	test(`the player of TimelineJS opens the data in ${locale}, a slide for each date in our words`, async ({ page, baseURL }) => {
		const { title, events } = JSON.parse(textOf(`data/timeline.${locale}.json`)) as File;
		await open(page, baseURL ?? '', locale);
		const slides = page.locator('.tl-slide');
		await expect(slides).toHaveCount(1 + events.length);
		await expect(page.locator('.tl-message:visible')).toHaveCount(0);
		await expect(page.locator('.tl-timemarker')).toHaveCount(events.length);

		const first = slides.first();
		await expect(first).toBeInViewport();
		await expect(first.locator('.tl-headline')).toHaveText(title.text.headline);
		await expect(first.locator('.tl-text-content')).toHaveText(title.text.text);

		const shown = slides.filter({ hasNot: page.locator('.tl-headline-title') });
		for (const [part, expected] of [
			['.tl-headline-date', events.map((event) => event.display_date)],
			['.tl-headline', events.map((event) => event.text.headline)],
			['.tl-text-content', events.map((event) => event.text.text)]
		] as const)
			expect(plain(await shown.locator(part).allTextContents()), part).toEqual(plain(expected));
		expect(plain(await page.locator('.tl-timegroup-message').allTextContents())).toEqual(plain([...new Set(events.map(({ group }) => group))]));
		const [ours = ''] = plain([stripped(textOf(`${locale}/timeline/index.html`))]);
		for (const date of plain(events.map((event) => event.display_date))) expect(ours).toContain(date);

		// What the player made of each beginning and end, in the order of its slides.
		const read = await page.evaluate(() => {
			const { timeline } = window as unknown as { timeline: { config: { events: PlayerEvent[] } } };
			const dayOf = ({ data: { date_obj: day } }: PlayerDate) => [day.getFullYear(), day.getMonth() + 1, day.getDate()].join();
			// An end that is no later than its beginning it leaves out.
			return timeline.config.events.flatMap(({ unique_id, start_date, end_date = start_date }) =>
				start_date && end_date ? [[unique_id, dayOf(start_date), dayOf(end_date)].join(' ')] : []
			);
		});
		const dayOf = ({ year, month, day }: Day) => [year, month, day].join();
		expect([...read].sort()).toEqual(events.map((event) => [event.unique_id, dayOf(event.start_date), dayOf(event.end_date)].join(' ')).sort());

		await page.locator('.tl-slidenav-next').click();
		await expect(slides.nth(1)).toBeInViewport();
		await expect(first).not.toBeInViewport();
	});
}
