import { describe, expect, it } from 'vitest';
import { placeLane, type Room, type Span } from '#charts/lanes.ts';
import { clash, drawn } from './drawn.ts';

const measure = { head: 6, foot: 2, pitch: 35, band: 29 };
/** Values from 0 to 100 stand at their own percent. */
const place = (spans: readonly Span[], room: Partial<Room> = {}) => placeLane(spans, (value) => value, { width: 560, ...room });
const span = (low: number, high: number, { key = `${low}–${high}`, labelWidth = 60, pin = false, first = false } = {}): Span => ({
	key,
	low,
	high,
	labelWidth,
	pin,
	first
});
const rowsOf = (...spans: readonly Span[]) => Object.fromEntries(place(spans).spans.map(({ span: { key }, row, label }) => [key, `${row} ${label}`]));

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
	it.each([300, 500, 560, 900])('draws nothing over anything in a plot of %d px, or of a wider one', (width) => {
		for (let seed = 0; seed < 400; seed++) {
			const { spans, rows } = place(
				someSpans(seed).filter(({ pin }) => !pin),
				{ width }
			);
			for (const plot of [width, width * 1.1, width * 2]) expect(clash(spans, plot, measure), `seed ${seed}`).toBeUndefined();
			expect(Math.max(-1, ...spans.map(({ row }) => row))).toBeLessThan(rows);
		}
	});

	it.each([1, 2, 4])('draws nothing over anything where there is room for %d rows only, and counts what has none', (most) => {
		for (let seed = 0; seed < 400; seed++) {
			const all = [...someSpans(seed), ...someSpans(seed + 1000)];
			const { spans, rows } = place(all, { most });
			expect(clash(spans, 560, measure), `seed ${seed}`).toBeUndefined();
			expect(rows).toBeLessThanOrEqual(most);
			const seen = spans.flatMap(({ span, more }) => [span, ...more].map(({ key }) => key));
			expect(new Set(seen).size).toBe(seen.length);
			expect(seen.length).toBe(place(all).spans.length);
		}
	});

	it('puts what comes first into the first row only where it is asked to', () => {
		const spans = [span(10, 60, { key: 'early' }), span(20, 70, { key: 'picked', first: true })];
		const rowOf = (key: string, room?: Partial<Room>) => place(spans, room).spans.find((placed) => placed.span.key === key)?.row;
		expect([rowOf('early'), rowOf('picked')]).toEqual([0, 1]);
		expect([rowOf('early', { ahead: true }), rowOf('picked', { ahead: true })]).toEqual([1, 0]);
	});

	it('keeps words in the plot', () => {
		for (let seed = 0; seed < 400; seed++) {
			for (const placed of place(someSpans(seed), { width: 900 }).spans) {
				for (const { what, x } of drawn(placed, 900, measure)) if (what === 'words') expect(x[0] >= 0 && x[1] <= 900, `seed ${seed}`).toBe(true);
			}
		}
	});

	it('gives what comes first its room before the others', () => {
		const crowd = Array.from({ length: 9 }, (_, i) => span(40 + i, 41 + i, { key: `n${i}`, first: i === 7 }));
		const [first] = place(crowd, { most: 1 }).spans;
		expect(first?.span.key).toBe('n7');
		expect(first?.more.length).toBeGreaterThan(0);
		expect(place(crowd, { most: 1 }).crowd.bands).not.toEqual([]);
	});

	it('counts what has no room beside what stands nearest', () => {
		const { spans } = place([span(0, 30), span(0, 30, { key: 'same' }), span(60, 90), span(64, 88, { key: 'near' })], { most: 1 });
		expect(spans.map(({ span: { key }, more }) => [key, ...more.map((one) => one.key)])).toEqual([
			['0–30', 'same'],
			['60–90', 'near']
		]);
	});

	it('places things beyond the plot where it may be moved, each cut there', () => {
		const spans = [span(-80, -60), span(-30, -20), span(40, 130)];
		expect(place(spans).spans).toHaveLength(1);
		expect(place(spans, { beyond: 0.5 }).spans.map(({ x0, x1, seen }) => [x0, x1, ...seen])).toEqual([
			[40, 130, 40, 100],
			[-30, -20, -30, -20]
		]);
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
		expect(until).toMatchObject({ x0: 32, x1: 60, openLow: true, openHigh: false });
		const [since] = place([span(20, Infinity)]).spans;
		expect(since).toMatchObject({ x0: 20, x1: 48, openLow: false, openHigh: true });
	});

	it('stands a pin at its beginning, whatever its extent', () => {
		expect(place([span(30, 34, { pin: true })]).spans[0]).toMatchObject({ x0: 30, x1: 30, openLow: false });
		expect(place([span(0, 1, { pin: true })]).spans).toHaveLength(1);
	});

	it('cuts a band at the ends of the plot and leaves out what lies beyond', () => {
		expect(place([span(-20, 10)]).spans[0]).toMatchObject({ x0: 0, x1: 10, seen: [0, 10] });
		expect(place([span(-20, -10), span(101, 120)])).toEqual({ spans: [], rows: 1, crowd: { bands: [], pins: [] } });
	});

	it('gives a lane without anything in it one row', () => {
		expect(place([])).toEqual({ spans: [], rows: 1, crowd: { bands: [], pins: [] } });
	});

	it('does not depend on the order in which the spans come', () => {
		for (let seed = 0; seed < 40; seed++) {
			const spans = someSpans(seed);
			expect(place([...spans].reverse())).toEqual(place(spans));
		}
	});
});

describe('pins without labels', () => {
	it('stand beside each other in one row', () => {
		const pins = [10, 11, 12, 40].map((at) => ({ key: String(at), low: at, high: at, pin: true, labelWidth: 0 }));
		expect(place(pins, { width: 300 }).rows).toBe(1);
	});
});
