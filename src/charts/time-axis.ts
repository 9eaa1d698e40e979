import { utcTicks } from 'd3';
import type { Window } from './window.ts';

/** A place on the axis of time with its name; x in percent. */
export interface Tick {
	readonly x: number;
	readonly label: string;
	/** Where a longer stretch begins: a year among months, a month among days. */
	readonly strong: boolean;
}

const YEAR = 365 * 86_400_000;

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
	return utcTicks(new Date(window[0] - more), new Date(window[1] + more), (years ? 8 : 6) * (1 + 2 * beyond))
		.filter((date) => !years || (date.getUTCMonth() === 0 && date.getUTCDate() === 1))
		.map((date) => ({ x: scale(date.getTime()), label: nameOf(date, locale), strong: date.getUTCDate() === 1 && (years || date.getUTCMonth() === 0) }))
		.filter(({ x }) => beyond || x < 99.9);
}

/** A year by its number alone; else the month, else the day. */
function nameOf(date: Date, locale: string): string {
	if (date.getUTCDate() !== 1) return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
	if (date.getUTCMonth() !== 0) return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(date);
	return String(date.getUTCFullYear());
}
