import { claimsAbout, inOrder } from '#domain/discrepancy.ts';
import type { Claim } from '#domain/claim.ts';
import type { QuestionId } from '#domain/id.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { Discrepancy, Verdict } from '#domain/verdict.ts';
import { groupsOf, type AnswerGroup } from './answer.ts';
import { drawingsOf, type Drawing } from './drawing.ts';
import { discrepancyIn, hrefs, type Edition } from './edition.ts';
import { judgementOf, type Judgement } from './judgement.ts';
import { pairGroupsOf, type PairGroup } from './pair.ts';
import { pathsOf, type PathView } from './path.ts';
import { entryView, type RecordEntryView } from './record.ts';
import { safeView, type SafeView } from './safe.ts';
import { tellerOf, type Teller } from './teller.ts';
import { eventsOf } from './timeline.ts';

interface Link {
	readonly href: string;
	readonly text: string;
}

/** An entry of the record with how it bears on the answers to one question. */
export type BearingEntry = RecordEntryView & { readonly relation: string };

/** What some pairs are to each other, how many they are, and for which reasons. */
export interface ReasonView {
	readonly verdict: Verdict;
	readonly count: string;
	readonly reasons: string;
}

export interface QuestionView {
	readonly id: QuestionId;
	readonly text: string;
	readonly finding: string;
	readonly judgement: Judgement;
	readonly drawings: readonly Drawing[];
	readonly groups: readonly AnswerGroup[];
	readonly silent: readonly Teller[];
	readonly reasons: readonly ReasonView[];
	readonly explanation: string;
	readonly safe: SafeView;
	readonly pairs: readonly PairGroup[];
	readonly within: readonly PairGroup[];
	readonly recordText: string;
	readonly record: readonly BearingEntry[];
	readonly open: readonly BearingEntry[];
	readonly paths: readonly PathView[];
	/** The happenings that the answers date, on the timeline. */
	readonly events: readonly Link[];
	readonly previous?: Link;
	readonly next?: Link;
	readonly unreviewed: boolean;
}

/** One question: its answers drawn, then in words, grouped by what they mean; why they differ; the record; what can be written. */
export function questionView(edition: Edition, question: QuestionId): QuestionView {
	const { study, t } = edition;
	const claims = claimsAbout(study, question);
	const discrepancy = discrepancyIn(edition, question);
	const entries = study.record.filter(
		(entry) => entry.questions.includes(question) || entry.relations.some(({ claim }) => claims.some(({ id }) => id === claim))
	);
	const bearing = (open: boolean) =>
		entries.filter((entry) => entry.open === open).map((entry) => ({ ...entryView(edition, entry), relation: relationsOf(edition, entry, claims) }));
	const place = study.questions.findIndex(({ id }) => id === question);
	const linkTo = (index: number): Link | undefined => {
		const found = study.questions[index];
		return found && { href: hrefs.question(found.id), text: t.t(`questions:${found.id}.text`) };
	};
	const [previous, next] = [linkTo(place - 1), linkTo(place + 1)];
	return {
		id: question,
		text: t.t(`questions:${question}.text`),
		finding: t.t(`questions:${question}.finding`),
		judgement: judgementOf(edition, question),
		drawings: drawingsOf(edition, question, claims, entries),
		groups: groupsOf(edition, claims),
		silent: discrepancy.answers.filter(({ status }) => status === 'silent').map(({ source }) => tellerOf(edition, source)),
		reasons: reasonsOf(edition, discrepancy),
		explanation: t.t(`questions:${question}.explanation`),
		safe: safeView(edition, question, claims),
		pairs: pairGroupsOf(edition, discrepancy.pairs),
		within: pairGroupsOf(edition, discrepancy.within),
		recordText: t.t(`questions:${question}.record`),
		record: bearing(false),
		open: bearing(true),
		paths: pathsOf(edition, question),
		events: [...eventsOf(edition, [question])].map((event) => ({ href: hrefs.timeline(event), text: t.t(`events:${event}.title`) })),
		...(previous ? { previous } : {}),
		...(next ? { next } : {}),
		unreviewed: claims.some((claim) => claim.language !== t.locale && !edition.translation(t.locale, `claims:${claim.id}.gloss`).reviewed)
	};
}

/** What comparing gave, verdict by verdict, with the reasons that it found. */
function reasonsOf({ t }: Edition, { pairs }: Discrepancy): ReasonView[] {
	return (['conflict', 'not-comparable', 'compatible'] as const).flatMap((verdict): ReasonView[] => {
		const here = pairs.filter((pair) => pair.verdict === verdict);
		if (!here.length) return [];
		const reasons = inOrder(here.flatMap((pair) => pair.reasons)).map((reason) => t.t(`words:reason.${reason}`));
		const count = t.t('messages:tally', { pairs: t.sentence(t.t(`words:verdict.${verdict}`)), verdicts: t.count('messages:pairs', here.length) });
		return [{ verdict, count, reasons: t.sentence(reasons.join('; ')) }];
	});
}

/** How an entry bears on the claims of a question, each relation once with the codes of the sources it is about. */
function relationsOf({ study, t }: Edition, entry: RecordEntry, claims: readonly Claim[]): string {
	const about = entry.relations.flatMap(({ claim, relation }) => {
		const found = claims.find(({ id }) => id === claim);
		const code = study.sources.find(({ id }) => id === found?.source)?.code;
		return code ? [{ relation, code }] : [];
	});
	const kinds = [...new Set(about.map(({ relation }) => relation))];
	const words = kinds
		.map((kind) => `${t.t(`words:relation.${kind}`)} (${[...new Set(about.filter(({ relation }) => relation === kind).map(({ code }) => code))].join(', ')})`)
		.join('; ');
	return t.sentence(words);
}
