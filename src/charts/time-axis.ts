import { scaleUtc } from 'd3';
import type { PercentScale } from './lanes.ts';
import type { Window } from './window.ts';

/** A place on the axis of time with its name; x in percent. */
export interface Tick {
	readonly x: number;
	readonly label: string;
}

/** Moments as percent of a window. */
export const timeScale = (window: Window): PercentScale => {
	const scale = scaleUtc([...window], [0, 100]);
	return (time) => scale(time);
};

const YEAR = 365 * 86_400_000;

/** Beginnings of decades, years, months or days, as the window is long, named in a language; never closer than a tenth of it. */
export function timeTicks(window: Window, locale: string): Tick[] {
	const scale = scaleUtc([...window], [0, 100]);
	const years = window[1] - window[0] > 2.5 * YEAR;
	return scale
		.ticks(years ? 8 : 6)
		.filter((date) => !years || (date.getUTCMonth() === 0 && date.getUTCDate() === 1))
		.map((date) => ({ x: scale(date), label: nameOf(date, locale) }))
		.filter(({ x }) => x < 99.9);
}

/** A year by its number alone; else the month, else the day. */
function nameOf(date: Date, locale: string): string {
	if (date.getUTCDate() !== 1) return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
	if (date.getUTCMonth() !== 0) return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(date);
	return String(date.getUTCFullYear());
}
