import { describe, expect, it } from 'vitest';
import type { Locale } from '#domain/id.ts';
import type { Value } from '#domain/value.ts';
import { bound, change, date, duration, gap, idOf, quantity, share } from '#tests/fixtures/claim.ts';
import { illegible } from './legible.ts';

const missing = (language: string, exact: string, value: Value) =>
	illegible({ language: idOf<Locale>(language), quote: { exact, prefix: '', suffix: '' }, value });

describe(illegible, () => {
	it.each<readonly [string, string, Value]>([
		['et', 'umbes 700 puud', quantity('about 700')],
		['et', 'sadu puid', quantity('hundreds')],
		['et', '11 minutilt kahe', change({ from: '11', to: '2', unit: 'minute' })],
		['et', '2025. a teisel poolel', date('2025-41')],
		['pl', 'dwie trzecie drzew', share('66.67')],
		['pl', 'W 2022 roku', date('2022')],
		['ru', 'с 5 до 3.8 тысяч', change({ from: '5000', to: '3800' })],
		['ru', 'К началу 2025 года', bound({ notAfter: '2025', part: 'early' })],
		['nl', '1.800 bomen', quantity('1800')],
		['vi', 'hơn 2,3 triệu', quantity('more than 2300000')],
		['vi', 'vài tháng trước', gap('a', 'b', 'a few', 'month')],
		['vi', 'sau một năm', duration('1', 'year')]
	])('reads in %s from “%s” what is typed', (language, exact, value) => {
		expect(missing(language, exact, value)).toEqual([]);
	});

	it.each<readonly [string, string, Value, string]>([
		['et', 'umbes 700 puud', quantity('70'), '70'],
		['nl', 'veel bomen', quantity('hundreds'), 'hundreds'],
		['pl', 'W 2022 roku', date('2023'), '2023'],
		['ru', 'в 2025 году', date('2025', 'early'), 'early'],
		['et', '2025. aastal', date('2025-41'), 'half 2'],
		['vi', 'hơn 2,3 triệu', quantity('more than 2300'), '2300'],
		['vi', 'một số tháng', gap('a', 'b', 'a few', 'month'), 'a-few']
	])('does not read in %s from “%s” what is not there', (language, exact, value, unread) => {
		expect(missing(language, exact, value)).toEqual([unread]);
	});

	it('asks nothing of a figure that was worked out', () => {
		expect(missing('ru', 'с 5 до 3.8 тысяч', share('24', { derived: 0.02 }))).toEqual([]);
	});
});
