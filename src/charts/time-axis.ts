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

/** A calendar's way of parting time: about how long a part is, and the beginnings of parts from one moment to before another. */
interface Step {
	readonly about: number;
	readonly between: (from: number, to: number) => number[];
}

const counted = (first: number, last: number, timeOf: (n: number) => number): number[] => {
	const times: number[] = [];
	for (let n = first; n <= last; n++) times.push(timeOf(n));
	return times;
};

/** Every so many days, counted from a day of January 1970. */
const days = (every: number, offset = 0): Step => ({
	about: every * DAY,
	between: (from, to) => counted(Math.ceil((from / DAY - offset) / every), Math.ceil((to / DAY - offset) / every) - 1, (n) => (n * every + offset) * DAY)
});

/** Every so many months, counted so that those of a year begin with it. */
const months = (every: number): Step => {
	const beginning = (n: number): number => Date.UTC(2000, n * every, 1);
	const reached = (time: number): number => {
		const date = new Date(time);
		const n = Math.floor(((date.getUTCFullYear() - 2000) * 12 + date.getUTCMonth()) / every);
		return beginning(n) < time ? n + 1 : n;
	};
	return { about: (every / 12) * YEAR, between: (from, to) => counted(reached(from), reached(to) - 1, beginning) };
};

/** From days to centuries; a week begins on a Monday. d3's own ladder brings the hours of every time zone along, which no date here has. */
const STEPS: readonly Step[] = [days(1), days(2), days(7, 4), ...[1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000].map(months)];

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
		.between(window[0] - more, window[1] + more + 1)
		.map((time) => ({ time, date: new Date(time) }))
		.map(({ time, date }) => ({ x: scale(time), label: nameOf(date, locale), strong: date.getUTCDate() === 1 && (years || date.getUTCMonth() === 0) }))
		.filter(({ x }) => beyond || x < 99.9);
}

/** The step that is nearest to a length by ratio, in whole years only where `years`. */
function stepFor(length: number, years: boolean): Step {
	const far = ({ about }: Step): number => Math.abs(Math.log(about / length));
	return STEPS.filter(({ about }) => !years || about >= YEAR).reduce((best, step) => (far(step) < far(best) ? step : best));
}

/** A year by its number alone; else the month, else the day. */
function nameOf(date: Date, locale: string): string {
	if (date.getUTCDate() !== 1) return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
	if (date.getUTCMonth() !== 0) return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(date);
	return String(date.getUTCFullYear());
}
