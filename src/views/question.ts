import { isDating } from '#domain/dating.ts';
import type { Claim } from '#domain/claim.ts';
import { claimsAbout } from '#domain/discrepancy.ts';
import type { QuestionId } from '#domain/id.ts';
import type { RecordEntry } from '#domain/record.ts';
import { amountAxis, type AmountAxis } from './amount-axis.ts';
import { groupsOf, type AnswerGroup } from './answer.ts';
import { discrepancyIn, findClaim, type Edition } from './edition.ts';
import { judgementOf, type Judgement } from './judgement.ts';
import { pairView, type PairView } from './pair.ts';
import { recordNote, type RecordNote } from './record-note.ts';
import { saidOf, type Said } from './said.ts';
import { tellerOf, type Teller } from './teller.ts';
import { timelineView, type TimelineView } from './timeline.ts';

export interface QuestionView {
	readonly id: QuestionId;
	readonly text: string;
	readonly finding: string;
	readonly judgement: Judgement;
	readonly groups: readonly AnswerGroup[];
	readonly silent: readonly Teller[];
	readonly axis?: AmountAxis;
	readonly timeline?: TimelineView;
	readonly pairs: readonly PairView[];
	readonly within: readonly PairView[];
	readonly explanation: string;
	readonly safe: string;
	readonly recordText: string;
	readonly record: readonly (RecordNote & { readonly relation: string })[];
	readonly paths: readonly PathView[];
	readonly unreviewed: boolean;
}

export interface PathView {
	readonly said: Said;
	readonly steps: readonly { readonly page: string; readonly address?: string }[];
	readonly basis: string;
	readonly alternative: string;
	readonly confidence: string;
}

/** One question: its answers on one axis, then in words, grouped by what they mean; why they differ; the record; what can be written. */
export function questionView(edition: Edition, question: QuestionId): QuestionView {
	const { study, t } = edition;
	const claims = claimsAbout(study, question);
	const discrepancy = discrepancyIn(edition, question);
	const entries = study.record.filter(
		(entry) => entry.questions.includes(question) || entry.relations.some(({ claim }) => claims.some(({ id }) => id === claim))
	);
	const dated = claims.some(({ value }) => isDating(value));
	const axis = amountAxis(edition, question, claims, entries);
	return {
		id: question,
		text: t.t(`questions:${question}.text`),
		finding: t.t(`questions:${question}.finding`),
		judgement: judgementOf(edition, question),
		groups: groupsOf(edition, claims),
		silent: discrepancy.answers.filter(({ status }) => status === 'silent').map(({ source }) => tellerOf(edition, source)),
		...(axis ? { axis } : {}),
		...(dated ? { timeline: timelineView(edition, { questions: [question], every: 'own' }) } : {}),
		pairs: discrepancy.pairs.map((pair) => pairView(edition, pair)),
		within: discrepancy.within.map((pair) => pairView(edition, pair)),
		explanation: t.t(`questions:${question}.explanation`),
		safe: t.t(`questions:${question}.safe`),
		recordText: t.t(`questions:${question}.record`),
		record: entries.map((entry) => ({ ...recordNote(edition, entry), relation: relationsOf(edition, entry, claims) })),
		paths: pathsOf(edition, question),
		unreviewed: claims.some((claim) => claim.language !== t.locale && !edition.translation(t.locale, `claims:${claim.id}.gloss`).reviewed)
	};
}

/** How an entry bears on the claims of a question, each relation once with the codes of the sources it is about. */
function relationsOf({ study, t }: Edition, entry: RecordEntry, claims: readonly Claim[]): string {
	const about = entry.relations.flatMap(({ claim, relation }) => {
		const found = claims.find(({ id }) => id === claim);
		const code = study.sources.find(({ id }) => id === found?.source)?.code;
		return code ? [{ relation, code }] : [];
	});
	const kinds = [...new Set(about.map(({ relation }) => relation))];
	return kinds
		.map((kind) => `${t.t(`words:relation.${kind}`)} (${[...new Set(about.filter(({ relation }) => relation === kind).map(({ code }) => code))].join(', ')})`)
		.join('; ');
}

function pathsOf(edition: Edition, question: QuestionId): PathView[] {
	const { study, t } = edition;
	return (study.questions.find(({ id }) => id === question)?.paths ?? []).flatMap(({ id, claim, steps, confidence }) => {
		const found = findClaim(study, claim);
		if (!found) return [];
		return [
			{
				said: saidOf(edition, found, 'own'),
				steps: steps.map(({ page, address }) => ({ page: t.t(`terms:${page}`), ...(address ? { address } : {}) })),
				basis: t.t(`questions:${question}.paths.${id}.basis`),
				alternative: t.t(`questions:${question}.paths.${id}.alternative`),
				confidence: t.t(`words:confidence.${confidence}`)
			}
		];
	});
}
