import type { Claim, Dating } from '#domain/claim.ts';
import { extentOf, isDating } from '#domain/dating.ts';
import { discrepancyOfEvent } from '#domain/discrepancy.ts';
import type { EventId, QuestionId } from '#domain/id.ts';
import { linksOf, type Link } from '#domain/thread.ts';
import { isParting } from '#domain/verdict.ts';
import { hrefs, type Edition } from './edition.ts';
import { aspectsOf, eventView, type DatingClaim, type EventView } from './event.ts';
import { saidOf, type Line, type Said } from './said.ts';
import { tellerOf, type Teller } from './teller.ts';

/** One telling's date of one event, as it is drawn; times in ms of UTC, ±Infinity on an open side. */
export interface TimeMark {
	readonly key: string;
	readonly events: readonly EventId[];
	readonly earliest: number;
	readonly latest: number;
	readonly line: Line;
	/** The date in words, and the sides of the event it is for. */
	readonly date: string;
	readonly label: string;
	readonly aspects: string;
	readonly href: string;
	/** The record, dated to the day, is a pin; a source's date is a band. */
	readonly pin: boolean;
	/** When it was told rather than when it happened. */
	readonly report: boolean;
}

/** A mention with no date, in the words of its text. */
export interface Undated {
	readonly key: string;
	readonly events: readonly EventId[];
	readonly said: Said;
	readonly line: Line;
	readonly label: string;
}

export interface TimeLane {
	/** Absent for the record. */
	readonly teller?: Teller;
	readonly marks: readonly TimeMark[];
	readonly undated: readonly Undated[];
}

/** One event joined across lanes; the accent lies under it where the tellings part. */
export interface Thread {
	readonly event: EventId;
	readonly links: readonly Link[];
	readonly parting: boolean;
}

export interface TimelineView {
	/** The stretch that the timeline opens on. */
	readonly window: readonly [number, number];
	/** From the first to the last date of all, in whole years. */
	readonly whole: readonly [number, number];
	readonly lanes: readonly TimeLane[];
	readonly threads: readonly Thread[];
	readonly events: readonly EventView[];
}

/** What a timeline is about: everything, or the dates that answer some questions. */
interface Choice {
	readonly questions?: readonly QuestionId[];
	/** Which glosses stand: all, or the page's own. */
	readonly every: 'every' | 'own';
}

/** Every event with every telling's date of it. */
export function timelineView(edition: Edition, { questions, every }: Choice): TimelineView {
	const { study } = edition;
	const only = questions && eventsOf(edition, questions);
	const events = study.events.filter(({ id }) => !only || only.has(id));
	const claims = study.claims.filter((claim) => !questions || claim.questions.some((question) => questions.includes(question)));
	const shown = (dating: Dating) => events.some(({ id }) => id === dating.event);
	const lanes: TimeLane[] = [
		...study.sources.map(({ id }) =>
			sourceLane(
				edition,
				claims.filter((claim) => claim.source === id),
				shown,
				every
			)
		),
		recordLane(edition, shown)
	];
	return {
		window: [study.window.earliest, study.window.latest + 1],
		whole: wholeOf(lanes, study.window),
		lanes: lanes.map((lane, i) => {
			const source = study.sources[i];
			return source ? { ...lane, teller: tellerOf(edition, source.id) } : lane;
		}),
		threads: events.map(({ id }) => threadOf(edition, id, claims)).filter(({ links }) => links.length > 0),
		events: events.map(({ id }) => eventView(edition, id, every)).sort((a, b) => a.earliest - b.earliest)
	};
}

/** The events that the claims of a question date. */
export const eventsOf = ({ study }: Pick<Edition, 'study'>, questions: readonly QuestionId[]): Set<EventId> =>
	new Set(
		study.claims.filter((claim) => claim.questions.some((question) => questions.includes(question))).flatMap((claim) => claim.dates.map(({ event }) => event))
	);

function sourceLane(edition: Edition, claims: readonly Claim[], shown: (dating: Dating) => boolean, every: 'every' | 'own'): TimeLane {
	const dated = claims.flatMap((claim) => (isDating(claim.value) && claim.dates.some(shown) ? [{ ...claim, value: claim.value }] : []));
	return {
		marks: dated.flatMap((claim) => markOf(edition, claim, eventsDated(claim, shown))),
		undated: dated.flatMap((claim) => {
			if (claim.value.kind !== 'unanchored') return [];
			const said = saidOf(edition, claim, every);
			return [{ key: claim.id, events: eventsDated(claim, shown), said, line: said.line, label: said.label }];
		})
	};
}

const eventsDated = (claim: Pick<Claim, 'dates'>, shown: (dating: Dating) => boolean): EventId[] => [
	...new Set(claim.dates.filter(shown).map(({ event }) => event))
];

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
			aspects: aspectsOf(edition, claim.dates, events),
			href: said.href,
			pin: false,
			report: claim.dates.some(({ aspect }) => aspect === 'report')
		}
	];
}

function recordLane(edition: Edition, shown: (dating: Dating) => boolean): TimeLane {
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
			aspects: aspectsOf(edition, entry.dates, dated),
			href: hrefs.record(entry.id),
			pin: value.kind === 'date' && value.date.precision === 'day',
			report: false
		}));
	});
	return { marks, undated: [] };
}

function threadOf({ study }: Edition, event: EventId, claims: readonly Claim[]): Thread {
	const beads = [...claims, ...study.record].flatMap((one) => {
		const aspects = one.dates.filter((dating) => dating.event === event).map(({ aspect }) => aspect);
		if (!aspects.length || !one.value || !isDating(one.value) || one.value.kind === 'unanchored') return [];
		return [{ key: one.id, lane: 'source' in one ? study.sources.findIndex(({ id }) => id === one.source) : study.sources.length, aspects }];
	});
	return { event, links: linksOf(beads), parting: isParting(discrepancyOfEvent(study, event).verdict) };
}

/** Whole years around every date that has an end, and around the window itself. */
function wholeOf(lanes: readonly TimeLane[], window: { readonly earliest: number; readonly latest: number }): readonly [number, number] {
	const times = [window.earliest, window.latest, ...lanes.flatMap(({ marks }) => marks.flatMap(({ earliest, latest }) => [earliest, latest]))].filter(
		Number.isFinite
	);
	const yearOf = (time: number) => new Date(time).getUTCFullYear();
	return [Date.UTC(yearOf(Math.min(...times)), 0, 1), Date.UTC(yearOf(Math.max(...times)) + 1, 0, 1)];
}
