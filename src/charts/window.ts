import { formatDay } from '#domain/day.ts';

/** The stretch of an axis that is in view, in the units of the axis; for time, ms of UTC, the end excluded. */
export type Window = readonly [number, number];

const DAY = 86_400_000;
/** Nobody dates more closely than to the day, so two weeks is as near as a look gets. */
export const LEAST = 14 * DAY;

/** The window made longer (factor over 1) or shorter around a point, which keeps its place. */
export function zoomed([from, to]: Window, factor: number, around: number, whole: Window): Window {
	const length = Math.min(whole[1] - whole[0], Math.max(LEAST, (to - from) * factor));
	const share = (around - from) / (to - from);
	return within([around - share * length, around + (1 - share) * length], whole);
}

/** The window moved by a share of its length. */
export function panned([from, to]: Window, share: number, whole: Window): Window {
	const by = (to - from) * share;
	return within([from + by, to + by], whole);
}

/** A window of the same length that does not reach over the ends of the whole; at most the whole itself. */
export function within([from, to]: Window, whole: Window): Window {
	const length = Math.min(to - from, whole[1] - whole[0]);
	const start = Math.min(Math.max(from, whole[0]), whole[1] - length);
	return [start, start + length];
}

/** Whole years around some dates, at least two of them, so that a year alone is seen to be one; an open side asks for none. */
export function yearsAround(stretches: readonly { readonly low: number; readonly high: number }[]): Window {
	const ends = stretches.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
	const [from, to] = [Math.min(...ends), Math.max(...ends)].map((end) => new Date(end).getUTCFullYear());
	if (from === undefined || to === undefined || Number.isNaN(from)) throw new RangeError('expected a date with an end, got none');
	return to > from ? [Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)] : [Date.UTC(from - 1, 0, 1), Date.UTC(to + 2, 0, 1)];
}

/** Whether two windows show the same, to the day. */
export const sameWindow = (a: Window, b: Window): boolean => formatDay(a[0]) === formatDay(b[0]) && formatDay(a[1]) === formatDay(b[1]);
