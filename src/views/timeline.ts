import type { Claim, Dating } from '#domain/claim.ts';
import { extentOf, isDating } from '#domain/dating.ts';
import { claimsDating, discrepancyOfEvent } from '#domain/discrepancy.ts';
import type { EventId, QuestionId } from '#domain/id.ts';
import type { RecordEntry } from '#domain/record.ts';
import { linksOf, type Link } from '#domain/thread.ts';
import type { DateValue } from '#domain/value.ts';
import { isParting, type QuestionVerdict } from '#domain/verdict.ts';
import { hrefs, type Edition } from './edition.ts';
import { saidOf, type Line, type Said } from './said.ts';
import { tellerOf, type Teller } from './teller.ts';

/** One telling's date of one event, as it is drawn; times in ms of UTC, ±Infinity on an open side. */
export interface TimeMark {
	readonly key: string;
	readonly event: EventId;
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
	readonly event: EventId;
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

/** One source's telling of an event. */
export interface Telling {
	readonly said: Said;
	readonly date: string;
	readonly aspects: string;
	readonly merged: boolean;
}

export interface RecordNote {
	readonly id: string;
	readonly href: string;
	readonly date: string;
	readonly label: string;
	readonly statement: string;
	readonly authority: string;
}

export interface EventView {
	readonly id: EventId;
	readonly title: string;
	readonly theme: string;
	readonly verdict: QuestionVerdict;
	readonly verdictWords: string;
	readonly parting: boolean;
	/** From the earliest to the latest date given, in words; absent with fewer than two. */
	readonly spread?: string;
	readonly tellings: readonly Telling[];
	readonly record: readonly RecordNote[];
	readonly silent: readonly Teller[];
	readonly questions: readonly { readonly href: string; readonly text: string }[];
	readonly earliest: number;
}

export interface TimelineView {
	readonly window: readonly [number, number];
	readonly lanes: readonly TimeLane[];
	readonly threads: readonly Thread[];
	readonly events: readonly EventView[];
}

type DatingClaim = Claim & { readonly value: DateValue };

/** Every event with every telling's date of it; `only` some events, `glosses` all or the page's own. */
export function timelineView(edition: Edition, { only, every }: { readonly only?: ReadonlySet<EventId>; readonly every: 'every' | 'own' }): TimelineView {
	const { study } = edition;
	const events = study.events.filter(({ id }) => !only || only.has(id));
	const shown = (dating: Dating) => events.some(({ id }) => id === dating.event);
	const lanes: TimeLane[] = [...study.sources.map(({ id }) => sourceLane(edition, study.claims.filter((claim) => claim.source === id), shown, every)), recordLane(edition, shown)];
	return {
		window: [study.window.earliest, study.window.latest + 1],
		lanes: lanes.map((lane, i) => {
			const source = study.sources[i];
			return source ? { ...lane, teller: tellerOf(edition, source.id) } : lane;
		}),
		threads: events.map(({ id }) => threadOf(edition, id)).filter(({ links }) => links.length > 0),
		events: events.map(({ id }) => eventView(edition, id, every)).sort((a, b) => a.earliest - b.earliest)
	};
}

/** The events that the claims of a question date. */
export const eventsOf = ({ study }: Pick<Edition, 'study'>, questions: readonly QuestionId[]): Set<EventId> =>
	new Set(study.claims.filter((claim) => claim.questions.some((question) => questions.includes(question))).flatMap((claim) => claim.dates.map(({ event }) => event)));

function sourceLane(edition: Edition, claims: readonly Claim[], shown: (dating: Dating) => boolean, every: 'every' | 'own'): TimeLane {
	const dated = claims.flatMap((claim) => (isDating(claim.value) && claim.dates.some(shown) ? [{ ...claim, value: claim.value }] : []));
	return {
		marks: dated.flatMap((claim) => eventsDated(claim, shown).flatMap((event) => markOf(edition, claim, event))),
		undated: dated.flatMap((claim) => {
			const [event] = eventsDated(claim, shown);
			if (claim.value.kind !== 'unanchored' || !event) return [];
			const said = saidOf(edition, claim, every);
			return [{ key: claim.id, event, said, line: said.line, label: said.label }];
		})
	};
}

const eventsDated = (claim: Pick<Claim, 'dates'>, shown: (dating: Dating) => boolean): EventId[] => [...new Set(claim.dates.filter(shown).map(({ event }) => event))];

function markOf(edition: Edition, claim: DatingClaim, event: EventId): TimeMark[] {
	if (claim.value.kind === 'unanchored') return [];
	const { t } = edition;
	const said = saidOf(edition, claim, 'own');
	return [
		{
			key: `${claim.id}.${event}`,
			event,
			...extentOf(claim.value),
			line: said.line,
			date: t.dating(claim.value),
			label: said.label,
			aspects: aspectsOf(edition, claim.dates, event),
			href: said.href,
			pin: false,
			report: claim.dates.some((dating) => dating.event === event && dating.aspect === 'report')
		}
	];
}

function recordLane(edition: Edition, shown: (dating: Dating) => boolean): TimeLane {
	const { study, t } = edition;
	const marks = study.record.flatMap((entry) => {
		const { value } = entry;
		if (!value || !isDating(value) || value.kind === 'unanchored') return [];
		return eventsDated(entry, shown).map(
			(event): TimeMark => ({
				key: `${entry.id}.${event}`,
				event,
				...extentOf(value),
				line: 'done',
				date: t.dating(value),
				label: t.t(`record:${entry.id}.label`),
				aspects: aspectsOf(edition, entry.dates, event),
				href: hrefs.record(entry.id),
				pin: value.kind === 'date' && value.date.precision === 'day',
				report: false
			})
		);
	});
	return { marks, undated: [] };
}

const aspectsOf = ({ t }: Edition, dates: readonly Dating[], event: EventId): string =>
	t.list(dates.filter((dating) => dating.event === event).map(({ aspect }) => t.t(`words:aspect.${aspect}`)));

function threadOf({ study }: Edition, event: EventId): Thread {
	const beads = [...study.claims, ...study.record].flatMap((one) => {
		const aspects = one.dates.filter((dating) => dating.event === event).map(({ aspect }) => aspect);
		if (!aspects.length || !one.value || !isDating(one.value) || one.value.kind === 'unanchored') return [];
		return [{ key: `${one.id}.${event}`, lane: 'source' in one ? study.sources.findIndex(({ id }) => id === one.source) : study.sources.length, aspects }];
	});
	return { event, links: linksOf(beads), parting: isParting(discrepancyOfEvent(study, event).verdict) };
}

function eventView(edition: Edition, event: EventId, every: 'every' | 'own'): EventView {
	const { study, t } = edition;
	const { verdict, strength } = discrepancyOfEvent(study, event);
	const claims = claimsDating(study, event).flatMap((claim) => (isDating(claim.value) ? [{ ...claim, value: claim.value }] : []));
	const entries = study.record.filter((entry) => entry.dates.some((dating) => dating.event === event));
	const dated = claims.flatMap(({ value }) => (value.kind === 'unanchored' ? [] : [{ value, ...extentOf(value) }]));
	const first = [...dated].sort((a, b) => Math.max(a.earliest, a.latest - YEAR) - Math.max(b.earliest, b.latest - YEAR))[0];
	const last = [...dated].sort((a, b) => Math.min(b.latest, b.earliest + YEAR) - Math.min(a.latest, a.earliest + YEAR))[0];
	const word = t.sentence(t.t(`words:verdict.${verdict}`));
	const questions = new Set(claims.flatMap((claim) => claim.questions));
	const spread = first && last && t.dating(first.value) !== t.dating(last.value) ? t.t('messages:spread', { from: t.dating(first.value), to: t.dating(last.value) }) : undefined;
	return {
		id: event,
		title: t.t(`events:${event}.title`),
		theme: t.t(`terms:${study.events.find(({ id }) => id === event)?.theme ?? ''}`),
		verdict,
		verdictWords: verdict === 'conflict' ? t.t('messages:verdictStrength', { verdict: word, strength: t.t(`words:strength.${strength}`) }) : word,
		parting: isParting(verdict),
		...(spread ? { spread } : {}),
		tellings: claims.map((claim) => tellingOf(edition, claim, event, every)),
		record: entries.map((entry) => recordNote(edition, entry)),
		silent: study.sources.filter(({ id }) => !claims.some((claim) => claim.source === id)).map(({ id }) => tellerOf(edition, id)),
		questions: study.questions.filter(({ id }) => questions.has(id)).map(({ id }) => ({ href: hrefs.question(id), text: t.t(`questions:${id}.text`) })),
		earliest: Math.min(...[...dated.map(({ earliest, latest }) => Math.max(earliest, latest - YEAR)), ...entries.flatMap(({ value }) => (value && isDating(value) && value.kind !== 'unanchored' ? [extentOf(value).earliest] : []))], Infinity)
	};
}

const YEAR = 366 * 86_400_000;

function tellingOf(edition: Edition, claim: DatingClaim, event: EventId, every: 'every' | 'own'): Telling {
	return {
		said: saidOf(edition, claim, every),
		date: edition.t.dating(claim.value),
		aspects: aspectsOf(edition, claim.dates, event),
		merged: claim.dates.filter((dating) => dating.event === event).length > 1
	};
}

/** An entry of the public record, in a line or two. */
export function recordNote({ t }: Edition, { id, value, authority }: RecordEntry): RecordNote {
	return {
		id,
		href: hrefs.record(id),
		date: value && isDating(value) ? t.dating(value) : '',
		label: t.t(`record:${id}.label`),
		statement: t.t(`record:${id}.statement`),
		authority: t.t(`words:authority.${authority}`)
	};
}
