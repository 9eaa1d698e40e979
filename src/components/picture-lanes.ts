import { element, px, written } from '#charts/markup.ts';
import { markAt, wordsAt } from '#charts/label-place.ts';
import type { PlacedSpan } from '#charts/lanes.ts';
import { threader, topOf, type LaidLane, type TimeLayout } from '#charts/time-layout.ts';
import type { Line } from '#views/said.ts';
import type { Thread } from '#views/timeline.ts';
import { colourOf, edgeDrawn, flagDrawn, markDrawn, onPaper, PALETTE, sans, TINT, typeOf, type Who } from './picture-look.ts';
import type { TimeSpan } from './time-span.ts';

/** What the drawing of the lanes asks of the picture around it. */
export interface Around {
	/** What is not picked is drawn paler. */
	readonly quiet: (events: readonly string[]) => boolean;
	readonly addressOf: (href: string) => string;
	readonly number: (count: number) => string;
}

/** Soft ends of the bands of a source, to the left and to the right. */
export const fades = (who: Who): string =>
	[
		['in', 0, 1],
		['out', 1, 0]
	]
		.map(([name, from, to]) =>
			element(
				'linearGradient',
				{ id: `fade-${name}-${who}` },
				element('stop', { offset: 0, 'stop-color': colourOf(who), 'stop-opacity': from }),
				element('stop', { offset: 1, 'stop-color': colourOf(who), 'stop-opacity': to })
			)
		)
		.join('');

const FADE = 9;

/** All lanes of a timeline in px: the marker where tellings part, threads, what each lane tells, and over all that the words. */
export function lanesDrawn(layout: TimeLayout<TimeSpan>, threads: readonly Thread[], around: Around): string {
	const at = (percent: number) => (percent * layout.width) / 100;
	const each = (draw: (placed: PlacedSpan<TimeSpan>, lane: LaidLane<TimeSpan>) => string) =>
		layout.lanes.flatMap((lane) => lane.spans.map((placed) => draw(placed, lane)));
	const linked = ({ span }: PlacedSpan<TimeSpan>, drawn: string) =>
		element('a', { href: around.addressOf(span.href) }, element('title', {}, written(span.words)), drawn);
	return [
		threadsDrawn(layout, threads, around),
		...layout.lanes.map((lane) => crowdDrawn(lane, at)),
		...each((placed, lane) => linked(placed, bodyDrawn(placed, lane, at, around.quiet(placed.span.events)))),
		...each((placed, lane) => (placed.span.label ? linked(placed, wordsDrawn(placed, lane, at, around)) : '')),
		...each((placed, lane) => countDrawn(placed, lane, at, around))
	].join('');
}

