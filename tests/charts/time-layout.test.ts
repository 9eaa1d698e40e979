import { describe, expect, it } from 'vitest';
import type { Span } from '#charts/lanes.ts';
import { layTime, threader, topOf, type LaneMeasure } from '#charts/time-layout.ts';
import { within, type Window } from '#charts/window.ts';
import { OPENED, PINS, ROOMY, SLIM, SLIM_PINS, spansOf } from '#components/time-span.ts';
import { timelineView } from '#views/timeline.ts';
import { realEditions } from '#tests/views/real-edition.ts';
import { clash } from './drawn.ts';

const measure: LaneMeasure = { head: 7, foot: 6, pitch: 34, band: 29 };
const year = (from: number, to = from): Window => [Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)];
const span = (key: string, [low, high]: Window, pin = false): Span => ({ key, low, high, pin, labelWidth: 60 });

describe(layTime, () => {
	const lanes = [
		{ spans: [span('a', year(2019)), span('b', year(2019))], measure },
		{ spans: [], measure, floor: 3 },
		{ spans: [span('c', year(2020), true)], measure: { ...measure, least: 1 } }
	];
	const layout = layTime(lanes, year(2019, 2020), 560);

	it('lays the lanes under each other, as high as their rows', () => {
		expect(layout.lanes.map(({ rows, top, height }) => ({ rows, top, height }))).toEqual([
			{ rows: 2, top: 0, height: 81 },
			{ rows: 3, top: 81, height: 115 },
			{ rows: 1, top: 196, height: 47 }
		]);
		expect(layout.height).toBe(243);
	});

	it('has one axis for all lanes', () => {
		const [a, , c] = layout.lanes.map(({ spans }) => spans[0]);
		expect(a?.x1).toBeCloseTo((365 / 731) * 100);
		expect(c?.x0).toBeCloseTo((365 / 731) * 100);
	});
});

describe(threader, () => {
	const lanes = [
		{ spans: [span('a', [Date.UTC(2019, 0, 1), Date.UTC(2019, 6, 1)]), span('a2', [Date.UTC(2019, 0, 1), Date.UTC(2019, 6, 1)])], measure },
		{ spans: [span('open', [-Infinity, Date.UTC(2019, 6, 1)])], measure },
		{ spans: [span('pin', [Date.UTC(2019, 6, 1), Date.UTC(2019, 6, 2)], true)], measure }
	];
	const thread = threader(layTime(lanes, year(2019), 560));
	const ends = (from: string, to: string) => (thread(from, to) ?? '').match(/^M(\S+) ([\d.]+)|(\S+) (\S+)$/g);

	it('goes from the middle of one band to that of the next, from its foot to the other’s head', () => {
		expect(ends('a2', 'pin')).toEqual([`M24.79 ${7 + 34 + 29}`, `49.59 ${81 + 47 + 7}`]);
	});

	it('takes hold of an open band at the side that is known', () => {
		expect(ends('a', 'open')?.[1]).toBe(`48.99 ${81 + 7}`);
	});

	it('joins nothing to what is not drawn', () => {
		expect(thread('a', 'lost')).toBeUndefined();
	});
});

