import { describe, expect, it } from 'vitest';
import { boundsOf, isExact, NUMBER_WORDS, printedFigure, type Amount } from '#domain/amount.ts';

describe(boundsOf, () => {
	it.each<[string, Amount, number, number]>([
		['700', { precision: 'exact', value: 700 }, 700, 700],
		['about 700', { precision: 'about', value: 700 }, 630, 770],
		['about -700', { precision: 'about', value: -700 }, -770, -630],
		['about 0', { precision: 'about', value: 0 }, 0, 0],
		['at least 35', { precision: 'at-least', value: 35 }, 35, Infinity],
		['more than 35', { precision: 'more-than', value: 35 }, 35.00000000000001, Infinity],
		['more than 0', { precision: 'more-than', value: 0 }, Number.MIN_VALUE, Infinity],
		['less than 2', { precision: 'less-than', value: 2 }, 0, 1.9999999999999996],
		['up to 75', { precision: 'up-to', value: 75 }, 0, 75],
		['5000..5500', { precision: 'range', low: 5_000, high: 5_500 }, 5_000, 5_500],
		['a few', { precision: 'worded', word: 'a-few' }, 2, 5],
		['several', { precision: 'worded', word: 'several' }, 2, 9],
		['hundreds', { precision: 'worded', word: 'hundreds' }, 200, 999],
		['thousands', { precision: 'worded', word: 'thousands' }, 2_000, 9_999]
	])('%s stands for figures within its bounds', (_, amount, low, high) => {
		expect(boundsOf(amount)).toEqual({ low, high });
	});

	it('reads “a few” as the lower part of “several”', () => {
		expect(NUMBER_WORDS['a-few'].low).toBe(NUMBER_WORDS.several.low);
		expect(NUMBER_WORDS['a-few'].high).toBeLessThan(NUMBER_WORDS.several.high);
	});

	it('reads words of magnitude as ranges that follow each other without a figure in common', () => {
		const { 'a-few': few, ...magnitudes } = NUMBER_WORDS;
		const ranges = Object.values(magnitudes);
		expect(ranges).not.toContain(few);
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
		[{ precision: 'more-than', value: 35 }, 35],
		[{ precision: 'less-than', value: 2 }, 2],
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
		[{ precision: 'more-than', value: 700 }, false],
		[{ precision: 'less-than', value: 700 }, false],
		[{ precision: 'range', low: 700, high: 700 }, false],
		[{ precision: 'worded', word: 'hundreds' }, false]
	])('%o is exact: %s', (amount, exact) => {
		expect(isExact(amount)).toBe(exact);
	});
});
