import { scaleUtc } from 'd3';
import type { Window } from './window.ts';
import { placeLane, threadPath, type PlacedLane, type Span } from './lanes.ts';

/** How high the parts of a lane are, in px. */
export interface LaneMeasure {
	/** Space above the first row and below the last. */
	readonly head: number;
	readonly foot: number;
	readonly pitch: number;
	readonly band: number;
}

export interface LaidLane<S extends Span> extends PlacedLane<S> {
	readonly top: number;
	readonly height: number;
}

export interface TimeLayout<S extends Span> {
	readonly lanes: readonly LaidLane<S>[];
	readonly height: number;
}

/** All lanes under each other on one axis of time. `floors` are the least rows that a lane needs for what stands beside it. */
export function layTime<S extends Span>(
	lanes: readonly (readonly S[])[],
	window: Window,
	width: number,
	measure: LaneMeasure,
	floors: readonly number[] = []
): TimeLayout<S> {
	const scale = scaleUtc([...window], [0, 100]);
	let top = 0;
	const laid = lanes.map((spans, i): LaidLane<S> => {
		const placed = placeLane(spans, (time) => scale(time), width);
		const rows = Math.max(placed.rows, floors[i] ?? 1);
		const lane = { ...placed, rows, top, height: measure.head + rows * measure.pitch + measure.foot };
		top += lane.height;
		return lane;
	});
	return { lanes: laid, height: top };
}

/** Where a thread leaves and enters the bands that it joins, and the line between them. */
export function threadBetween<S extends Span>(layout: TimeLayout<S>, from: string, to: string, measure: LaneMeasure): string | undefined {
	const [a, b] = [beadOf(layout, from, measure), beadOf(layout, to, measure)];
	return a && b ? threadPath({ x: a.x, y: a.bottom }, { x: b.x, y: b.top }) : undefined;
}

function beadOf<S extends Span>({ lanes }: TimeLayout<S>, key: string, { head, pitch, band }: LaneMeasure) {
	for (const { spans, top } of lanes) {
		const placed = spans.find(({ span }) => span.key === key);
		if (!placed) continue;
		const y = top + head + (placed.span.pin ? 0 : placed.row * pitch);
		const x = placed.openLow ? placed.x1 - 0.6 : placed.openHigh ? placed.x0 + 0.6 : (placed.x0 + placed.x1) / 2;
		return { x, top: y, bottom: y + band };
	}
	return undefined;
}
