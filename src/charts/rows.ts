import type { PercentScale } from './lanes.ts';

/** A stretch of an axis; ±Infinity where a side is open. */
export interface Stretch {
	readonly low: number;
	readonly high: number;
}

/** One answer on a row of its own: where it stands and, where it is a change, where that began. */
export interface Row {
	readonly at: Stretch;
	readonly from?: Stretch;
}

/** A row with its place, in percent of the plot. */
export interface PlacedRow {
	readonly x0: number;
	readonly x1: number;
	readonly openLow: boolean;
	readonly openHigh: boolean;
	readonly mark: number;
	readonly start?: { readonly x0: number; readonly x1: number; readonly mark: number };
	/** The words stand beside the drawing where there is room for them, else over it. */
	readonly side: 'right' | 'left' | 'over';
	/** How far from that side of the plot the words begin: the even percent next to the drawing. */
	readonly off: number;
}

/** How far a side without an end is drawn where the axis gives it none. */
const OPEN = 28;
/** The least share of the plot that words can stand in. */
const ROOM = 34;

/** Places one answer. `floor`: the place of nothing at all, to which "up to" reaches; dates have none. */
export function placeRow({ at, from }: Row, x: PercentScale, floor?: number): PlacedRow {
	const end = reach(at, x, floor);
	const start = from && reach(from, x, floor);
	const [low, high] = [Math.min(end.x0, start?.x0 ?? 100), Math.max(end.x1, start?.x1 ?? 0)];
	const side = Math.max(100 - high, low) < ROOM ? 'over' : 100 - high >= low ? 'right' : 'left';
	const off = side === 'over' ? 0 : even(side === 'right' ? high : 100 - low);
	return { ...end, ...(start ? { start: { x0: start.x0, x1: start.x1, mark: start.mark } } : {}), side, off };
}

/** Rounded away from the drawing, so that words never touch it. */
const even = (percent: number): number => Math.ceil(percent / 2) * 2;

function reach({ low, high }: Stretch, x: PercentScale, floor: number | undefined) {
	const [openLow, openHigh] = [low === -Infinity, high === Infinity];
	const x1 = inPlot(openHigh ? x(low) + OPEN : x(high));
	const x0 = inPlot(openLow ? (floor ?? x1 - OPEN) : x(low));
	return { x0, x1, openLow, openHigh, mark: openLow ? x1 : openHigh ? x0 : (x0 + x1) / 2 };
}

const inPlot = (percent: number): number => Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100;
