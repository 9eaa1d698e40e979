import type { ClaimId, EventId, Locale, QuestionId, SourceId, TermId } from './id.ts';
import type { QuoteAnchor } from './quote-anchor.ts';
import type { Value } from './value.ts';

/** Whether a thing is told as having happened, as planned, as possible, as expected or as somebody's view. */
export type Modality = 'done' | 'planned' | 'could' | 'forecast' | 'opinion';
/** How far a plan had come, by the words: an idea is not an aim, an aim is not a decision. */
export type Degree = 'idea' | 'aim' | 'announced' | 'decided';
export type Polarity = 'affirmed' | 'denied';
/** The side of a happening that a date is given for. The first four follow one another: deciding is never later than its effect. */
export type Aspect = 'decision' | 'announcement' | 'rollout' | 'effect' | 'admission' | 'hiring-start' | 'report';

/** One link of the chain by which words reach the reader, the outermost speaker first. */
export interface Attribution {
	readonly who: TermId;
	readonly kind: 'text' | 'company' | 'person' | 'outlet' | 'group' | 'unnamed';
	/** The verb as the source prints it; for the text's own voice there is none. */
	readonly verb?: string;
	readonly stance: 'neutral' | 'distancing' | 'conceding';
	readonly form: 'verbatim' | 'paraphrase';
	/** Doubtful where the text leaves open how far the attribution reaches. */
	readonly scope: 'sure' | 'doubtful';
}

/** A word that weakens or distances a statement, and whose it is. */
export interface Hedge {
	readonly words: string;
	readonly by: 'text' | 'speaker';
}

/** Which happening, and which side of it, a claim dates. */
export interface Dating {
	readonly event: EventId;
	readonly aspect: Aspect;
}

/** One thing that one source says, held by the few words that carry it. */
export interface Claim {
	readonly id: ClaimId;
	readonly source: SourceId;
	readonly language: Locale;
	/** Counts the non-empty lines of the text from 1. */
	readonly paragraph: number;
	readonly quote: QuoteAnchor;
	readonly value: Value;
	readonly modality: Modality;
	/** Only with a plan. */
	readonly degree?: Degree;
	readonly polarity: Polarity;
	readonly hedges: readonly Hedge[];
	readonly attribution: readonly Attribution[];
	readonly dates: readonly Dating[];
	readonly questions: readonly QuestionId[];
	/** Terms that name each way in which the original can be read, where there is more than one. */
	readonly readings: readonly TermId[];
}
