import { describe, expect, it } from 'vitest';
import { boundsOf, isExact, NUMBER_WORDS, printedFigure, type Amount } from '#domain/amount.ts';

describe(boundsOf, () => {
	it.each<[string, Amount, number, number]>([
		['700', { precision: 'exact', value: 700 }, 700, 700],
		['about 700', { precision: 'about', value: 700 }, 630, 770],
		['about -700', { precision: 'about', value: -700 }, -770, -630],
		['about 0', { precision: 'about', value: 0 }, 0, 0],
		['at least 35', { precision: 'at-least', value: 35 }, 35, Infinity],
		['up to 75', { precision: 'up-to', value: 75 }, 0, 75],
		['5000..5500', { precision: 'range', low: 5_000, high: 5_500 }, 5_000, 5_500],
		['several', { precision: 'worded', word: 'several' }, 2, 9],
		['hundreds', { precision: 'worded', word: 'hundreds' }, 200, 999],
		['thousands', { precision: 'worded', word: 'thousands' }, 2_000, 9_999]
	])('%s stands for figures within its bounds', (_, amount, low, high) => {
		expect(boundsOf(amount)).toEqual({ low, high });
	});

	it('reads number words as ranges that follow each other without a figure in common', () => {
		const ranges = Object.values(NUMBER_WORDS);
		ranges.forEach(({ low, high }, i) => {
			expect(low).toBeLessThan(high);
			expect(low).toBeGreaterThan(ranges[i - 1]?.high ?? 0);
		});
	});
});

describe(printedFigure, () => {
	it.each<[Amount, number | undefined]>([
		[{ precision: 'exact', value: 700 }, 700],
		[{ precision: 'about', value: 700 }, 700],
		[{ precision: 'up-to', value: 75 }, 75],
		[{ precision: 'at-least', value: 35 }, 35],
		[{ precision: 'range', low: 5_000, high: 5_500 }, undefined],
		[{ precision: 'worded', word: 'hundreds' }, undefined]
	])('%o prints %s', (amount, figure) => {
		expect(printedFigure(amount)).toBe(figure);
	});
});

describe(isExact, () => {
	it.each<[Amount, boolean]>([
		[{ precision: 'exact', value: 700 }, true],
		[{ precision: 'about', value: 700 }, false],
		[{ precision: 'up-to', value: 700 }, false],
		[{ precision: 'range', low: 700, high: 700 }, false],
		[{ precision: 'worded', word: 'hundreds' }, false]
	])('%o is exact: %s', (amount, exact) => {
		expect(isExact(amount)).toBe(exact);
	});
});
