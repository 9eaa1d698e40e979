import type { Claim, Dating } from '#domain/claim.ts';
import { extentOf, isDating } from '#domain/dating.ts';
import { claimsDating, discrepancyOfEvent } from '#domain/discrepancy.ts';
import type { EventId } from '#domain/id.ts';
import type { DateValue } from '#domain/value.ts';
import { isParting, type QuestionVerdict } from '#domain/verdict.ts';
import { hrefs, type Edition } from './edition.ts';
import { recordNote, type RecordNote } from './record-note.ts';
import { saidOf, spokenOf, type Spoken } from './said.ts';

/** A claim that dates something. */
export type DatingClaim = Claim & { readonly value: DateValue };

/** One source's telling of an event. */
export interface Telling {
	readonly said: Spoken;
	readonly date: string;
	/** In words that hang on no date. */
	readonly undated: boolean;
	readonly aspects: string;
	readonly merged: boolean;
	/** When it may have been, counted from what else the text dates; only ever shown on request. */
	readonly hint?: string;
}

/** One happening with every telling's date of it, and the record's. */
export interface EventView {
	readonly id: EventId;
	readonly title: string;
	readonly themeId: string;
	readonly theme: string;
	readonly verdict: QuestionVerdict;
	readonly verdictWords: string;
	readonly parting: boolean;
	/** From the earliest to the latest date given, in words; absent with fewer than two. */
	readonly spread?: string;
	/** How many of the texts tell it. */
	readonly told: string;
	readonly tellings: readonly Telling[];
	readonly record: readonly Pick<RecordNote, 'id' | 'href' | 'date' | 'label'>[];
	/** The codes of the texts that do not tell it. */
	readonly silent: readonly string[];
	readonly questions: readonly { readonly href: string; readonly text: string }[];
	/** Where it stands in order, ms of UTC; absent where nothing dates it. */
	readonly earliest?: number;
}

/** The sides of some events that a claim or an entry dates, in words. */
export const aspectsOf = ({ t }: Edition, dates: readonly Dating[], events: readonly EventId[]): string =>
	t.list([...new Set(dates.filter(({ event }) => events.includes(event)).map(({ aspect }) => t.t(`words:aspect.${aspect}`)))]);

/** An event with all that is said of its date. */
export function eventView(edition: Edition, event: EventId, every: 'every' | 'own'): EventView {
	const { study, t } = edition;
	const theme = study.events.find(({ id }) => id === event)?.theme ?? '';
	const { verdict, strength } = discrepancyOfEvent(study, event);
	const claims = claimsDating(study, event).flatMap((claim) => (isDating(claim.value) ? [{ ...claim, value: claim.value }] : []));
	const entries = study.record.filter((entry) => entry.dates.some((dating) => dating.event === event));
	const dated = claims.flatMap(({ value }) => (value.kind === 'unanchored' ? [] : [{ value, ...extentOf(value) }]));
	const first = [...dated].sort((a, b) => beginningOf(a) - beginningOf(b))[0];
	const last = [...dated].sort((a, b) => Math.min(b.latest, b.earliest + YEAR) - Math.min(a.latest, a.earliest + YEAR))[0];
	const word = t.sentence(t.t(`words:verdict.${verdict}`));
	const questions = new Set(claims.flatMap((claim) => claim.questions));
	const recorded = entries.flatMap(({ value }) => (value && isDating(value) && value.kind !== 'unanchored' ? [extentOf(value)] : []));
	const earliest = Math.min(...[...dated, ...recorded].map(beginningOf));
	const spread =
		first && last && t.dating(first.value) !== t.dating(last.value)
			? t.t('messages:spread', { from: t.dating(first.value), to: t.dating(last.value) })
			: undefined;
	return {
		id: event,
		title: t.t(`events:${event}.title`),
		themeId: theme,
		theme: t.t(`terms:${theme}`),
		verdict,
		verdictWords: verdict === 'conflict' ? t.t('messages:verdictStrength', { verdict: word, strength: t.t(`words:strength.${strength}`) }) : word,
		parting: isParting(verdict),
		...(spread ? { spread } : {}),
		told: t.count('messages:filter.told', new Set(claims.map(({ source }) => source)).size),
		tellings: claims.map((claim) => tellingOf(edition, claim, event, every)),
		record: entries.map((entry) => recordNote(edition, entry)).map(({ id, href, date, label }) => ({ id, href, date, label })),
		silent: study.sources.filter(({ id }) => !claims.some((claim) => claim.source === id)).map(({ code }) => code),
		questions: study.questions.filter(({ id }) => questions.has(id)).map(({ id }) => ({ href: hrefs.question(id), text: t.t(`questions:${id}.text`) })),
		...(Number.isFinite(earliest) ? { earliest } : {})
	};
}

const YEAR = 366 * 86_400_000;

/** Where a date stands in order: a long stretch in its last year, one with no beginning in the year of its end. */
const beginningOf = ({ earliest, latest }: ReturnType<typeof extentOf>): number =>
	earliest === -Infinity ? Date.UTC(new Date(latest).getUTCFullYear(), 0, 1) : Math.max(earliest, latest - YEAR);

function tellingOf(edition: Edition, claim: DatingClaim, event: EventId, every: 'every' | 'own'): Telling {
	return {
		said: spokenOf(saidOf(edition, claim, every)),
		date: edition.t.dating(claim.value),
		undated: claim.value.kind === 'unanchored',
		aspects: aspectsOf(edition, claim.dates, [event]),
		merged: claim.dates.filter((dating) => dating.event === event).length > 1,
		...(claim.value.kind === 'unanchored' && claim.value.hint
			? { hint: edition.t.t('messages:filter.hint', { date: edition.t.date(claim.value.hint.date) }) }
			: {})
	};
}
