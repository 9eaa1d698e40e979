import { describe, expect, it } from 'vitest';
import { around, dragged, frameIn, inDays, isFar, LEAST, panned, resized, sameWindow, within, yearsAround, zoomed, type Window } from '#charts/window.ts';

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

describe(inDays, () => {
	it('moves the ends to midnight and leaves whole days as they are', () => {
		expect(inDays([Date.UTC(2020, 0, 1, 11), Date.UTC(2020, 1, 1, 11)])).toEqual([Date.UTC(2020, 0, 1), Date.UTC(2020, 1, 1)]);
		expect(inDays([Date.UTC(2020, 0, 1), Date.UTC(2020, 1, 1)])).toEqual([Date.UTC(2020, 0, 1), Date.UTC(2020, 1, 1)]);
	});
});

describe(resized, () => {
	const whole = [Date.UTC(2000, 0, 1), Date.UTC(2020, 0, 1)] as const;
	const [from, to] = [Date.UTC(2010, 0, 1), Date.UTC(2011, 0, 1)];
	it('moves one end, neither beyond the whole nor to where nothing is left to see', () => {
		expect(resized([from, to], 'to', 1000, whole)).toEqual([from, to + 1000]);
		expect(resized([from, to], 'from', -1e15, whole)).toEqual([whole[0], to]);
		expect(resized([from, to], 'from', 1e15, whole)).toEqual([to - LEAST, to]);
		expect(resized([from, to], 'to', -1e15, whole)).toEqual([from, from + LEAST]);
	});
});

describe(dragged, () => {
	const [day, strip] = [86_400_000, [100, 140] as const];
	const [whole, window]: [Window, Window] = [
		[0, 1000 * day],
		[100 * day, 140 * day]
	];
	const to = (from: number, end: number) => dragged(window, strip, [from, end], day, whole).map((time) => time / day);

	it('moves the frame as a whole, and no further than there is time', () => {
		expect(to(110, 150)).toEqual([110, 150]);
		expect(to(-60, -20)).toEqual([0, 40]);
	});

	it('moves one end and leaves the other', () => {
		expect(to(110, 140)).toEqual([110, 140]);
		expect(to(100, 155.5)).toEqual([100, 155.5]);
	});

	it('leaves as much as there is to see where one end is dragged over the other', () => {
		// The hand then holds the frame between where the other end was and where it is now itself.
		expect(to(140, 160)).toEqual([126, 160]);
		expect(to(80, 83)).toEqual([80, 94]);
		expect(to(139, 141)).toEqual([126, 141]);
	});
});

describe(frameIn, () => {
	it('is all of the plot for the same window, and half as wide and moved for one twice as long', () => {
		expect(frameIn([100, 200], [100, 200])).toEqual({ x: 0, width: 100 });
		expect(frameIn([100, 200], [50, 250])).toEqual({ x: 25, width: 50 });
	});
});

describe(isFar, () => {
	it('is so after a long way or much stretching', () => {
		expect(isFar([0, 100], [10, 110])).toBe(false);
		expect(isFar([0, 100], [60, 160])).toBe(true);
		expect(isFar([0, 100], [-60, 40])).toBe(true);
		expect(isFar([0, 100], [0, 85])).toBe(false);
		expect(isFar([0, 100], [0, 75])).toBe(true);
		expect(isFar([0, 100], [-10, 110])).toBe(false);
		expect(isFar([0, 100], [-20, 120])).toBe(true);
	});
});

describe(around, () => {
	it('shows a stretch with room beside it, and a day among two weeks', () => {
		const whole = [0, 1e12] as const;
		expect(around([4e11, 5e11], whole)).toEqual([3.85e11, 5.15e11]);
		const [low, high] = around([4e11, 4e11], whole);
		expect(high - low).toBe(LEAST);
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
