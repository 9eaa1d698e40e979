import type { Span } from '#charts/lanes.ts';
import type { LaneMeasure } from '#charts/time-layout.ts';
import type { Window } from '#charts/window.ts';
import type { Line } from '#views/said.ts';
import type { TimeLane, TimeMark } from '#views/time-lane.ts';
import type { TimelineView } from '#views/timeline.ts';

/** The words of a chart that belong to no mark. */
export interface ChartLabels {
	readonly chart: string;
	/** The language of the page, for the names of months. */
	readonly locale: string;
	readonly record: string;
	readonly recordNote: string;
	readonly undated: string;
	readonly noYear: string;
	/** How many more there are, `{{n}}`. */
	readonly more: string;
	readonly less: string;
	/** Where all events stand in order. */
	readonly below: string;
}

/** Told which event a reader has picked in the drawing, by which mark, and whether by a key. */
export type OnPick = (event: string, key?: string, byKey?: boolean) => void;

/** Told to show what has no room of its own in a lane. */
export type OnMore = (lane: number, spans: readonly TimeSpan[], byKey: boolean) => void;

/** A dated mark as the chart places and draws it. */
export interface TimeSpan extends Span {
	readonly who: number | 'record';
	readonly code: string;
	readonly line: Line;
	readonly label: string;
	readonly date: string;
	readonly events: readonly string[];
	readonly href: string;
	/** Everything the drawing says, in words. */
	readonly words: string;
	/** When it was told rather than when it happened. */
	readonly report: boolean;
}

/** Lanes of a page with script, and lanes where the page has other things to show. */
export const ROOMY: LaneMeasure = { head: 6, foot: 2, pitch: 35, band: 29, least: 2, most: 2 };
export const OPENED: LaneMeasure = { ...ROOMY, most: 14 };
export const SLIM: LaneMeasure = { head: 5, foot: 2, pitch: 33, band: 27 };
export const PINS: LaneMeasure = { head: 10, foot: 6, pitch: 26, band: 24, least: 4, most: 4 };
export const OPENED_PINS: LaneMeasure = { ...PINS, most: 14 };
export const SLIM_PINS: LaneMeasure = { head: 8, foot: 4, pitch: 26, band: 24 };

/** The marks of a lane as spans; the record stands as `record`. */
export const spansOf = ({ teller, marks }: TimeLane, recordName: string, picked?: string): TimeSpan[] =>
	marks.map((mark) => spanOf(mark, teller ? teller.shape : 'record', teller ? teller.code : recordName, picked));

const spanOf = (mark: TimeMark, who: number | 'record', code: string, picked?: string): TimeSpan => ({
	key: mark.key,
	low: mark.earliest,
	high: mark.latest,
	pin: mark.pin ?? false,
	labelWidth: mark.width,
	first: picked !== undefined && (mark.events as readonly string[]).includes(picked),
	who,
	code,
	line: mark.line,
	label: mark.label,
	date: mark.date,
	events: mark.events,
	href: mark.href,
	words: `${code}: ${mark.date}, ${mark.label}`,
	report: mark.report ?? false
});

/** What a lane says in a line: each date once, with what is told for it. */
export function lineOf(marks: readonly TimeMark[]): string {
	const dates = [...new Set(marks.map(({ date }) => date))];
	return dates
		.map(
			(date) =>
				`${date}: ${marks
					.filter((mark) => mark.date === date)
					.map(({ label }) => label)
					.join(', ')}`
		)
		.join('; ');
}

/** What the drawing for a narrow page is given, whatever its form. */
export interface NarrowProps {
	readonly view: Pick<TimelineView, 'lanes' | 'threads'>;
	readonly window: Window;
	readonly spans: readonly (readonly TimeSpan[])[];
	readonly labels: ChartLabels;
	readonly home: string;
	readonly quote: readonly [string, string];
	readonly quiet: (events: readonly string[]) => boolean;
	readonly onpick?: OnPick | undefined;
}
