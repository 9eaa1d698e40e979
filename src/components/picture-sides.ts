import { element, px, written } from '#charts/markup.ts';
import { richLines } from '#charts/rich-lines.ts';
import type { Tick } from '#charts/time-axis.ts';
import type { LaidLane } from '#charts/time-layout.ts';
import type { TimeLane, Undated } from '#views/time-lane.ts';
import type { Around } from './picture-lanes.ts';
import { COLUMNS, flagDrawn, linesDrawn, markDrawn, onPaper, PALETTE, sans, serif, typeOf, type Words } from './picture-look.ts';
import type { ChartLabels, TimeSpan } from './time-span.ts';

type Lines = readonly (readonly Words[])[];

/** What stands beside the drawing of a lane, set in lines: who tells, and each mention that has no date. */
export interface Beside {
	readonly name: Lines;
	readonly mentions: readonly { readonly undated: Undated; readonly calm: boolean; readonly lines: Lines }[];
}

const { names, plot, gutter } = COLUMNS;
const LEADING = 18;
/** Space between two mentions, between the drawing and them, and how far words stand in from their mark; from the top of a lane to its first line. */
const GAP = 4;
const APART = 16;
const INDENT = 21;
const FIRST = 22;

export function setBeside({ teller, undated }: TimeLane, labels: ChartLabels, quote: readonly [string, string], quiet: Around['quiet']): Beside {
	const name: Words[] = [
		{ text: teller?.code ?? labels.record, style: sans(15, 700) },
		{ text: teller?.name ?? labels.recordNote, style: sans(15), fill: PALETTE.soft }
	];
	return {
		name: name.flatMap((one) => richLines([one], names - INDENT - 8)),
		mentions: undated.map((one) => {
			const calm = quiet(one.events);
			const fill = calm ? PALETTE.soft : PALETTE.ink;
			const words: Words = { text: `${quote[0]}${one.said.words}${quote[1]}`, style: serif(16), fill, lang: one.said.teller.lang };
			return { undated: one, calm, lines: richLines<Words>([words, { text: one.label, style: sans(14.5), fill: PALETTE.soft }], gutter - APART - INDENT) };
		})
	};
}

/** How high a lane must be for what stands beside it. */
export const heightOf = ({ name, mentions }: Beside): number =>
	Math.max(
		name.length * LEADING,
		mentions.reduce((sum, { lines }) => sum + lines.length * LEADING + GAP, 0)
	) + 10;

/** The names of years, months or days over the columns, and of the column without. */
export const axisDrawn = (ticks: readonly Tick[], labels: ChartLabels, y: number): string =>
	ticks
		.map(({ x, label, strong }) => element('text', { x: names + (x * plot) / 100 + 8, y, ...typeOf(sans(15, strong ? 600 : 400)) }, written(label)))
		.join('') + linesDrawn([[{ text: labels.undated, style: sans(15, 600), fill: PALETTE.soft }]], names + plot + APART, y, 0);

/** The lines of the columns over all lanes. */
export const columnsDrawn = (ticks: readonly Tick[], height: number): string =>
	[{ x: 0, strong: true }, { x: 100, strong: true }, ...ticks]
		.map(({ x, strong }) => element('path', { d: `M${px((x * plot) / 100)} 0v${height}`, stroke: PALETTE.line, opacity: strong ? undefined : 0.6 }))
		.join('');

/** Who tells, what has no date, and the rule over both; the record stands under a double one. */
export function besideDrawn({ teller }: TimeLane, { name, mentions }: Beside, { top }: LaidLane<TimeSpan>, { addressOf }: Around): string {
	const right = names + plot + gutter;
	const rule = teller
		? element('path', { d: `M0 ${top}H${right}`, stroke: PALETTE.line })
		: element('path', { d: `M0 ${top - 1.5}H${right}M0 ${top + 1.5}H${right}`, stroke: PALETTE.ink, 'stroke-width': 1.2 });
	const x = names + plot + APART;
	let y = top + FIRST;
	const mentioned = mentions.map(({ undated: { said, line, report, label }, calm, lines }) => {
		const mark = report ? flagDrawn(x + 2, y - 12, 13) : markDrawn(said.teller.shape, line, x + 6.5, y - 5, 13);
		const title = element('title', {}, written(`${said.teller.code}: ${said.words}, ${label}`));
		const drawn = element('g', { opacity: calm ? 0.5 : undefined }, mark) + linesDrawn(lines, x + INDENT, y, LEADING);
		y += lines.length * LEADING + GAP;
		return element('a', { href: addressOf(said.href) }, title, drawn);
	});
	return rule + markDrawn(teller?.shape ?? 'record', 'done', 8, top + 17) + linesDrawn(name, INDENT, top + FIRST, LEADING) + mentioned.join('');
}

/** What is said in the place of dates where a text has none. */
export const silenceDrawn = ({ teller, marks, noYear }: TimeLane, { top }: LaidLane<TimeSpan>, labels: ChartLabels): string =>
	teller && !marks.length ? onPaper(`n-${teller.id}`, { x: names + 10, y: top + FIRST, ...typeOf(sans(15), PALETTE.soft) }, noYear ?? labels.noYear) : '';
