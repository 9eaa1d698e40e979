import { describe, expect, it } from 'vitest';
import { axisKind, figureAxis } from '#charts/figure-axis.ts';

const point = (figure: number) => ({ low: figure, high: figure });
const ticks = (...stretches: Parameters<typeof figureAxis>[0]) => figureAxis(stretches).ticks.map(({ value }) => value);

describe(axisKind, () => {
	it.each([
		['jobs that stand apart on a linear axis', [200, 700, 999, 1800], 'linear'],
		['values of a company from 1 to 46 billion', [1e9, 6.7e9, 14.6e9, 46e9], 'linear'],
		['two people and thousands', [2, 2000, 9999], 'log'],
		['small ones that hide each other', [10, 20, 900], 'log'],
		['small ones that are near in proportion too', [10, 15, 900], 'linear'],
		['a fall below 0', [-24, 2, 2000], 'linear'],
		['nothing at all', [], 'linear']
	] as const)('of %s', (_, figures, kind) => {
		expect(axisKind(figures)).toBe(kind);
	});
});

describe(figureAxis, () => {
	it.each([
		[66, [0, 20, 40, 60, 80]],
		[770, [0, 200, 400, 600, 800]],
		[999, [0, 200, 400, 600, 800, 1000]],
		[1800, [0, 500, 1000, 1500, 2000]]
	])('reaches from 0 over %d in round steps', (high, expected) => {
		expect(ticks(point(high))).toEqual(expected);
	});

	it('has never fewer than three ticks nor more than six, and never ends short', () => {
		for (let high = 1; high < 3_000_000; high = Math.ceil(high * 1.13)) {
			const all = ticks(point(high));
			expect(all[0]).toBe(0);
			expect(all.at(-1)).toBeGreaterThanOrEqual(high);
			expect(all.length).toBeGreaterThanOrEqual(3);
			expect(all.length).toBeLessThanOrEqual(6);
		}
	});

	it('sets figures in percent of the plot', () => {
		const { x } = figureAxis([point(1800)]);
		expect([0, 700, 2000].map(x)).toEqual([0, 35, 100]);
	});

	it('has 0 at its right for falls, and keeps the ends it is given', () => {
		expect(ticks({ low: -24, high: -22 }).at(-1)).toBe(0);
		expect(figureAxis([point(52)], [0, 100]).ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
	});

	it('leaves room beyond a figure that is only the least', () => {
		expect(ticks({ low: 35, high: Infinity }).at(-1)).toBe(50);
		expect(ticks({ low: -Infinity, high: 75 }).at(-1)).toBe(80);
	});

	it('goes up by powers where the spread asks for it, and starts at one below the least figure', () => {
		const axis = figureAxis([point(2), { low: 2000, high: 9999 }]);
		expect(axis.kind).toBe('log');
		expect(axis.ticks.map(({ value }) => value)).toEqual([1, 10, 100, 1000, 10_000]);
		expect(axis.x(100)).toBeCloseTo(50);
	});
});
