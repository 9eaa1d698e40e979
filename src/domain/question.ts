import type { ClaimId, MeasureId, QuestionId, RecordId, TermId } from './id.ts';
import type { QuestionVerdict } from './verdict.ts';

/** A way by which a figure may have come into a telling: always our inference. */
export interface Path {
	readonly claim: ClaimId;
	/** The pages on the way, the nearest to the claim first. */
	readonly steps: readonly { readonly page: TermId; readonly address?: string; readonly record?: RecordId }[];
	readonly confidence: 'high' | 'medium' | 'low';
	/** Keys the basis and the alternative in the locales. */
	readonly id: TermId;
}

/** A point on which tellings can be laid side by side. */
export interface Question {
	readonly id: QuestionId;
	readonly theme: TermId;
	/** What is measured: the one thing, or the one event, that the answers should be about. */
	readonly measures: readonly MeasureId[];
	/** An author's verdict where computing cannot see it; the reason is prose in the locales. */
	readonly editor?: QuestionVerdict;
	readonly paths: readonly Path[];
	/** The entries of the record on which the text that can safely be written rests, in the order in which it uses them. */
	readonly rests: readonly RecordId[];
}