describe('the timeline of the case', () => {
	const DAY = 86_400_000;
	const views = realEditions().map((edition) => ({
		locale: edition.t.locale,
		record: edition.t.t('messages:chart.record'),
		view: timelineView(edition, { every: 'own' })
	}));

	function windowsOf({ whole, window }: { whole: Window; window: Window }): Window[] {
		const some: Window[] = [whole, window];
		for (const days of [14, 60, 200, 500, 1100, 2500]) {
			for (const share of [0, 0.31, 0.62, 0.83, 0.9, 0.97, 1]) {
				const from = whole[0] + (whole[1] - whole[0] - days * DAY) * share;
				some.push(within([from, from + days * DAY], whole));
			}
		}
		return some;
	}

	it.each(views)('lays no words on words or bands in $locale, in any window, at any width, whatever is picked', ({ view, record }) => {
		const shapes = [
			[ROOMY, PINS],
			[OPENED, { ...PINS, most: 14 }],
			[
				{ ...SLIM, most: 3 },
				{ ...SLIM_PINS, most: 5 }
			]
		] as const;
		for (const picked of [undefined, ...view.events.map(({ id }) => id)]) {
			const spans = view.lanes.map((lane) => spansOf(lane, record, picked));
			for (const window of picked === undefined ? windowsOf(view) : [view.window, view.whole]) {
				for (const width of [500, 626, 1100]) {
					for (const [sources, pins] of shapes) {
						const { lanes } = layTime(
							spans.map((lane, i) => ({ spans: lane, measure: view.lanes[i]?.teller ? sources : pins })),
							window,
							width
						);
						for (const lane of lanes) {
							expect(clash(lane.spans, width, lane.measure), JSON.stringify({ window, picked })).toBeUndefined();
							expect(clash(lane.spans, width * 1.3, lane.measure)).toBeUndefined();
						}
					}
				}
			}
		}
	});

	it.each(views)('leaves no date out in $locale: what has no room is counted', ({ view, record }) => {
		for (const { id } of view.events) {
			const spans = view.lanes.map((lane) => spansOf(lane, record, id));
			const { lanes } = layTime(
				spans.map((lane, i) => ({ spans: lane, measure: view.lanes[i]?.teller ? ROOMY : PINS })),
				view.whole,
				626
			);
			const shown = lanes.flatMap((lane) => lane.spans.flatMap(({ span, more }) => [span, ...more].map(({ key }) => key)));
			expect(shown.length).toBe(spans.flat().length);
			expect(lanes.every((lane) => lane.spans.every((placed) => topOf(lane, placed) >= lane.top))).toBe(true);
		}
	});

	it.each(views)('lets the thread of the event that the page opens with pass no words in $locale', ({ view, record }) => {
		const parting = view.threads.filter((thread) => thread.parting);
		for (const { event, links } of parting) {
			const spans = view.lanes.map((lane) => spansOf(lane, record, event));
			const layout = layTime(
				spans.map((lane, i) => ({ spans: lane, measure: view.lanes[i]?.teller ? ROOMY : PINS })),
				view.window,
				626
			);
			const thread = threader(layout);
			for (const { from, to } of links) expect(passes(thread(from, to), layout), `${from} to ${to}`).toEqual([]);
		}
	});

	/** The words that a path lies on, but those of the bands it joins. */
	function passes(path: string | undefined, { lanes, width }: ReturnType<typeof layTime>): string[] {
		const points = path ? pointsOf(path) : [];
		const [first, last] = [points[0], points.at(-1)];
		return lanes.flatMap((lane) =>
			lane.spans.flatMap((placed) => {
				const top = lane.top + lane.measure.head + placed.row * lane.measure.pitch;
				const bottom = top + lane.measure.band;
				if (!first || !last || bottom <= first[1] || top >= last[1]) return [];
				const on = placed.words.some(([from, to]) => points.some(([x, y]) => y > top + 6 && y < bottom - 6 && x > from - 100 / width && x < to + 100 / width));
				return on ? [placed.span.key] : [];
			})
		);
	}

	/** Points along a path of upright curves and plumb lines. */
	function pointsOf(path: string): [number, number][] {
		const points: [number, number][] = [];
		let [x, y] = [0, 0];
		for (const [, command, rest = ''] of path.matchAll(/([MCV])([^MCV]*)/g)) {
			const n = rest.trim().split(/\s+/).map(Number);
			if (command === 'M') [x = 0, y = 0] = n;
			const [x1 = x, y1 = y] = command === 'C' ? n.slice(4) : command === 'V' ? [x, n[0]] : [x, y];
			for (let t = 0; t <= 1.001; t += 0.02) {
				const [share, rise] = command === 'C' ? [3 * t * t - 2 * t ** 3, 1.5 * t * (1 - t) ** 2 + 1.5 * t * t * (1 - t) + t ** 3] : [t, t];
				points.push([x + (x1 - x) * share, y + (y1 - y) * rise]);
			}
			[x, y] = [x1, y1];
		}
		return points;
	}
});
