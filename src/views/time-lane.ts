import type { Claim, Dating } from '#domain/claim.ts';
import { extentOf, isDating } from '#domain/dating.ts';
import type { EventId, SourceId } from '#domain/id.ts';
import { hrefs, type Edition } from './edition.ts';
import type { DatingClaim } from './event.ts';
import { saidOf, type Line, type Said } from './said.ts';
import type { Teller } from './teller.ts';

/** One telling's date of one event, as it is drawn; times in ms of UTC, ±Infinity on an open side. */
export interface TimeMark {
	readonly key: string;
	readonly events: readonly EventId[];
	readonly earliest: number;
	readonly latest: number;
	readonly line: Line;
	/** The date in words. */
	readonly date: string;
	readonly label: string;
	/** The room that the label takes in a drawing, px. */
	readonly width: number;
	readonly href: string;
	/** The record, dated to the day, is a pin; a source's date is a band. */
	readonly pin?: boolean;
	/** When it was told rather than when it happened. */
	readonly report?: boolean;
}

/** A mention with no date, in the words of its text. */
export interface Undated {
	readonly key: string;
	readonly events: readonly EventId[];
	readonly said: Pick<Said, 'teller' | 'href' | 'words'>;
	readonly line: Line;
	readonly label: string;
	/** How many lines it takes beside a lane. */
	readonly lines: number;
	/** When it was told rather than when it happened. */
	readonly report: boolean;
}

export interface TimeLane {
	/** Absent for the record. */
	readonly teller?: Teller;
	readonly marks: readonly TimeMark[];
	readonly undated: readonly Undated[];
	/** Said in the place of dates by a text that has none anywhere. */
	readonly noYear?: string;
}

/** What one source dates, or mentions without a date. */
export function sourceLane(edition: Edition, source: SourceId, claims: readonly Claim[], shown: (dating: Dating) => boolean): TimeLane {
	const dated = claims.flatMap((claim) => (isDating(claim.value) && claim.dates.some(shown) ? [{ ...claim, value: claim.value }] : []));
	return {
		...(edition.study.claims.some((claim) => claim.source === source && namesTime(claim)) ? {} : { noYear: edition.t.t('messages:zoom.noYear') }),
		marks: dated.flatMap((claim) => markOf(edition, claim, eventsDated(claim, shown))),
		undated: dated.flatMap((claim) => {
			if (claim.value.kind !== 'unanchored') return [];
			const { teller, href, words, line, label } = saidOf(edition, claim, 'own');
			const mention = { said: { teller, href, words }, line, label, lines: linesOf(edition, words, label), report: isReport(claim) };
			return [{ key: claim.id, events: eventsDated(claim, shown), ...mention }];
		})
	};
}

/** Whether a claim names a place in time, for an event or for what it counts. */
const namesTime = ({ value }: Claim): boolean => (isDating(value) ? value.kind !== 'unanchored' : 'period' in value && value.period.kind === 'dated');

const eventsDated = (claim: Pick<Claim, 'dates'>, shown: (dating: Dating) => boolean): EventId[] => [
	...new Set(claim.dates.filter(shown).map(({ event }) => event))
];

const isReport = ({ dates }: Pick<Claim, 'dates'>): boolean => dates.some(({ aspect }) => aspect === 'report');

/** How labels of a drawing are set. */
const LABEL = { family: 'sans', size: 15, weight: 400 } as const;
/** The room beside a lane for what has no date, less the mark, px; and what a count of the rest takes of the first two lines. */
const GUTTER = 176;
const COUNT = 40;

const labelWidth = ({ widthOf }: Edition, label: string): number => Math.ceil(widthOf(label, LABEL));

function linesOf({ widthOf }: Edition, words: string, label: string): number {
	const quoted = `“${words}”`.split(' ').map((word) => widthOf(`${word} `, { family: 'serif', size: 16, weight: 400 }));
	const said = label.split(' ').map((word) => widthOf(`${word} `, { family: 'sans', size: 14.5, weight: 400 }));
	let [lines, taken] = [1, 0];
	for (const width of [...quoted, ...said]) {
		if (taken && taken + width > GUTTER - (lines > 2 ? 0 : COUNT)) [lines, taken] = [lines + 1, width];
		else taken += width;
	}
	return lines;
}

function markOf(edition: Edition, claim: DatingClaim, events: readonly EventId[]): TimeMark[] {
	if (claim.value.kind === 'unanchored') return [];
	const { t } = edition;
	const said = saidOf(edition, claim, 'own');
	return [
		{
			key: claim.id,
			events,
			...extentOf(claim.value),
			line: said.line,
			date: t.dating(claim.value),
			label: said.label,
			width: labelWidth(edition, said.label),
			href: said.href,
			...(isReport(claim) ? { report: true } : {})
		}
	];
}

/** What the record dates. */
export function recordLane(edition: Edition, shown: (dating: Dating) => boolean): TimeLane {
	const { study, t } = edition;
	const marks = study.record.flatMap((entry) => {
		const { value } = entry;
		if (!value || !isDating(value) || value.kind === 'unanchored') return [];
		const events = eventsDated(entry, shown);
		return (events.length ? [events] : []).map((dated): TimeMark => ({
			key: entry.id,
			events: dated,
			...extentOf(value),
			line: 'done',
			date: t.dating(value),
			label: t.t(`record:${entry.id}.label`),
			width: labelWidth(edition, t.t(`record:${entry.id}.label`)),
			href: hrefs.record(entry.id),
			...(value.kind === 'date' && value.date.precision === 'day' ? { pin: true } : {})
		}));
	});
	return { marks, undated: [] };
}
