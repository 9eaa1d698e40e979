import { element, written } from '#charts/markup.ts';
import { richLines } from '#charts/rich-lines.ts';
import { stretchWords } from '#charts/stretch-words.ts';
import { textWidth } from '#charts/text-width.ts';
import type { Window } from '#charts/window.ts';
import { formOf } from '#i18n/message.ts';
import { intlTag } from '#i18n/number-format.ts';
import type { EventView } from '#views/event.ts';
import type { FilteredTimeline } from '#views/filtered-timeline.ts';
import type { TimelineFilter } from '#views/timeline-filter.ts';
import type { TimelinePage } from '#views/timeline-page.ts';
import { edgeDrawn, INNER, linesDrawn, PALETTE, sans, serif, type Words } from './picture-look.ts';
import type { ChartLabels } from './time-span.ts';

/** What a reader has the timeline show, and what is to be said of it where it stands alone. */
export interface ShownTimeline {
	readonly view: Pick<TimelinePage, 'title' | 'stand' | 'filter' | 'labels' | 'takeaway'>;
	readonly chart: ChartLabels;
	readonly quote: readonly [string, string];
	readonly window: Window;
	readonly filter: TimelineFilter;
	readonly filtered: FilteredTimeline;
	/** The event that is picked. */
	readonly event: EventView | undefined;
	/** Name of the site, version of its data, and how they may be reused. */
	readonly credit: readonly [name: string, version: string, licence: string];
	/** The absolute address of the locale's home, and of what is shown. */
	readonly site: string;
	readonly address: string;
}

/** A part of the picture, and where it ends. */
export interface Part {
	readonly drawn: string;
	readonly foot: number;
}

/** Where the second of the two columns over the drawing begins. */
const SECOND = 800;

export const ruleDrawn = (y: number, width: number): string => element('path', { d: `M0 ${y}H${INNER}`, stroke: PALETTE.ink, 'stroke-width': width });

/** The title and, beside it, how the drawing is to be read. */
export function headDrawn({ view, credit: [name] }: ShownTimeline, top: number): Part {
	const title = richLines([{ text: view.title, style: serif(33, 600) }], SECOND - 60);
	const stand = richLines([{ text: view.stand, style: serif(15.5) }], INNER - SECOND);
	return {
		drawn:
			ruleDrawn(top + 1.5, 3) +
			linesDrawn([[{ text: name, style: sans(14.5, 650) }]], 0, top + 25, 0) +
			linesDrawn(title, 0, top + 64, 38) +
			linesDrawn(stand, SECOND, top + 25, 21),
		foot: Math.max(top + 64 + (title.length - 1) * 38, top + 25 + (stand.length - 1) * 21) + 16
	};
}

/** What is in view and how sure a thing is told; beside it the event that is picked. */
export function toldDrawn(shown: ShownTimeline, top: number): Part {
	const { view, chart, window, event, filter } = shown;
	const stretch: Words = { text: stretchWords(window, intlTag(chart.locale)), style: sans(15.5, 650) };
	const lines = richLines<Words>(filter.active ? [stretch, { text: choiceOf(shown), style: sans(15.5), fill: PALETTE.soft }] : [stretch], SECOND - 60);
	const y = top + 24;
	const legend = y + lines.length * 21 + 4;
	const right = event ? eventDrawn(event, y) : { drawn: '', foot: y };
	return {
		drawn: ruleDrawn(top, 1) + linesDrawn(lines, 0, y, 21) + legendDrawn(view.takeaway.lines, legend) + right.drawn,
		foot: Math.max(legend, right.foot) + 18
	};
}

/** Which events are left in view, in words. */
function choiceOf({ view, chart, filter, filtered }: ShownTimeline): string {
	const { filter: words, labels } = view;
	const tellers = words.tellers.filter(({ id }) => filter.sources.includes(id)).map(({ code }) => code);
	const theme = words.themes.find(({ id }) => id === filter.theme)?.name;
	return [
		'',
		formOf(words.shown, filtered.events.length, chart.locale),
		...(filter.parting ? [labels.parting] : []),
		...(tellers.length ? [`${words.sources}: ${tellers.join(', ')}`] : []),
		...(theme === undefined ? [] : [`${words.theme}: ${theme}`]),
		...(filter.find ? [`${words.find}: ${filter.find}`] : [])
	]
		.join(' · ')
		.trim();
}

/** The three qualities of a line with their words. */
function legendDrawn(words: TimelinePage['takeaway']['lines'], y: number): string {
	let x = 0;
	return (['could', 'planned', 'done'] as const)
		.map((line) => {
			const drawn = edgeDrawn(line, x + 2, x + 32, y - 4, PALETTE.ink) + linesDrawn([[{ text: words[line], style: sans(15) }]], x + 42, y, 0);
			x += 42 + textWidth(words[line], sans(15)) + 26;
			return drawn;
		})
		.join('');
}

/** The event that is picked, with its verdict on the marker where its tellings part. */
function eventDrawn({ title, verdictWords, parting, spread }: EventView, top: number): Part {
	const room = INNER - SECOND;
	const head = richLines([{ text: title, style: serif(19, 600) }], room);
	const verdict = richLines([{ text: verdictWords, style: sans(15.5, 600) }], room - 12);
	const rest = spread ? richLines([{ text: spread, style: sans(15.5), fill: PALETTE.soft }], room) : [];
	const y = top + head.length * 24;
	const marker = parting
		? verdict.map((line, i) =>
				element('rect', {
					x: SECOND,
					y: y + i * 22 - 15,
					width: line.reduce((sum, { text, style }) => sum + textWidth(text, style), 10),
					height: 20,
					fill: PALETTE.marker
				})
			)
		: [];
	const below = y + verdict.length * 22;
	return {
		drawn:
			linesDrawn(head, SECOND, top, 24) + marker.join('') + linesDrawn(verdict, parting ? SECOND + 5 : SECOND, y, 22) + linesDrawn(rest, SECOND, below, 20),
		foot: below + (rest.length - 1) * 20
	};
}

/** Whose texts it draws on, which version of the data, and where it is found. */
export function footDrawn({ view, credit: [name, version, licence], address }: ShownTimeline, top: number): Part {
	const style = sans(14);
	const notes = [view.takeaway.sources, `${name}. ${version} ${licence}`].flatMap((text) => richLines<Words>([{ text, style, fill: PALETTE.soft }], INNER));
	const where = richLines<Words>([{ text: address, style }], INNER);
	const y = top + 26;
	const below = y + notes.length * 20;
	return {
		drawn:
			ruleDrawn(top + 1.5, 3) +
			linesDrawn(notes, 0, y, 20) +
			element('a', { href: address }, element('title', {}, written(address)), linesDrawn(where, 0, below, 20)),
		foot: below + (where.length - 1) * 20
	};
}
