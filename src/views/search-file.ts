import type { Edition } from './edition.ts';

/** What can be searched for; in the order in which results are shown. */
export const KINDS = ['question', 'claim', 'event', 'record'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that can be found: its texts in the order of the locales, and for a claim the words of its source. */
export interface SearchThing {
	readonly kind: Kind;
	readonly id: string;
	readonly texts: readonly string[];
	readonly quote?: string;
	/** The place of the source in the order of the case. */
	readonly source?: number;
}

export interface SearchFile {
	readonly version: string;
	readonly locales: readonly string[];
	readonly sources: readonly { readonly code: string; readonly lang: string }[];
	readonly things: readonly SearchThing[];
}

/** Everything that can be searched for, in all languages of the case at once. */
export function searchFile({ study, translators }: Edition): SearchFile {
	const inAll = (key: string): string[] => [...translators.values()].map(({ t }) => t(key));
	return {
		version: study.version,
		locales: study.locales,
		sources: study.sources.map(({ code, language }) => ({ code, lang: language })),
		things: [
			...study.questions.map(({ id }): SearchThing => ({ kind: 'question', id, texts: inAll(`questions:${id}.text`) })),
			...study.claims.map(({ id, quote, source }): SearchThing => ({
				kind: 'claim',
				id,
				texts: inAll(`claims:${id}.statement`),
				quote: quote.exact,
				source: study.sources.findIndex((one) => one.id === source)
			})),
			...study.events.map(({ id }): SearchThing => ({ kind: 'event', id, texts: inAll(`events:${id}.title`) })),
			...study.record.map(({ id }): SearchThing => ({ kind: 'record', id, texts: inAll(`record:${id}.statement`) }))
		]
	};
}
