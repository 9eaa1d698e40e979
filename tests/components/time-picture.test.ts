import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { ShownTimeline } from '#components/picture-words.ts';
import { timePicture, type Picture } from '#components/time-picture.ts';
import { chromeView } from '#views/chrome.ts';
import { filterTimeline } from '#views/filtered-timeline.ts';
import { pageWords } from '#views/page-words.ts';
import { formatSelection, type Selection } from '#views/selection.ts';
import { filterIn } from '#views/timeline-filter.ts';
import { timelinePage } from '#views/timeline-page.ts';
import { realEditions } from '#tests/views/real-edition.ts';
import { tinyEdition } from '#tests/views/tiny-edition.ts';
import type { Edition } from '#views/edition.ts';

function shownIn(edition: Edition, selection: Selection = {}): ShownTimeline {
	const view = timelinePage(edition);
	const { chart, quote } = pageWords(edition);
	const { name, words } = chromeView(edition);
	const filter = filterIn({ ...view.timeline, ...view.filter }, selection);
	const site = `https://example.org/town/${edition.t.locale}/`;
	return {
		view,
		chart,
		quote,
		filter,
		filtered: filterTimeline(view.timeline, filter),
		window: selection.window ?? view.timeline.window,
		event: view.timeline.events.find(({ id }) => id === selection.event),
		credit: [name, words.version, words.footer],
		site,
		address: `${site}timeline/?${formatSelection(selection).toString()}`
	};
}

const svgOf = ({ width, height, body }: Picture): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">${body}</svg>`;

/** Each thing that is drawn on a line of its own. */
const inLines = (svg: string): string => svg.replace(/(?=<(?:g|a|text|path|rect|use|defs|title|linearGradient)\b)|(?=<\/svg>)/g, '\n').trimStart();

/** Everything that is written, without the breaks of lines. */
const wordsOf = ({ body }: Picture): string =>
	[...body.matchAll(/<text\b.*?<\/text>/g)]
		.map(([text]) => text.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))))
		.join(' ')
		.replace(/ +/g, ' ');

const tiny = tinyEdition();
const whole = timePicture(shownIn(tiny));

describe(timePicture, () => {
	it('draws the lanes with all that is to be known of them', () => expect(inLines(svgOf(whole))).toMatchFileSnapshot('snapshots/time-picture.svg'));

	it('says what it is, who tells, what is told and where it is found', () => {
		const { view, filtered, address, credit } = shownIn(tiny);
		const words = wordsOf(whole);
		for (const text of [view.title, view.stand, view.takeaway.sources, address, ...credit, ...Object.values(view.takeaway.lines)])
			expect(words).toContain(text);
		for (const { teller, marks, undated } of filtered.lanes) {
			expect(words).toContain(teller ? `${teller.code} ${teller.name}` : view.labels.record);
			for (const { label } of [...marks, ...undated]) expect(words).toContain(label);
			for (const { said } of undated) expect(words).toContain(said.words);
		}
	});

	it('names the event that is picked with its verdict, and quiets the others', () => {
		const [event] = timelinePage(tiny).timeline.events;
		const picture = timePicture(shownIn(tiny, { event: event?.id ?? '' }));
		expect(wordsOf(picture)).toContain(`${event?.title} ${event?.verdictWords}`);
		expect(wordsOf(whole)).not.toContain(event?.verdictWords);
		expect(picture.body).toContain('opacity="0.5"');
		expect(whole.body).not.toContain('opacity="0.5"');
	});

	it('says what is left out', () => {
		const { view } = shownIn(tiny);
		const [teller] = view.filter.tellers;
		const picture = timePicture(shownIn(tiny, { sources: [teller?.id ?? ''], find: 'a & b < c' }));
		expect(wordsOf(picture)).toContain(`${view.filter.sources}: ${teller?.code}`);
		expect(wordsOf(picture)).toContain(`${view.filter.find}: a & b < c`);
		expect(picture.body).not.toContain('a & b <');
		for (const other of view.filter.tellers.slice(1)) expect(wordsOf(picture)).not.toMatch(new RegExp(`\\b${other.code} ${other.name}`));
	});

	it('shows the stretch of time that is in view', () => {
		const picture = timePicture(shownIn(tiny, { window: [Date.UTC(2019, 0, 1), Date.UTC(2019, 6, 1)] }));
		expect(wordsOf(picture)).toMatch(/Jan.{1,3}Jun 2019/);
		expect(picture.body).not.toBe(whole.body);
	});

	it('gives what is more than a lane has room for a count', () => {
		const shown = shownIn(tiny);
		const lanes = shown.filtered.lanes.map((lane) => ({
			...lane,
			marks: lane.marks.flatMap((mark) => Array.from({ length: 200 }, (_, i) => ({ ...mark, key: `${mark.key}-${i}` })))
		}));
		const picture = timePicture({ ...shown, filtered: { ...shown.filtered, lanes } });
		expect(wordsOf(picture)).toMatch(/\+\d+/);
		expect(picture.height).toBeLessThan(4000);
	});

	it('is sound XML in every language and asks for nothing', () => {
		for (const edition of realEditions()) {
			const picture = timePicture(shownIn(edition, { event: timelinePage(edition).opening }));
			expect(() => new Resvg(svgOf(picture), { font: { loadSystemFonts: false } })).not.toThrow();
			for (const [, address = ''] of picture.body.replace(/<a [^>]*>/g, '').matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^#/);
			expect(picture.body).not.toMatch(/<(?:script|foreignObject|image|style)\b|url\((?!#)|style=/);
			expect(new Set(picture.body.match(/ id="[^"]*"/g)).size).toBe(picture.body.match(/ id="[^"]*"/g)?.length);
		}
	});
});
