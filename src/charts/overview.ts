import { joined, type Stretch } from './stretch.ts';
import type { Window } from './window.ts';

/** How far an open side is drawn in an overview, and the least that is seen of a day, as shares of the whole. */
const OPEN = 0.03;
const LEAST = 0.003;

/** Where a stretch stands in the whole, in percent, cut at the ends; an open side reaches a little way. */
export function placeInWindow([from, to]: Window, [start, end]: Window): { readonly x: number; readonly width: number } {
	const reach = (end - start) * OPEN;
	const [low, high] = [from === -Infinity ? to - reach : from, to === Infinity ? from + reach : to];
	const percent = (time: number) => Math.min(100, Math.max(0, ((time - start) / (end - start)) * 100));
	return { x: percent(low), width: percent(high) - percent(low) };
}

/** A lane of the overview as one line with gaps, at a height; however many dates it has, they are drawn as one. */
export function overviewPath(dates: readonly { readonly earliest: number; readonly latest: number }[], whole: Window, y: number): string {
	const stretches = dates.map(({ earliest, latest }): Stretch => {
		const { x, width } = placeInWindow([earliest, latest], whole);
		return [x, x + Math.max(100 * LEAST, width)];
	});
	return joined(stretches)
		.map(([from, to]) => `M${from.toFixed(1)} ${y}H${to.toFixed(1)}`)
		.join('');
}
