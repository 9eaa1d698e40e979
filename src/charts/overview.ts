import type { Window } from './window.ts';

/** How far an open side is drawn in an overview, as a share of the whole. */
const OPEN = 0.03;

/** Where a stretch stands in the whole, in percent, cut at the ends; an open side reaches a little way. */
export function placeInWindow([from, to]: Window, [start, end]: Window): { readonly x: number; readonly width: number } {
	const reach = (end - start) * OPEN;
	const [low, high] = [from === -Infinity ? to - reach : from, to === Infinity ? from + reach : to];
	const percent = (time: number) => Math.min(100, Math.max(0, ((time - start) / (end - start)) * 100));
	return { x: percent(low), width: percent(high) - percent(low) };
}
