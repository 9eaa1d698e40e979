import { describe, expect, it } from 'vitest';
import { timeTicks } from '#charts/time-axis.ts';

const DAY = 86_400_000;
const years = (from: number, to = from): readonly [number, number] => [Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)];
const labels = (window: readonly [number, number], locale = 'en-GB') => timeTicks(window, locale).map(({ label }) => label);

describe(timeTicks, () => {
	it('names the beginning of each year in a window of years, not that after it', () => {
		expect(labels(years(2022, 2025))).toEqual(['2022', '2023', '2024', '2025']);
		expect(timeTicks(years(2022, 2025), 'en').map(({ x }) => Math.round(x))).toEqual([0, 25, 50, 75]);
	});

	it('names years farther apart in a longer one', () => {
		expect(labels(years(1990, 2025))).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025']);
	});

	it('names months in a shorter one, and days in one of weeks, in the language of the page', () => {
		expect(labels(years(2019))).toEqual(['2019', 'Apr', 'Jul', 'Oct']);
		expect(labels(years(2019), 'nl')).toContain('okt');
		expect(labels([Date.UTC(2019, 5, 3), Date.UTC(2019, 5, 9)])).toContain('5 Jun');
	});

	it.each([20, 60, 200, 366, 731, 900, 1461, 3653, 20_000])('leaves room between the names in a window of %d days', (days) => {
		for (const start of [Date.UTC(2019, 0, 1), Date.UTC(2019, 4, 17), Date.UTC(2020, 10, 30)]) {
			const ticks = timeTicks([start, start + days * DAY], 'en');
			expect(ticks.length).toBeGreaterThan(0);
			ticks.slice(1).forEach(({ x }, i) => expect(x - (ticks[i]?.x ?? 0)).toBeGreaterThan(9));
			expect(ticks.every(({ x }) => x >= 0 && x < 100)).toBe(true);
		}
	});
});
