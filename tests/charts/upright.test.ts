import { describe, expect, it } from 'vitest';
import { layUpright } from '#charts/upright.ts';
import type { Span } from '#charts/lanes.ts';

const span = (key: string, from: string, to = from, pin = false): Span => ({
	key,
	low: from ? Date.parse(from) : -Infinity,
	high: to ? Date.parse(to) : Infinity,
	pin,
	labelWidth: 0
});
const lanes = [
	[span('year', '2020-01-01', '2020-12-31'), span('also', '2020-01-01', '2020-12-31'), span('until', '', '2021-04-01')],
	[span('long', '2021-07-01', '2024-07-01')],
	[span('day', '2020-05-01', '2020-05-01', true), span('late', '2024-03-01', '2024-03-01', true)]
];
const years = layUpright(lanes, [Date.parse('2019-01-01'), Date.parse('2026-01-01')]);
const yearIn = (year: number) => years.find((one) => one.year === year);

describe(layUpright, () => {
	it('tells everything once, in order, each in the year in which it begins or until which it was', () => {
		expect(years.map(({ year, entries }) => [year, ...entries.map(({ span: { key } }) => key)])).toEqual([
			[2020, 'year', 'also', 'day'],
			[2021, 'until', 'long'],
			[2024, 'late']
		]);
	});

	it('says which years are left out because nothing begins in them', () => {
		expect(years.map(({ gap }) => gap)).toEqual([undefined, undefined, [2022, 2023]]);
	});

	it('draws a band in each year that it runs through, with its ends where they are', () => {
		const parts = years.map(({ year, bands }) => [
			year,
			...bands.filter(({ span: { key } }) => key === 'long').map(({ y0, y1, begins, ends }) => [y0, y1, begins, ends])
		]);
		expect(parts).toEqual([[2020], [2021, [49.6, 100, true, false]], [2024, [0, 49.7, false, true]]]);
	});

	it('draws bands of the same time beside each other', () => {
		expect(yearIn(2020)?.bands.map(({ span: { key }, slot }) => [key, slot])).toEqual([
			['year', 0],
			['also', 1],
			['until', 2]
		]);
	});

	it('pins days to their place in the year', () => {
		expect(yearIn(2020)?.pins.map(({ span: { key }, y }) => [key, y])).toEqual([['day', 33.1]]);
	});

	it('leaves out what lies outside its window', () => {
		expect(layUpright(lanes, [Date.parse('2021-06-01'), Date.parse('2022-01-01')]).flatMap(({ entries }) => entries.map(({ span: { key } }) => key))).toEqual([
			'long'
		]);
	});

	describe('of many years', () => {
		const many = (count: number, each: number) =>
			Array.from({ length: count * each }, (_, i) => span(`s${i}`, `${1900 + Math.floor(i / each)}-03-01`, `${1900 + Math.floor(i / each)}-04-01`));
		const laid = (count: number, each: number) => layUpright([many(count, each)], [Date.UTC(1900, 0), Date.UTC(2030, 0)]);
		const told = (count: number, each: number) => [...new Set(laid(count, each).map(({ entries, rest }) => `${entries.length} + ${rest.length}`))];

		it('tells of each a share of what a page holds, and counts the rest', () => {
			expect(told(5, 40)).toEqual(['24 + 16']);
			expect(told(20, 40)).toEqual(['12 + 28']);
			expect(told(120, 40)).toEqual(['2 + 38']);
			expect(told(120, 1)).toEqual(['1 + 0']);
		});

		it('draws beside a year only what is told there, in the first places', () => {
			const [year] = laid(120, 40);
			expect(year?.bands.map(({ span: { key }, slot }) => `${key} ${slot}`)).toEqual(year?.entries.map(({ span: { key } }, i) => `${key} ${i}`));
		});
	});
});
