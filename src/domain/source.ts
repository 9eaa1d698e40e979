import type { EventId, Locale, RecordId, SourceId, TermId } from './id.ts';
import type { UncertainDate } from './uncertain-date.ts';

/** How sure a link between a text and the page it builds on is: the text names it, or we infer it. */
export type Certainty = 'known' | 'inferred';

/** A page that a source or a figure goes back to, or seems to. */
export interface Derivation {
	readonly from: TermId;
	readonly address?: string;
	readonly certainty: Certainty;
	/** Copied, translated or rewritten; a likeness only where the direction is open. */
	readonly how: 'translation' | 'rewrite' | 'retelling' | 'likeness';
	readonly confidence: 'high' | 'medium' | 'low';
	readonly record?: RecordId;
}

/** Things in or about a text that a reader of its claims should know. */
export type Warning =
	'unattributed-quotation' | 'reprint' | 'translated-repost' | 'advertising-inside' | 'page-furniture' | 'undated' | 'title-only' | 'own-address-unknown';

/** One of the texts that tell the story. */
export interface Source {
	readonly id: SourceId;
	readonly language: Locale;
	/** Two letters that stand for the source everywhere. */
	readonly code: string;
	/** As printed; absent where the text as received has none. */
	readonly title?: string;
	readonly publisher: string;
	/** Absent where the page could not be found. */
	readonly address?: string;
	/** When the text was published, as far as it can be argued; why is prose in the locales. */
	readonly published?: UncertainDate;
	/** Those whom the text itself names as where it has something from. */
	readonly cites: readonly TermId[];
	readonly derivedFrom: readonly Derivation[];
	readonly warnings: readonly Warning[];
	/** The paragraphs of the text that each part of its digest is about, in the digest's order; empty where the digest is not divided. */
	readonly sections: readonly (readonly number[])[];
	/** Which happening the text puts before which, by its dates or by its words. */
	readonly order: readonly { readonly first: EventId; readonly then: EventId }[];
}
