import type { ClaimId, Id } from './id.ts';

/** Is it told as something that could be, as planned or as done? The claim itself answers. */
export interface ModalityItem {
	readonly kind: 'modality';
	readonly id: Id<'quiz'>;
	readonly claim: ClaimId;
	/** Those of the quoted words that decide it. */
	readonly decides: string;
}

/** Can these two be compared? What comparing them gives answers. */
export interface PairItem {
	readonly kind: 'pair';
	readonly id: Id<'quiz'>;
	readonly a: ClaimId;
	readonly b: ClaimId;
}

/** A question for one reader alone; its right answer is computed, never written down. */
export type QuizItem = ModalityItem | PairItem;
