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
}

/** A span with its place: `x0` and `x1` in percent of the plot, the row inside its lane, and where its label stands. */
export interface PlacedSpan<S extends Span = Span> {
	readonly span: S;
	readonly x0: number;
	readonly x1: number;
	readonly openLow: boolean;
	readonly openHigh: boolean;
	/** Where the mark stands, in percent. */
	readonly mark: number;
	readonly row: number;
	readonly label: 'inside' | 'right' | 'left';
}

export interface PlacedLane<S extends Span = Span> {
	readonly spans: readonly PlacedSpan<S>[];
	readonly rows: number;
}

/** Where a value stands on the axis, in percent. */
export type PercentScale = (value: number) => number;

/** Half a mark and the space beside it, the soft end of a band, the space between neighbours; px. */
const MARK = 30;
const FADE = 9;
const GAP = 12;
/** How far an open band is drawn, in percent of the plot. */
const OPEN = 28;

/**
 * Places the spans of one lane in as few rows as they need, so that no band and no label lies on another in a plot of
 * at least `width` px. Spans outside the plot are left out; those that reach over its ends are cut there.
 */
export function placeLane<S extends Span>(spans: readonly S[], scale: PercentScale, width: number): PlacedLane<S> {
	const rows: [number, number][][] = [];
	const placed = spans
		.map((span) => ({ span, ...reach(span, scale) }))
		.filter(({ span, x0, x1 }) => (span.pin ? x1 >= 0 : x1 > 0) && x0 < 100)
		.sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1)
		.map(({ span, x0, x1, openLow, openHigh }): PlacedSpan<S> => {
			const px = (percent: number) => (percent / 100) * width;
			const [left, right] = [px(Math.max(0, x0)), px(Math.min(100, x1))];
			const inside = !span.pin && !openLow && !openHigh && right - left >= span.labelWidth + MARK + GAP;
			const outside = span.labelWidth + FADE + GAP;
			const markOver = span.pin ? GAP : Math.max(0, (MARK - (right - left)) / 2);
			const bare = span.pin && span.labelWidth === 0;
			const choices: { label: PlacedSpan['label']; from: number; to: number }[] = bare
				? // A pin without a label takes no room: pins of neighbouring days stand beside each other.
					[{ label: 'right', from: left, to: left }]
				: inside
					? [{ label: 'inside', from: left - FADE, to: right + FADE }]
					: [
							{ label: 'right' as const, from: left - FADE - markOver, to: right + markOver + outside },
							{ label: 'left' as const, from: left - markOver - outside, to: right + FADE + markOver }
						].filter(({ from, to }, i) => (i === 0 ? to <= width : from >= 0));
			const fallback = { label: right > width / 2 ? ('left' as const) : ('right' as const), from: 0, to: width };
			const free = (row: readonly [number, number][], { from, to }: { from: number; to: number }) => row.every(([start, end]) => to < start || from > end);
			for (let row = 0; ; row++) {
				const taken = (rows[row] ??= []);
				const choice = (choices.length ? choices : [fallback]).find((one) => free(taken, one));
				if (!choice) continue;
				taken.push([choice.from, choice.to]);
				const mark = openLow ? x1 : openHigh ? x0 : choice.label === 'inside' ? Math.max(0, x0) : (Math.max(0, x0) + Math.min(100, x1)) / 2;
				return { span, x0: Math.max(0, x0), x1: Math.min(100, x1), openLow, openHigh, mark, row, label: choice.label };
			}
		});
	return { spans: placed, rows: Math.max(1, rows.length) };
}

function reach({ low, high, pin }: Span, scale: PercentScale): { x0: number; x1: number; openLow: boolean; openHigh: boolean } {
	const openLow = low === -Infinity;
	const openHigh = high === Infinity;
	const x1 = openHigh ? scale(low) + OPEN : scale(high);
	const x0 = openLow ? x1 - OPEN : scale(low);
	return pin ? { x0, x1: x0, openLow: false, openHigh: false } : { x0, x1, openLow, openHigh };
}

/** A smooth line from one band's lower edge to the next one's upper edge, upright at both ends; x in percent, y in px. */
export function threadPath(from: { x: number; y: number }, to: { x: number; y: number }): string {
	const middle = (from.y + to.y) / 2;
	return `M${from.x.toFixed(2)} ${from.y}C${from.x.toFixed(2)} ${middle} ${to.x.toFixed(2)} ${middle} ${to.x.toFixed(2)} ${to.y}`;
}
