import { unixDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3';
import type { Window } from './window.ts';

/** A place on the axis of time with its name; x in percent. */
export interface Tick {
	readonly x: number;
	readonly label: string;
	/** Where a longer stretch begins: a year among months, a month among days. */
	readonly strong: boolean;
}

const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** What an axis can be parted by, with about how long it is; d3's own ladder brings the hours of every time zone along, which no date here has. */
const STEPS: readonly (readonly [about: number, interval: TimeInterval | null])[] = [
	[DAY, unixDay],
	[2 * DAY, unixDay.every(2)],
	[7 * DAY, utcMonday],
	[30 * DAY, utcMonth],
	[91 * DAY, utcMonth.every(3)],
	...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((years): [number, TimeInterval | null] => [years * YEAR, utcYear.every(years)])
];

/** Where a moment stands in a window, in percent; a thousandth is less than any screen shows. */
export const timeScale =
	([from, to]: Window) =>
	(time: number): number =>
		Math.round(((time - from) / (to - from)) * 100_000) / 1000;

/** Beginnings of decades, years, months or days, as the window is long, named in a language; never closer than a tenth of it; some shares of it `beyond` its ends too. */
export function timeTicks(window: Window, locale: string, beyond = 0): Tick[] {
	const years = window[1] - window[0] > 2.5 * YEAR;
	const scale = timeScale(window);
	const more = (window[1] - window[0]) * beyond;
	return stepFor((window[1] - window[0]) / (years ? 8 : 6), years)
		.range(new Date(window[0] - more), new Date(window[1] + more + 1))
		.map((date) => ({ x: scale(date.getTime()), label: nameOf(date, locale), strong: date.getUTCDate() === 1 && (years || date.getUTCMonth() === 0) }))
		.filter(({ x }) => beyond || x < 99.9);
}

/** The step that is nearest to a length by ratio, in whole years only where `years`. */
function stepFor(length: number, years: boolean): TimeInterval {
	const far = ([about]: (typeof STEPS)[number]): number => Math.abs(Math.log(about / length));
	const usable = STEPS.filter(([about]) => !years || about >= YEAR);
	return usable.reduce((best, step) => (far(step) < far(best) ? step : best))[1] ?? utcYear;
}

/** A year by its number alone; else the month, else the day. */
function nameOf(date: Date, locale: string): string {
	if (date.getUTCDate() !== 1) return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
	if (date.getUTCMonth() !== 0) return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(date);
	return String(date.getUTCFullYear());
}
