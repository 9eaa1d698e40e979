import { claimsAbout } from '#domain/discrepancy.ts';
import { discrepancyIn, findClaim, hrefs, type Edition } from './edition.ts';
import type { ClaimId } from '#domain/id.ts';
import { answerView, type AnswerView } from './answer.ts';
import { pairView, type PairView } from './pair.ts';
import { recordNote, type RecordNote } from './record-note.ts';

export interface ClaimView {
	readonly answer: AnswerView;
	readonly source: { readonly href: string; readonly publisher: string; readonly title?: string; readonly address?: string };
	readonly readings: readonly string[];
	readonly polarity: string;
	readonly dates: readonly { readonly event: string; readonly aspect: string; readonly href: string }[];
	readonly questions: readonly { readonly href: string; readonly text: string; readonly pairs: readonly PairView[] }[];
	readonly record: readonly (RecordNote & { readonly relation: string })[];
	readonly previous?: string;
	readonly next?: string;
}

/** One claim at its permanent address, with everything that is known of it. */
export function claimView(edition: Edition, id: ClaimId): ClaimView {
	const { study, t } = edition;
	const claim = findClaim(study, id);
	const source = study.sources.find((one) => one.id === claim?.source);
	if (!claim || !source) throw new Error(`no claim ${id}`);
	const siblings = study.claims.filter((one) => one.source === source.id);
	const place = siblings.indexOf(claim);
	const [previous, next] = [siblings[place - 1], siblings[place + 1]];
	const answer = answerView(edition, claim);
	return {
		answer,
		source: {
			href: hrefs.source(source.id),
			publisher: source.publisher,
			...(source.title ? { title: source.title } : {}),
			...(source.address ? { address: source.address } : {})
		},
		readings: claim.readings.map((reading) => t.t(`terms:${reading}`)),
		polarity: claim.polarity === 'denied' ? t.t('words:polarity.denied') : '',
		dates: claim.dates.map(({ event, aspect }) => ({
			event: t.t(`events:${event}.title`),
			aspect: t.t(`words:aspect.${aspect}`),
			href: hrefs.timeline(event)
		})),
		questions: claim.questions.map((question) => ({
			href: hrefs.question(question),
			text: t.t(`questions:${question}.text`),
			pairs: claimsAbout(study, question).length
				? discrepancyIn(edition, question)
						.pairs.filter(({ a, b }) => a === id || b === id)
						.map((pair) => pairView(edition, pair))
				: []
		})),
		record: study.record.flatMap((entry) =>
			entry.relations.filter((one) => one.claim === id).map(({ relation }) => ({ ...recordNote(edition, entry), relation: t.t(`words:relation.${relation}`) }))
		),
		...(previous ? { previous: hrefs.claim(previous.id) } : {}),
		...(next ? { next: hrefs.claim(next.id) } : {})
	};
}
