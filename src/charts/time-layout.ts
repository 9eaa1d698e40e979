import { placeLane, type PlacedLane, type PlacedSpan, type Span } from './lanes.ts';
import { threadPath, type Point, type Strip } from './threads.ts';
import { timeScale } from './time-axis.ts';
import type { Window } from './window.ts';

/** How high the parts of a lane are, in px. */
export interface LaneMeasure {
	/** Space above the first row and below the last. */
	readonly head: number;
	readonly foot: number;
	readonly pitch: number;
	readonly band: number;
	/** The fewest rows, and the most. */
	readonly least?: number;
	readonly most?: number;
}

export interface LaidLane<S extends Span> extends PlacedLane<S> {
	readonly top: number;
	readonly height: number;
	readonly measure: LaneMeasure;
}

export interface TimeLayout<S extends Span> {
	readonly lanes: readonly LaidLane<S>[];
	readonly height: number;
	readonly width: number;
}

/** What a lane needs: its spans, its measures, and the rows that what stands beside it takes. */
export interface LaneNeeds<S extends Span> {
	/** The window that it is laid for, if not that of all lanes. */
	readonly window?: Window;
	readonly spans: readonly S[];
	readonly measure: LaneMeasure;
	readonly floor?: number;
	/** Whether what comes first is placed before the rest even where there is room for all. */
	readonly ahead?: boolean;
}

/** All lanes under each other on one axis of time. */
export const layTime = <S extends Span>(lanes: readonly LaneNeeds<S>[], window: Window, width: number, beyond?: number): TimeLayout<S> =>
	laying<S>()(lanes, window, width, beyond);

/** Lays lanes as `layTime` does, time and again, and leaves those as they are of which nothing has changed. */
export function laying<S extends Span>(): typeof layTime<S> {
	let last: readonly { readonly needs: readonly unknown[]; readonly laid: LaidLane<S> }[] = [];
	return (lanes, window, width, beyond) => {
		let top = 0;
		last = lanes.map((lane, i) => {
			const { spans, measure, floor = 1, ahead, window: own = window } = lane;
			const needs = [spans, measure, floor, ahead, ...own, width, beyond, top];
			const before = last[i];
			const laid = before?.needs.every((need, n) => need === needs[n]) ? before.laid : layLane(lane, own, width, beyond, top);
			top += laid.height;
			return { needs, laid };
		});
		return { lanes: last.map(({ laid }) => laid), height: top, width };
	};
}

function layLane<S extends Span>(
	{ spans, measure, floor = 1, ahead }: LaneNeeds<S>,
	window: Window,
	width: number,
	beyond: number | undefined,
	top: number
): LaidLane<S> {
	const placed = placeLane(spans, timeScale(window), { width, beyond, ahead, ...(measure.most === undefined ? {} : { most: measure.most }) });
	const rows = Math.max(placed.rows, measure.least ?? 1, floor);
	return { ...placed, rows, top, height: heightOf(measure, rows), measure };
}

const heightOf = ({ head, pitch, foot }: LaneMeasure, rows: number): number => head + rows * pitch + foot;

/** Where the band of a span, or the pin, begins from above. */
export const topOf = <S extends Span>({ top, measure: { head, pitch } }: LaidLane<S>, { span: { pin }, row }: PlacedSpan<S>): number =>
	top + head + (pin ? 0 : row * pitch);

/** The room that a thread keeps from words, in px: half the marker and a little. */
const CLEAR = 9;

/** Draws threads over a layout: each from band to band, past the words between them. */
export function threader<S extends Span>(layout: TimeLayout<S>): (from: string, to: string) => string | undefined {
	const beads = new Map(layout.lanes.flatMap((lane) => lane.spans.map((placed) => [placed.span.key, beadOf(lane, placed)])));
	const strips = layout.lanes.flatMap(stripsOf);
	return (from, to) => {
		const [a, b] = [beads.get(from), beads.get(to)];
		return a && b ? threadPath(a.foot, b.head, strips, (100 * CLEAR) / layout.width) : undefined;
	};
}

function beadOf<S extends Span>(lane: LaidLane<S>, placed: PlacedSpan<S>): { readonly head: Point; readonly foot: Point } {
	const { openLow, openHigh, x1, x0, seen } = placed;
	const x = openLow ? x1 - 0.6 : openHigh ? x0 + 0.6 : (seen[0] + seen[1]) / 2;
	const y = topOf(lane, placed);
	return { head: { x, y }, foot: { x, y: y + lane.measure.band } };
}

function stripsOf<S extends Span>({ top, measure: { head, pitch, band }, rows, spans }: LaidLane<S>): Strip[] {
	return Array.from({ length: rows }, (_, row) => ({
		y: [top + head + row * pitch, top + head + row * pitch + band] as const,
		words: spans.filter((placed) => placed.row === row).flatMap(({ words }) => words)
	}));
}
