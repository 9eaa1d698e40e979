import { describe, expect, it } from 'vitest';
import { parseAmount } from '#content/amount-text.ts';

describe(parseAmount, () => {
	it.each([
		['700', { precision: 'exact', value: 700 }],
		['0', { precision: 'exact', value: 0 }],
		['2.3', { precision: 'exact', value: 2.3 }],
		['-4', { precision: 'exact', value: -4 }],
		['2300000', { precision: 'exact', value: 2_300_000 }],
		['about 700', { precision: 'about', value: 700 }],
		['up to 75', { precision: 'up-to', value: 75 }],
		['at least 35', { precision: 'at-least', value: 35 }],
		['more than 35', { precision: 'more-than', value: 35 }],
		['less than 2', { precision: 'less-than', value: 2 }],
		['a few', { precision: 'worded', word: 'a-few' }],
		['5000..5500', { precision: 'range', low: 5000, high: 5500 }],
		['0.5..1.5', { precision: 'range', low: 0.5, high: 1.5 }],
		['several', { precision: 'worded', word: 'several' }],
		['hundreds', { precision: 'worded', word: 'hundreds' }]
	])('reads %s', (text, amount) => {
		expect(parseAmount(text)).toEqual(amount);
	});

	it.each([
		'',
		'many',
		'1,800',
		'1 800',
		'About 700',
		'about',
		'about hundreds',
		'more than hundreds',
		'a few more',
		'700 jobs',
		'75 %',
		'5000..',
		'5000-5500',
		'1e3',
		'.5',
		'toString'
	])('says of %j what a figure looks like', (text) => {
		expect(() => parseAmount(text)).toThrow(
			new RangeError(
				`expected a figure such as 700, about 700, up to 75, at least 35, more than 35, less than 2, 500..600 or hundreds, got ${JSON.stringify(text)}`
			)
		);
	});

	it.each(['600..500', '500..500'])('refuses %s, which does not rise', (text) => {
		expect(() => parseAmount(text)).toThrow(`expected a range from the lower to the higher figure, got "${text}"`);
	});
});