/** Each event joined from telling to telling: solid between the same sides of it, dashed where they shift or merge. */
function threadsDrawn(layout: TimeLayout<TimeSpan>, threads: readonly Thread[], { quiet }: Around): string {
	const thread = threader(layout);
	const drawn = threads.map(({ event, parting, links }) => {
		const calm = quiet([event]);
		const paths = links.flatMap(({ from, to, sameAspect }) => {
			const path = thread(from, to);
			// Its places across the plot are in percent.
			const d = path?.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${px((Number(x) * layout.width) / 100)} ${y}`);
			return d ? [{ d, sameAspect }] : [];
		});
		return { parting: parting && !calm, calm, paths };
	});
	const markers = drawn.flatMap(({ parting, paths }) => (parting ? paths.map(({ d }) => element('path', { d })) : []));
	const lines = drawn.flatMap(({ calm, paths }) =>
		paths.map(({ d, sameAspect }) => element('path', { d, 'stroke-dasharray': sameAspect ? undefined : '6 5', opacity: calm ? 0.5 : undefined }))
	);
	return (
		element('g', { fill: 'none', stroke: PALETTE.markerLine, 'stroke-width': 11 }, ...markers) +
		element('g', { fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.6 }, ...lines)
	);
}

/** Where that lies in a lane which has no room of its own. */
function crowdDrawn({ crowd, top, height, measure }: LaidLane<TimeSpan>, at: (percent: number) => number): string {
	const foot = top + height - 3;
	const bands = crowd.bands.map(([x0, x1]) => `M${px(at(x0))} ${foot}H${px(Math.max(at(x1), at(x0) + 2))}`);
	const pins = crowd.pins.map((x) => `M${px(at(x))} ${top + measure.head}v${measure.band}`);
	return crowd.bands.length || crowd.pins.length
		? element('path', { d: [...bands, ...pins].join(''), fill: 'none', stroke: PALETTE.soft, 'stroke-width': 1.5 })
		: '';
}

/** Where the words of a date begin or end, and their middle. */
function wordsIn(
	{ span, label, seen, row }: PlacedSpan<TimeSpan>,
	{ measure: { band, pitch } }: LaidLane<TimeSpan>,
	y: number,
	at: (percent: number) => number
) {
	const { x, dx, anchor } = wordsAt(label, seen, span.pin);
	return { x: at(x) + dx, anchor, middle: y + band / 2 + (span.pin ? row * pitch : -1.5) };
}

function wordsDrawn(placed: PlacedSpan<TimeSpan>, lane: LaidLane<TimeSpan>, at: (percent: number) => number, { quiet }: Around): string {
	const { span } = placed;
	const { x, anchor, middle } = wordsIn(placed, lane, topOf(lane, placed), at);
	const fill = span.report || quiet(span.events) ? PALETTE.soft : PALETTE.ink;
	return onPaper(`w-${span.key}`, { x, y: middle + 5, 'text-anchor': anchor, ...typeOf(sans(15), fill) }, span.label);
}

/** How many more there are than have room, beside the words of the nearest. */
function countDrawn(placed: PlacedSpan<TimeSpan>, lane: LaidLane<TimeSpan>, at: (percent: number) => number, { number }: Around): string {
	const { span, more } = placed;
	if (!more.length) return '';
	const { x, anchor, middle } = wordsIn(placed, lane, topOf(lane, placed), at);
	const left = anchor === 'end' ? x - span.labelWidth - 40 : x + span.labelWidth + 6;
	return (
		element('rect', { x: left, y: middle - 12, width: 34, height: 24, fill: PALETTE.paper, stroke: PALETTE.line }) +
		element('text', { x: left + 17, y: middle + 5, 'text-anchor': 'middle', ...typeOf(sans(14, 600)) }, `+${number(more.length)}`)
	);
}

function bodyDrawn(placed: PlacedSpan<TimeSpan>, lane: LaidLane<TimeSpan>, at: (percent: number) => number, calm: boolean): string {
	const { span, label, openLow, openHigh, seen, row } = placed;
	const { band, pitch } = lane.measure;
	const [x0, x1] = [at(placed.x0), at(placed.x1)];
	const y = topOf(lane, placed);
	const opacity = calm ? 0.5 : undefined;
	if (span.pin) {
		const leader = row ? `M${px(x0)} ${y + band}V${y + band / 2 + row * pitch}${label === 'right' ? 'h5' : label === 'left' ? 'h-5' : ''}` : '';
		const d = `M${px(x0 - 5)} ${y + 1}h10M${px(x0)} ${y + 1}V${y + band}M${px(x0 - 5)} ${y + band}h10${leader}`;
		return element('path', { d, fill: 'none', stroke: PALETTE.ink, 'stroke-width': 2, opacity });
	}
	if (span.report) return flagDrawn(x0, y, band) + element('path', { d: `M${px(x0)} ${y + band}H${px(x1)}`, stroke: PALETTE.ink });
	const handle = markAt(label, seen, openLow, openHigh);
	const tint = element('g', { opacity: calm ? 0.12 : TINT }, ...tintDrawn(span.who, [x0, x1], y, band, openLow ? 'low' : openHigh ? 'high' : undefined));
	const colour = colourOf(span.who);
	const foot = y + band - 2;
	const stop = openLow || openHigh ? element('path', { d: `M${px(openLow ? x1 : x0)} ${y}v${band}`, stroke: colour, 'stroke-width': 4 }) : '';
	return (
		tint +
		element(
			'g',
			{ opacity },
			edgeDrawn(span.line, x0, x1, foot, colour),
			openLow ? arrowDrawn(span.line, x0, foot, -1, colour) : '',
			openHigh ? arrowDrawn(span.line, x1, foot, 1, colour) : '',
			stop,
			markDrawn(span.who, span.line, at(handle.x) + handle.dx, y + band / 2 - 1.5)
		)
	);
}

/** A band with soft ends, or fading out to the side on which nothing bounds it. */
function tintDrawn(who: Who, [x0, x1]: readonly [number, number], y: number, height: number, open: 'low' | 'high' | undefined): string[] {
	const part = (x: number, width: number, fill: string) => element('rect', { x, y, width, height, fill });
	if (open) return [part(x0, x1 - x0, `url(#fade-${open === 'low' ? 'in' : 'out'}-${who})`)];
	return [part(x0 - FADE, FADE, `url(#fade-in-${who})`), part(x0, x1 - x0, colourOf(who)), part(x1, FADE, `url(#fade-out-${who})`)];
}

/** The head of an edge that has no end, to the left (-1) or to the right; as thin as the edge of a plan. */
function arrowDrawn(line: Line, x: number, foot: number, side: -1 | 1, colour: string): string {
	const y = line === 'planned' ? foot - 1 : foot;
	const back = px(x - side * 11);
	const d = `M${back} ${y - 8}L${px(x + side * 1.6)} ${y}L${back} ${y + 8}`;
	return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': line === 'planned' ? 1.6 : 3.8 });
}
