import { describe, expect, it } from 'vitest';
import { LEAST, panned, sameWindow, within, yearsAround, zoomed, type Window } from '#charts/window.ts';

const year = (from: number, to = from): Window => [Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)];
const whole = year(2000, 2029);

describe(zoomed, () => {
	it('keeps the point under the pointer where it is', () => {
		const around = Date.UTC(2021, 0, 1);
		const [from, to] = zoomed(year(2020, 2023), 0.5, around, whole);
		expect((around - from) / (to - from)).toBeCloseTo((around - Date.UTC(2020, 0, 1)) / (Date.UTC(2024, 0, 1) - Date.UTC(2020, 0, 1)));
		expect(to - from).toBeCloseTo((Date.UTC(2024, 0, 1) - Date.UTC(2020, 0, 1)) / 2);
	});

	it('never shows more than the whole or less than two weeks', () => {
		expect(zoomed(year(2020), 1000, Date.UTC(2020, 5, 1), whole)).toEqual(whole);
		const [from, to] = zoomed(year(2020), 1e-6, Date.UTC(2020, 5, 1), whole);
		expect(to - from).toBe(LEAST);
	});
});

describe(panned, () => {
	it('stops at the ends of the whole', () => {
		expect(panned(year(2028, 2029), 0.5, whole)).toEqual(year(2028, 2029));
		expect(panned(year(2000, 2001), -3, whole)).toEqual(year(2000, 2001));
	});
});

describe(within, () => {
	it('keeps the length of a window that is pushed back', () => {
		expect(within(year(1990, 1991), whole)).toEqual([whole[0], whole[0] + (Date.UTC(1992, 0, 1) - Date.UTC(1990, 0, 1))]);
	});
});

describe(sameWindow, () => {
	it('looks no closer than at the day', () => {
		expect(sameWindow(year(2020), [Date.UTC(2020, 0, 1) + 60_000, Date.UTC(2021, 0, 1)])).toBe(true);
		expect(sameWindow(year(2020), year(2021))).toBe(false);
	});
});

describe(yearsAround, () => {
	const stretch = (from: number, to: number) => ({ low: Date.UTC(from, 4, 1), high: Date.UTC(to, 4, 1) });

	it('holds every date in whole years', () => {
		expect(yearsAround([stretch(2022, 2022), stretch(2024, 2025)])).toEqual(year(2022, 2025));
	});

	it('shows the years beside a year that stands alone', () => {
		expect(yearsAround([stretch(2005, 2005)])).toEqual(year(2004, 2006));
	});

	it('asks an open side for nothing, and needs one end at least', () => {
		expect(yearsAround([{ low: -Infinity, high: Date.UTC(2024, 4, 1) }, stretch(2023, 2023)])).toEqual(year(2023, 2024));
		expect(() => yearsAround([])).toThrow(RangeError);
	});
});
