import { markAt, wordsAt } from '#charts/label-place.ts';
import type { PlacedSpan } from '#charts/lanes.ts';
import type { LaneMeasure } from '#charts/time-layout.ts';

/** A rectangle of a drawing in px, and what stands in it. */
export interface Rect {
	readonly what: 'band' | 'mark' | 'words' | 'count' | 'pin' | 'leader';
	readonly x: readonly [number, number];
	readonly y: readonly [number, number];
}

/** What the drawing of a span covers in a plot of some width: said once more in its own words, apart from the code that places it. */
export function drawn({ span, x0, x1, openLow, openHigh, seen, label, row, more }: PlacedSpan, width: number, { head, pitch, band }: LaneMeasure): Rect[] {
	const px = (percent: number) => (percent / 100) * width;
	const top = head + row * pitch;
	const line: Rect['y'] = [top, top + band];
	const at = wordsAt(label, seen, span.pin);
	const from = px(at.x) + at.dx - (at.anchor === 'end' ? span.labelWidth : 0);
	const words: Rect[] = span.labelWidth ? [{ what: 'words', x: [from, from + span.labelWidth], y: line }] : [];
	const counted: Rect['x'] = at.anchor === 'end' ? [from - 40, from - 6] : [from + span.labelWidth + 6, from + span.labelWidth + 40];
	const count: Rect[] = more.length ? [{ what: 'count', x: counted, y: line }] : [];
	if (span.pin) {
		const leader: Rect[] = row ? [{ what: 'leader', x: [px(x0) - 1, px(x0) + 1], y: [head + band, top + band / 2] }] : [];
		return [{ what: 'pin', x: [px(x0) - 5, px(x0) + 5], y: [head, head + band] }, ...leader, ...words, ...count];
	}
	const soft = openLow || openHigh ? 0 : 9;
	const mark = markAt(label, seen, openLow, openHigh);
	const middle = px(mark.x) + mark.dx;
	return [{ what: 'band', x: [px(x0) - soft, px(x1) + soft], y: line }, { what: 'mark', x: [middle - 7.5, middle + 7.5], y: line }, ...words, ...count];
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1];

/** Pins and leaders may stand in front of each other: many things can fall on one day. */
const isPin = ({ what }: Rect): boolean => what === 'pin' || what === 'leader';

/** The first two of some placed spans of a lane that lie on each other, if any do. */
export function clash(spans: readonly PlacedSpan[], width: number, measure: LaneMeasure): string | undefined {
	const rects = spans.flatMap((placed) => drawn(placed, width, measure).map((rect) => ({ key: placed.span.key, rect })));
	for (const [i, a] of rects.entries()) {
		for (const b of rects.slice(i + 1)) {
			if (a.key === b.key || (isPin(a.rect) && isPin(b.rect)) || !overlap(a.rect.x, b.rect.x) || !overlap(a.rect.y, b.rect.y)) continue;
			return `${a.rect.what} of ${a.key} and ${b.rect.what} of ${b.key} in ${width} px: ${JSON.stringify([a.rect, b.rect])}`;
		}
	}
	return undefined;
}
