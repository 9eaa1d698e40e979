import type { Degree } from './claim.ts';
import type { ClaimId, SourceId } from './id.ts';

/** How two answers stand to each other. */
export type Verdict = 'agree' | 'compatible' | 'conflict' | 'not-comparable';
/** How a question stands over all its answers. */
export type QuestionVerdict = Verdict | 'one-source' | 'silent';
/** Soft where a rounded or worded figure decides. */
export type Strength = 'hard' | 'soft';
/** Whether two answers print the same figure, whatever they mean by it. */
export type Looks = 'same' | 'different';
export type Independence = 'yes' | 'no' | 'unknown';

/** Why two answers do not simply agree; in this order on every page. */
export const REASONS = [
	'modality',
	'thing-measured',
	'figure',
	'date',
	'unit',
	'period',
	'unanchored-date',
	'scope',
	'extent',
	'precision',
	'polarity',
	'attribution',
	'wording',
	'translation'
] as const;
export type Reason = (typeof REASONS)[number];

/** What two values are to each other, before anyone asks who gives them. */
export interface Comparison {
	readonly verdict: Verdict;
	readonly strength: Strength;
	readonly reasons: readonly Reason[];
}

/** Two claims of two sources, laid side by side. */
export interface Pair extends Comparison {
	readonly a: ClaimId;
	readonly b: ClaimId;
	readonly looks: Looks;
	readonly independent: Independence;
	/** How far the two plans had come, where both tell of plans that had come differently far. */
	readonly degrees?: readonly [Degree, Degree];
}

/** What one source has to say on a question. */
export interface Answer {
	readonly source: SourceId;
	/** Vague: words, but neither a figure nor a date nor a category. */
	readonly status: 'stated' | 'vague' | 'silent';
	readonly claims: readonly ClaimId[];
}

/** A question with every answer compared with every other. */
export interface Discrepancy {
	readonly verdict: QuestionVerdict;
	/** What comparing gives; differs from the verdict only where an editor has overruled it. */
	readonly computed: QuestionVerdict;
	readonly strength: Strength;
	readonly reasons: readonly Reason[];
	readonly looks: Looks;
	readonly answers: readonly Answer[];
	readonly pairs: readonly Pair[];
	/** Claims of one source that conflict with each other. */
	readonly within: readonly Pair[];
	/** How many pairs have each verdict. */
	readonly tally: Readonly<Record<Verdict, number>>;
}

/** The tellings part where their answers conflict or cannot be compared. */
export const isParting = (verdict: QuestionVerdict): boolean => verdict === 'conflict' || verdict === 'not-comparable';
