import type { Claim } from '#domain/claim.ts';
import type { QuestionId } from '#domain/id.ts';
import { findEntry, hrefs, type Edition } from './edition.ts';
import { entryView, type RecordEntryView } from './record.ts';

/** A sentence or two that hold whichever telling is right, with what they rest on. */
export interface SafeView {
	readonly text: string;
	/** The entries of the record that it rests on, in the order in which it uses them. */
	readonly refs: readonly RecordEntryView[];
	/** What the texts say on the question, source by source. */
	readonly tellings: readonly { readonly code: string; readonly href: string; readonly paragraph: string }[];
}

export function safeView(edition: Edition, question: QuestionId, claims: readonly Claim[]): SafeView {
	const { study, t } = edition;
	const rests = study.questions.find(({ id }) => id === question)?.rests ?? [];
	return {
		text: t.t(`questions:${question}.safe`),
		refs: rests.flatMap((id) => {
			const entry = findEntry(study, id);
			return entry ? [entryView(edition, entry)] : [];
		}),
		tellings: study.sources.flatMap(({ id, code }) =>
			claims
				.filter(({ source }) => source === id)
				.map((claim) => ({ code, href: hrefs.claim(claim.id), paragraph: t.t('messages:paragraph', { code, paragraph: claim.paragraph }) }))
		)
	};
}
