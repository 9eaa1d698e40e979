import type { Span } from '#charts/lanes.ts';
import { textWidth } from '#charts/text-width.ts';
import type { Line } from '#views/said.ts';
import type { TimeLane, TimeMark } from '#views/timeline.ts';

/** The words of a chart that belong to no mark. */
export interface ChartLabels {
	readonly chart: string;
	/** The language of the page, for the names of months. */
	readonly locale: string;
	readonly record: string;
	readonly undated: string;
	readonly noYear: string;
}

/** Told which event a reader has picked in the drawing. */
export type OnPick = (event: string) => void;

/** A dated mark as the chart places and draws it. */
export interface TimeSpan extends Span {
	readonly who: number | 'record';
	readonly line: Line;
	readonly label: string;
	readonly events: readonly string[];
	readonly href: string;
	/** Everything the drawing says, in words. */
	readonly words: string;
}

/** The marks of a lane as spans; the record stands as `record`. */
export const spansOf = ({ teller, marks }: TimeLane, recordName: string): TimeSpan[] =>
	marks.map((mark) => spanOf(mark, teller ? teller.shape : 'record', teller ? teller.code : recordName));

const spanOf = (mark: TimeMark, who: number | 'record', code: string): TimeSpan => ({
	key: mark.key,
	low: mark.earliest,
	high: mark.latest,
	pin: mark.pin,
	labelWidth: textWidth(mark.label, { family: 'sans', size: 15, weight: 400 }),
	who,
	line: mark.line,
	label: mark.label,
	events: mark.events,
	href: mark.href,
	words: `${code}: ${mark.date}, ${mark.label}`
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
