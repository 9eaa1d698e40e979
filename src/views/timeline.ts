import type { Claim, Dating } from '#domain/claim.ts';
import { isDating } from '#domain/dating.ts';
import { discrepancyOfEvent } from '#domain/discrepancy.ts';
import type { EventId, QuestionId } from '#domain/id.ts';
import { linksOf, type Bead, type Link } from '#domain/thread.ts';
import { isParting } from '#domain/verdict.ts';
import type { Edition } from './edition.ts';
import { eventView, type EventView } from './event.ts';
import { tellerOf } from './teller.ts';
import { recordLane, sourceLane, type TimeLane } from './time-lane.ts';

/** One event joined across lanes; the accent lies under it where the tellings part. */
export interface Thread {
	readonly event: EventId;
	readonly links: readonly Link[];
	readonly parting: boolean;
	/** Which tellings it joins by which line, in words. */
	readonly words: readonly string[];
}

export interface TimelineView {
	/** The stretch that the timeline opens on. */
	readonly window: readonly [number, number];
	/** From the first to the last date of all, in whole years. */
	readonly whole: readonly [number, number];
	readonly lanes: readonly TimeLane[];
	readonly threads: readonly Thread[];
	/** The datings that the thread of each event joins, lane by lane, for when some lanes are left out; one alone joins nothing. */
	readonly beads: Readonly<Record<string, readonly Bead[]>>;
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
	const ids = new Set(events.map(({ id }) => id));
	const shown = (dating: Dating) => ids.has(dating.event);
	const lanes: TimeLane[] = [
		...study.sources.map(({ id }) =>
			sourceLane(
				edition,
				id,
				claims.filter((claim) => claim.source === id),
				shown
			)
		),
		recordLane(edition, shown)
	];
	const beads = beadsOf(edition, claims, ids);
	return {
		window: [study.window.earliest, study.window.latest + 1],
		whole: wholeOf(lanes, study.window),
		lanes: lanes.map((lane, i) => {
			const source = study.sources[i];
			return source ? { ...lane, teller: tellerOf(edition, source.id) } : lane;
		}),
		threads: events.map(({ id }) => threadOf(edition, id, beads[id] ?? [])).filter(({ links }) => links.length > 0),
		beads: Object.fromEntries(Object.entries(beads).filter(([, joined]) => joined.length > 1)),
		events: events.map(({ id }) => eventView(edition, id, every)).sort((a, b) => (a.earliest ?? Infinity) - (b.earliest ?? Infinity))
	};
}

/** The events that the claims of a question date. */
export const eventsOf = ({ study }: Pick<Edition, 'study'>, questions: readonly QuestionId[]): Set<EventId> =>
	new Set(
		study.claims.filter((claim) => claim.questions.some((question) => questions.includes(question))).flatMap((claim) => claim.dates.map(({ event }) => event))
	);

/** Where each event is dated, by lane. */
function beadsOf({ study }: Edition, claims: readonly Claim[], events: ReadonlySet<EventId>): Readonly<Record<string, readonly Bead[]>> {
	const beads = Object.fromEntries([...events].map((id) => [id, [] as Bead[]]));
	for (const one of [...claims, ...study.record]) {
		if (!one.value || !isDating(one.value) || one.value.kind === 'unanchored') continue;
		const lane = 'source' in one ? study.sources.findIndex(({ id }) => id === one.source) : study.sources.length;
		for (const [event, dates] of Map.groupBy(one.dates, (dating) => dating.event))
			beads[event]?.push({ key: one.id, lane, aspects: dates.map(({ aspect }) => aspect) });
	}
	return beads;
}

function threadOf(edition: Edition, event: EventId, beads: readonly Bead[]): Thread {
	const { study } = edition;
	const links = linksOf(beads);
	const nameOf = (key: string) => {
		const source = study.sources[beads.find((bead) => bead.key === key)?.lane ?? -1];
		return source ? tellerOf(edition, source.id).code : edition.t.t('messages:chart.record');
	};
	return { event, links, parting: isParting(discrepancyOfEvent(study, event).verdict), words: wordsOf(edition, links, nameOf) };
}

/** What a thread says by its line, said in words: where it is solid and where it is dashed. */
function wordsOf({ t }: Edition, links: readonly Link[], nameOf: (key: string) => string): string[] {
	return [true, false].flatMap((same) => {
		const joined = links.filter(({ sameAspect }) => sameAspect === same).map(({ from, to }) => `${nameOf(from)}–${nameOf(to)}`);
		return joined.length ? [t.t(same ? 'messages:zoom.threadSame' : 'messages:zoom.threadShifted', { links: joined.join(', ') })] : [];
	});
}

/** Whole years around every date that has an end, and around the window itself. */
function wholeOf(lanes: readonly TimeLane[], window: { readonly earliest: number; readonly latest: number }): readonly [number, number] {
	const times = [window.earliest, window.latest, ...lanes.flatMap(({ marks }) => marks.flatMap(({ earliest, latest }) => [earliest, latest]))].filter(
		Number.isFinite
	);
	const yearOf = (time: number) => new Date(time).getUTCFullYear();
	return [Date.UTC(yearOf(Math.min(...times)), 0, 1), Date.UTC(yearOf(Math.max(...times)) + 1, 0, 1)];
}
