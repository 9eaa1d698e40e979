import { describe, expect, it } from 'vitest';
import { windowWith } from '#charts/window-with.ts';
import type { Window } from '#charts/window.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const WHOLE: Window = [day('2000-01-01'), day('2030-01-01')];
const WINDOW: Window = [day('2020-01-01'), day('2024-01-01')];
const span = (from: string, to: string) => ({ earliest: day(from), latest: day(to) });

describe(windowWith, () => {
	it('stays where it is when all is in it, or when there is nothing to go to', () => {
		expect(windowWith([span('2021-01-01', '2021-12-31')], WINDOW, WHOLE)).toBe(WINDOW);
		expect(windowWith([], WINDOW, WHOLE)).toBe(WINDOW);
		expect(windowWith([{ earliest: -Infinity, latest: day('2022-01-01') }], WINDOW, WHOLE)).toBe(WINDOW);
	});

	it('moves to what is out of view and keeps its length', () => {
		const [from, to] = windowWith([span('2010-01-01', '2010-12-31')], WINDOW, WHOLE);
		expect(from).toBeLessThan(day('2010-01-01'));
		expect(to).toBeGreaterThan(day('2010-12-31'));
		expect(to - from).toBe(WINDOW[1] - WINDOW[0]);
	});

	it('grows where the stretch is longer than itself, but not over the whole', () => {
		const [from, to] = windowWith([span('2001-01-01', '2001-12-31'), span('2029-01-01', '2029-12-31')], WINDOW, WHOLE);
		expect([from, to]).toEqual(WHOLE);
	});
});
