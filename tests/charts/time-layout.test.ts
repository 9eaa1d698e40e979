import { describe, expect, it } from 'vitest';
import type { Span } from '#charts/lanes.ts';
import { layTime, threadBetween, type LaneMeasure } from '#charts/time-layout.ts';

const measure: LaneMeasure = { head: 7, foot: 6, pitch: 34, band: 29 };
const year = (from: number, to = from): readonly [number, number] => [Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)];
const span = (key: string, [low, high]: readonly [number, number], pin = false): Span => ({ key, low, high, pin, labelWidth: 60 });

describe(layTime, () => {
	const lanes = [[span('a', year(2019)), span('b', year(2019))], [], [span('c', year(2020), true)]];
	const layout = layTime(lanes, year(2019, 2020), 560, measure, [1, 3]);

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

describe(threadBetween, () => {
	const lanes = [
		[span('a', [Date.UTC(2019, 0, 1), Date.UTC(2019, 6, 1)]), span('a2', [Date.UTC(2019, 0, 1), Date.UTC(2019, 6, 1)])],
		[span('open', [-Infinity, Date.UTC(2019, 6, 1)])],
		[span('pin', [Date.UTC(2019, 6, 1), Date.UTC(2019, 6, 2)], true)]
	];
	const layout = layTime(lanes, year(2019), 560, measure);
	const ends = (from: string, to: string) => {
		const [, x0, y0, x1, y1] = /^M(\S+) (\S+)C.* (\S+) (\S+)$/.exec(threadBetween(layout, from, to, measure) ?? '') ?? [];
		return [x0, y0, x1, y1].map(Number);
	};

	it('goes from the middle of one band to that of the next, from its foot to the other’s head', () => {
		const [x0 = 0, y0, x1 = 0, y1] = ends('a2', 'pin');
		expect(x0).toBeCloseTo(24.8, 1);
		expect(x1).toBeCloseTo(49.6, 1);
		expect([y0, y1]).toEqual([7 + 34 + 29, 81 + 47 + 7]);
	});

	it('takes hold of an open band at the side that is known', () => {
		const [, , x1 = 0] = ends('a', 'open');
		expect(x1).toBeCloseTo(49, 0);
	});

	it('joins nothing to what is not drawn', () => {
		expect(threadBetween(layout, 'a', 'lost', measure)).toBeUndefined();
	});
});
