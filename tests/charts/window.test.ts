import { describe, expect, it } from 'vitest';
import { LEAST, panned, sameWindow, within, zoomed, type Window } from '#charts/window.ts';

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
