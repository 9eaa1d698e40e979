import { choicesFor, type LabelPlace } from './label-place.ts';
import { countIn, distance, hull, isFree, joined, type Stretch } from './stretch.ts';

/** Something that has a place on an axis: a stretch, a stretch open to one side, or a point. Units are those of the scale. */
export interface Span {
	readonly key: string;
	/** ±Infinity where the side is open. */
	readonly low: number;
	readonly high: number;
	/** A point is drawn as a pin, whatever its extent. */
	readonly pin: boolean;
	/** The width of its label in px. */
	readonly labelWidth: number;
	/** Placed before the others where there is not room for all. */
	readonly first?: boolean;
}

/** A span with its place: `x0` and `x1` in percent of the plot, the row inside its lane, and where its label stands. */
export interface PlacedSpan<S extends Span = Span> {
	readonly span: S;
	readonly x0: number;
	readonly x1: number;
	readonly openLow: boolean;
	readonly openHigh: boolean;
	/** Where the part in view begins and ends, in percent: there the mark stands. */
	readonly seen: Stretch;
	readonly row: number;
	readonly label: LabelPlace;
	/** What mark and words cover in the narrowest plot, in percent. */
	readonly words: readonly Stretch[];
	/** What had no room of its own and is counted here. */
	readonly more: readonly S[];
}

export interface PlacedLane<S extends Span = Span> {
	readonly spans: readonly PlacedSpan<S>[];
	readonly rows: number;
	/** Where the bands lie that had no room of their own, and where such pins stand, in percent. */
	readonly crowd: { readonly bands: readonly Stretch[]; readonly pins: readonly number[] };
}

/** Where a value stands on the axis, in percent. */
export type PercentScale = (value: number) => number;

export interface Room {
	/** The least width of the plot, in px. */
	readonly width: number;
	/** The most rows; what finds no room in them is counted beside what does. */
	readonly most?: number;
	/** Whether what comes first does so even where there is room for all. */
	readonly ahead?: boolean | undefined;
	/** How far beyond the plot things are placed, as a share of it: it may be moved before it is laid again. */
	readonly beyond?: number;
}

/** The soft end of a band, half the space between neighbours, half a pin, a count, px; how far an open band is drawn, in percent. */
const FADE = 9;
const SPACE = 4;
const PIN = 7;
const COUNT = 44;
const OPEN = 28;
/** So many in a row are more than any plot has room for. */
const SURELY = 40;

type Reach<S extends Span> = Omit<PlacedSpan<S>, 'row' | 'label' | 'words' | 'more'> & { readonly inView: boolean };

/**
 * Places the spans of one lane in as few rows as they need, so that no band and no label lies on another in a plot of
 * at least `width` px. Spans outside the plot are left out; those that reach over its ends are cut there.
 */
export function placeLane<S extends Span>(spans: readonly S[], scale: PercentScale, room: Room): PlacedLane<S> {
	const isFirst = ({ inView, span: { first } }: Reach<S>) => Number(inView) * 2 + Number(first ?? false);
	const reaches = spans
		.flatMap((span) => reachOf(span, scale, room.beyond ?? 0))
		.sort((a, b) => (room.ahead ? isFirst(b) - isFirst(a) : Number(b.inView) - Number(a.inView)) || a.x0 - b.x0 || a.x1 - b.x1);
	const all = reaches.length > SURELY * (room.most ?? Infinity) ? undefined : fill(reaches, room, 0);
	if (all && !all.crowded.length) return { spans: all.placed, rows: Math.max(1, all.rows), crowd: { bands: [], pins: [] } };
	const { placed, crowded, rows } = fill(
		reaches.sort((a, b) => isFirst(b) - isFirst(a)),
		room,
		COUNT
	);
	const more = new Map(placed.map((one) => [one, [] as S[]]));
	const [within, without] = [placed.filter(isInView), placed.filter((one) => !isInView(one))];
	for (const one of crowded) {
		const near = nearestTo(one, one.inView ? within : without);
		if (near) more.get(near)?.push(one.span);
	}
	return {
		spans: placed.map((one) => ({ ...one, more: more.get(one) ?? [] })),
		rows: Math.max(1, rows),
		crowd: {
			bands: joined(crowded.flatMap(({ span, x0, x1 }): Stretch[] => (span.pin ? [] : [[x0, x1]]))),
			pins: [...new Set(crowded.flatMap(({ span, x0 }) => (span.pin ? [Math.round(x0 * 4) / 4] : [])))]
		}
	};
}

const isInView = ({ seen: [from, to] }: Pick<PlacedSpan, 'seen'>): boolean => to >= 0 && from < 100;

