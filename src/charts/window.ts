import { formatDay } from '#domain/day.ts';
import type { Stretch } from './stretch.ts';

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

/** The window with one end moved by a time, never so near to the other that nothing is left to see. */
export function resized([from, to]: Window, end: 'from' | 'to', by: number, whole: Window): Window {
	return end === 'from' ? [Math.max(whole[0], Math.min(from + by, to - LEAST)), to] : [from, Math.min(whole[1], Math.max(to + by, from + LEAST))];
}

/**
 * The window after the frame around it has been dragged on a strip from one place to another, on which a px stands for `unit`. An end that was
 * not moved stays what it was, whatever a px stands for; dragged over the other, it leaves as much as there is to see.
 */
export function dragged([start, end]: Window, [left, right]: Stretch, [from, to]: Stretch, unit: number, whole: Window): Window {
	const [first, last] = [(from - left) * unit, (to - right) * unit];
	if (Math.abs(first - last) < unit / 2) return within([start + first, end + last], whole);
	return resized(resized([start, end], 'from', first, whole), 'to', last, whole);
}

/** A window of the same length that does not reach over the ends of the whole; at most the whole itself. */
export function within([from, to]: Window, whole: Window): Window {
	const length = Math.min(to - from, whole[1] - whole[0]);
	const start = Math.min(Math.max(from, whole[0]), whole[1] - length);
	return [start, start + length];
}

/** A window that shows a stretch with some room on both sides. */
export function around([low, high]: Window, whole: Window): Window {
	const length = Math.max(LEAST, (high - low) * 1.3);
	const middle = (low + high) / 2;
	return within([middle - length / 2, middle + length / 2], whole);
}

/** The window from one midnight to another, as an address can hold it; about as long as it was. */
export function inDays([from, to]: Window): Window {
	const start = Math.round(from / DAY) * DAY;
	return [start, start + Math.round((to - from) / DAY) * DAY];
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

/** Whether two windows are as long as each other, to the ms: what was laid for one is then only shifted for the other. */
export const sameLength = (a: Window, b: Window): boolean => Math.abs(a[1] - a[0] - b[1] + b[0]) < 1;

/** Where what was laid stands while it is moved, in percent of the plot. */
export interface Frame {
	readonly x: number;
	readonly width: number;
}

/** Where everything stands that is not being moved. */
export const STILL: Frame = { x: 0, width: 100 };

/** A frame's way from where it was laid, as a style; nothing for no way, since a page without script has no styles on its elements. */
export const shiftOf = ({ x }: Frame): string | undefined => (x ? `translateX(${x}%)` : undefined);

/** The same with what was laid stretched to the frame, letters and all: for the moment until it is laid anew. */
export const stretchOf = ({ x, width }: Frame): string | undefined => (x || width !== 100 ? `translateX(${x}%) scaleX(${width / 100})` : undefined);

/** Where that which was laid for one window stands in another: it is moved and stretched as a whole. */
export function frameIn([from, to]: Window, [start, end]: Window): Frame {
	const percent = (time: number) => Math.round((time / (end - start)) * 100_000) / 1000;
	return { x: percent(from - start), width: percent(to - from) };
}

/** How far a window may go from that for which things were laid before they are laid again, whatever else moves: a share of it, and so many times closer or farther. */
const APART = 0.4;
const STRETCH = 1.25;

/** Whether so much of a window lies beyond what was laid, or is so stretched, that things are to be laid again. */
export function isFar(laid: Window, now: Window): boolean {
	const length = laid[1] - laid[0];
	const stretch = (now[1] - now[0]) / length;
	return stretch > STRETCH || stretch < 1 / STRETCH || laid[0] - now[0] > APART * length || now[1] - laid[1] > APART * length;
}
