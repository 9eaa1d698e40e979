import { describe, expect, it } from 'vitest';
import { placeLane, threadPath, type PlacedSpan, type Span } from '#charts/lanes.ts';

/** Values from 0 to 100 stand at their own percent. */
const place = (spans: readonly Span[], width = 560) => placeLane(spans, (value) => value, width);
const span = (low: number, high: number, { key = `${low}–${high}`, labelWidth = 60, pin = false } = {}): Span => ({ key, low, high, labelWidth, pin });
const rowsOf = (...spans: readonly Span[]) => Object.fromEntries(place(spans).spans.map(({ span: { key }, row, label }) => [key, `${row} ${label}`]));

type Stretch = readonly [from: number, to: number];

/** What the drawing of a span covers across, in px: its band with soft ends or its pin, its mark, its label. */
function drawn({ span: { pin, labelWidth }, x0, x1, openLow, openHigh, mark, label }: PlacedSpan, width: number): Stretch[] {
	const px = (percent: number) => (percent / 100) * width;
	const soft = openLow || openHigh ? 0 : 9;
	const band: Stretch = pin ? [px(x0) - 5, px(x0) + 5] : [px(x0) - soft, px(x1) + soft];
	const sign: Stretch[] = pin
		? []
		: label === 'inside'
			? [[px(x0) + 7, px(x0) + 22]]
			: openLow
				? [[px(x1) - 18, px(x1) - 3]]
				: openHigh
					? [[px(x0) + 4, px(x0) + 19]]
					: [[px(mark) - 7.5, px(mark) + 7.5]];
	const left = Math.min(px(x0), px(mark));
	const right = openLow ? px(x1) : Math.max(px(x1), px(mark));
	const text: Stretch =
		label === 'inside'
			? [px(x0) + 30, px(x0) + 30 + labelWidth]
			: label === 'right'
				? [right + 15, right + 15 + labelWidth]
				: [left - 15 - labelWidth, left - 15];
	return [band, ...sign, text];
}

const overlap = ([a, b]: Stretch, [c, d]: Stretch) => a < d && c < b;

/** The same numbers each time, evenly spread from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function someSpans(seed: number): Span[] {
	const next = numbers(seed);
	return Array.from({ length: 1 + Math.floor(next() * 9) }, (_, i) => {
		const low = next() * 120 - 10;
		const kind = next();
		const high = low + (kind < 0.3 ? 0 : next() * 60);
		return {
			key: `${seed}.${i}`,
			low: kind > 0.9 ? -Infinity : low,
			high: kind > 0.8 && kind <= 0.9 ? Infinity : high,
			pin: kind < 0.15,
			labelWidth: Math.floor(next() * 200)
		};
	});
}

describe(placeLane, () => {
	it.each([300, 500, 560, 900])('draws nothing over anything in one row of a plot of %d px, or of a wider one', (width) => {
		for (let seed = 0; seed < 400; seed++) {
			const { spans, rows } = place(someSpans(seed), width);
			for (const plot of [width, width * 1.1, width * 2]) {
				for (const a of spans) {
					for (const b of spans) {
						if (a.span.key >= b.span.key || a.row !== b.row) continue;
						const clash = drawn(a, plot).some((one) => drawn(b, plot).some((other) => overlap(one, other)));
						if (clash) expect.fail(`${a.span.key} lies on ${b.span.key} in ${plot} px: ${JSON.stringify([a, b])}`);
					}
				}
			}
			expect(Math.max(-1, ...spans.map(({ row }) => row))).toBeLessThan(rows);
		}
	});

	it('lets no label stick out of the plot that would not on the other side too', () => {
		const sticksOut = (placed: PlacedSpan) => {
			const [from, to] = drawn(placed, 900).at(-1) ?? [0, 0];
			return from < 0 || to > 900;
		};
		for (let seed = 0; seed < 400; seed++) {
			for (const placed of place(someSpans(seed), 900).spans) {
				const other = placed.label === 'right' ? 'left' : 'right';
				if (placed.label !== 'inside' && sticksOut(placed)) expect(sticksOut({ ...placed, label: other })).toBe(true);
			}
		}
	});

	it('puts a label inside its band where it has room, else to the right of it, else to the left', () => {
		expect(rowsOf(span(0, 40))).toEqual({ '0–40': '0 inside' });
		expect(rowsOf(span(10, 12))).toEqual({ '10–12': '0 right' });
		expect(rowsOf(span(95, 98))).toEqual({ '95–98': '0 left' });
	});

	it('never puts a label into a pin or an open band', () => {
		expect(rowsOf(span(10, 60, { pin: true }), span(-Infinity, 60, { key: 'open' }))).toMatchObject({
			'10–60': expect.stringMatching(/right|left/) as string,
			open: expect.stringMatching(/right|left/) as string
		});
	});

	it('uses one row while there is room, and another where there is none', () => {
		expect(place([span(0, 5), span(50, 55)]).rows).toBe(1);
		expect(place([span(0, 30), span(20, 50)]).rows).toBe(2);
		expect(place([span(0, 30), span(20, 50), span(60, 90)]).rows).toBe(2);
	});

	it('turns a label to the other side before it opens a row', () => {
		expect(rowsOf(span(60, 62), span(70, 72))).toEqual({ '60–62': '0 right', '70–72': '1 right' });
		expect(rowsOf(span(40, 41, { labelWidth: 40 }), span(75, 76), span(90, 91))).toMatchObject({ '90–91': expect.stringMatching(/^\d left$/) as string });
	});

	it('draws an open band as far as a soft end needs, with its mark at the side that is known', () => {
		const [until] = place([span(-Infinity, 60)]).spans;
		expect(until).toMatchObject({ x0: 32, x1: 60, openLow: true, openHigh: false, mark: 60 });
		const [since] = place([span(20, Infinity)]).spans;
		expect(since).toMatchObject({ x0: 20, x1: 48, openLow: false, openHigh: true, mark: 20 });
	});

	it('stands a pin at its beginning, whatever its extent', () => {
		expect(place([span(30, 34, { pin: true })]).spans[0]).toMatchObject({ x0: 30, x1: 30, mark: 30, openLow: false });
		expect(place([span(0, 1, { pin: true })]).spans).toHaveLength(1);
	});

	it('cuts a band at the ends of the plot and leaves out what lies beyond', () => {
		expect(place([span(-20, 10)]).spans[0]).toMatchObject({ x0: 0, x1: 10, mark: 5 });
		expect(place([span(-20, -10), span(101, 120)])).toEqual({ spans: [], rows: 1 });
	});

	it('gives a lane without anything in it one row', () => {
		expect(place([])).toEqual({ spans: [], rows: 1 });
	});

	it('does not depend on the order in which the spans come', () => {
		for (let seed = 0; seed < 40; seed++) {
			const spans = someSpans(seed);
			expect(place([...spans].reverse())).toEqual(place(spans));
		}
	});
});

describe(threadPath, () => {
	it('leaves and arrives upright', () => {
		expect(threadPath({ x: 10, y: 20 }, { x: 30, y: 60 })).toBe('M10.00 20C10.00 40 30.00 40 30.00 60');
	});
});

describe('pins without labels', () => {
	it('stand beside each other in one row', () => {
		const pins = [10, 11, 12, 40].map((at) => ({ key: String(at), low: at, high: at, pin: true, labelWidth: 0 }));
		expect(placeLane(pins, (value) => value, 300).rows).toBe(1);
	});
});