/** Where a span lies, cut a little beyond the plot; nothing where that leaves nothing. */
function reachOf<S extends Span>(span: S, scale: PercentScale, beyond: number): Reach<S>[] {
	const { low, high, pin } = span;
	const [start, end] = [0 - 100 * beyond, 100 + 100 * beyond];
	const [openLow, openHigh] = [!pin && low === -Infinity, !pin && high === Infinity];
	const to = pin ? scale(low) : openHigh ? scale(low) + OPEN : scale(high);
	const from = openLow ? to - OPEN : scale(low);
	if (pin ? to < start || from >= end : to <= start || from >= end) return [];
	const [x0, x1] = [Math.max(start, from), Math.min(end, to)];
	const inView = pin ? x0 >= 0 && x0 < 100 : x1 > 0 && x0 < 100;
	return [{ span, x0, x1, openLow, openHigh, inView, seen: inView ? [Math.max(0, x0), Math.min(100, x1)] : [x0, x1] }];
}

/** Gives each span the first row and the first place for its words that are free; `count` is room for a number after them. */
function fill<S extends Span>(reaches: readonly Reach<S>[], { width, most = Infinity }: Room, count: number) {
	const px = (percent: number) => (percent / 100) * width;
	const percent = ([from, to]: Stretch): Stretch => [(100 * from) / width, (100 * to) / width];
	const taken: Stretch[][] = [];
	// Pins stand at the head of their lane whatever the row of their words, so they are there before all words.
	const pins = reaches.flatMap(({ span, x0 }) => (span.pin ? [px(x0)] : [])).sort((a, b) => a - b);
	const placed: PlacedSpan<S>[] = [];
	const crowded: Reach<S>[] = [];
	for (const reach of reaches) {
		// A leader may pass behind words before anything is left out of rows without limit; and something there must be to count the rest.
		const put = placeOf(reach) ?? (most === Infinity || !placed.length ? placeOf(reach, true) : undefined);
		if (put) placed.push(put);
		else crowded.push(reach);
	}
	return { placed, crowded, rows: taken.length };

	function placeOf({ inView, ...reach }: Reach<S>, behind = false): PlacedSpan<S> | undefined {
		const { span, seen } = reach;
		const [left, right] = [px(seen[0]), px(seen[1])];
		// Most of a crowd is told apart by its bands alone.
		const body: Stretch = span.pin ? [left, left] : [left - FADE - SPACE, right + FADE + SPACE];
		if (taken.length >= most && !behind && !taken.some((row) => isFree(body, row))) return undefined;
		const labelWidth = span.labelWidth + count;
		const choices = choicesFor({ ...reach, pin: span.pin, left, right, labelWidth }, inView ? [0, width] : [-Infinity, Infinity]);
		const leader: Stretch = [left - 2, left + 2];
		for (let row = 0; row < Math.min(most, Math.max(1, taken.length) + 1); row++) {
			const above = span.pin ? taken.slice(1, row) : [];
			if (!behind && !above.every((words) => isFree(leader, words))) continue;
			const own = span.pin && row === 0 ? countIn(pins, [left, left]) : 0;
			// Words at the left leave the way free for the leaders of later pins.
			for (const { label, text, mark } of row > 0 && pins.length ? [...choices].reverse() : choices) {
				const [from, to] = hull(text, mark, span.pin ? [left, left] : [left - FADE, right + FADE]);
				const whole: Stretch = [from - SPACE, to + SPACE];
				const bare = span.pin && !labelWidth;
				const amongPins = row === 0 && !(behind && most === 1) && countIn(pins, [whole[0] - PIN, whole[1] + PIN]) > own;
				if (!bare && (amongPins || !isFree(whole, taken[row] ?? []))) continue;
				while (taken.length <= row) taken.push([]);
				for (const words of bare ? [] : above) words.push(leader);
				if (!bare) taken[row]?.push(whole);
				return { ...reach, row, label, words: [percent(text), percent(mark)], more: [] };
			}
		}
		return undefined;
	}
}

/** What stands nearest to something that had no room; among equals what begins nearest. */
function nearestTo<S extends Span>({ x0, x1 }: Reach<S>, placed: readonly PlacedSpan<S>[]): PlacedSpan<S> | undefined {
	let [best, least] = [placed[0], Infinity];
	for (const one of placed) {
		const apart = distance([x0, x1], [one.x0, one.x1]) + (Math.abs(one.x0 - x0) + Math.abs(one.x1 - x1)) / 1000;
		if (apart < least) [best, least] = [one, apart];
	}
	return best;
}
