import { element, written } from '#charts/markup.ts';
import { timeTicks } from '#charts/time-axis.ts';
import { layTime, type LaneMeasure } from '#charts/time-layout.ts';
import { formatNumber } from '#i18n/number-format.ts';
import { fades, lanesDrawn, type Around } from './picture-lanes.ts';
import { COLUMNS, MARGIN, PALETTE, WIDTH } from './picture-look.ts';
import { axisDrawn, besideDrawn, columnsDrawn, heightOf, setBeside, silenceDrawn } from './picture-sides.ts';
import { footDrawn, headDrawn, ruleDrawn, toldDrawn, type Part, type ShownTimeline } from './picture-words.ts';
import { spansOf } from './time-span.ts';

/** A drawing in px. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly body: string;
}

const BANDS: LaneMeasure = { head: 7, foot: 5, pitch: 35, band: 29 };
const PINS: LaneMeasure = { head: 11, foot: 6, pitch: 26, band: 24 };
/** Everything gets room, but of what is more than so many in a lane no more than fills so many rows. */
const MANY = 60;
const ROWS = 14;

/**
 * The lanes as they are shown, with all that they need to be understood on a sheet or a slide of their own. It is drawn anew from
 * what is shown, in px and plain attributes, and is no copy of the page: that lays itself out by style sheets which drawing programs
 * do not read, and on a narrow screen it is another drawing.
 */
export function timePicture(shown: ShownTimeline): Picture {
	const head = headDrawn(shown, 0);
	const told = toldDrawn(shown, head.foot);
	const lanes = bodyDrawn(shown, told.foot);
	const foot = footDrawn(shown, lanes.foot);
	const height = Math.ceil(foot.foot + 2 * MARGIN);
	const title = element('title', {}, written(shown.view.title));
	const paper = element('rect', { width: WIDTH, height, fill: PALETTE.paper });
	const drawn = element('g', { transform: `translate(${MARGIN} ${MARGIN})`, 'xml:lang': shown.chart.locale }, head.drawn, told.drawn, lanes.drawn, foot.drawn);
	return { width: WIDTH, height, body: title + paper + drawn };
}

/** The axis and under it every lane, with its name and what it leaves without a date. */
function bodyDrawn({ chart, quote, window, filtered: { lanes, threads }, event, site }: ShownTimeline, top: number): Part {
	const around: Around = {
		quiet: (events) => event !== undefined && !events.includes(event.id),
		number: (count) => formatNumber(count, chart.locale),
		addressOf: (href) => new URL(href, site).href
	};
	const beside = lanes.map((lane) => ({ lane, beside: setBeside(lane, chart, quote, around.quiet) }));
	const layout = layTime(
		beside.map(({ lane, beside }) => {
			const measure = lane.teller ? BANDS : PINS;
			const spans = spansOf(lane, chart.record, event?.id);
			// The record has the most to say: what is picked stands at its head, near the thread. A floor between two rows: what stands beside a lane need not be as high as its bands.
			const floor = (heightOf(beside) - measure.head - measure.foot) / measure.pitch;
			return { spans, measure: spans.length > MANY ? { ...measure, most: ROWS } : measure, floor, ahead: !lane.teller };
		}),
		window,
		COLUMNS.plot
	);
	const ticks = timeTicks(window, chart.locale);
	const laid = beside.flatMap((one, i) => (layout.lanes[i] ? [{ ...one, place: layout.lanes[i] }] : []));
	const whos = new Set(lanes.flatMap(({ teller, marks }) => (marks.length ? [teller?.shape ?? ('record' as const)] : [])));
	const inPlot = (drawn: string) => element('g', { transform: `translate(${COLUMNS.names} 0)` }, drawn);
	return {
		drawn:
			ruleDrawn(top, 1) +
			axisDrawn(ticks, chart, top + 21) +
			element(
				'g',
				{ transform: `translate(0 ${top + 32})` },
				element('defs', {}, ...[...whos].map(fades)),
				inPlot(columnsDrawn(ticks, layout.height)),
				...laid.map(({ lane, beside, place }) => besideDrawn(lane, beside, place, around)),
				inPlot(lanesDrawn(layout, threads, around)),
				...laid.map(({ lane, place }) => silenceDrawn(lane, place, chart))
			),
		foot: top + 32 + layout.height
	};
}
