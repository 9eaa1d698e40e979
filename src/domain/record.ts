import type { Dating, Modality } from './claim.ts';
import type { ClaimId, QuestionId, RecordId } from './id.ts';
import type { UncertainDate } from './uncertain-date.ts';
import type { Value } from './value.ts';

/** How near to the origin the page stands that an entry of the public record rests on. */
export type Authority = 'primary-seen' | 'reproduces' | 'reports' | 'secondary' | 'not-found';

/** How an entry of the public record bears on a claim. */
export type Relation = 'matches' | 'same-figure-other-thing' | 'same-figure-other-time' | 'differs' | 'partly' | 'disputed' | 'not-found';

/** Where an entry was read. */
export interface Citation {
	readonly address: string;
	readonly publisher: string;
	/** Who published the words first, where the page read is a copy or a report. */
	readonly originalPublisher?: string;
	/** The copy in which it was read. */
	readonly via?: string;
	/** Absent where the page shows none. */
	readonly pageDate?: UncertainDate;
	readonly read: 'start' | 'whole' | 'address';
	readonly authority: Exclude<Authority, 'not-found'>;
	/** At most 100 characters, as published, with their language. */
	readonly words?: { readonly text: string; readonly language: string };
}

/** How many look-ups of stored pages stand behind a "not found", and when they were made. */
export interface LookUps {
	readonly count: number;
	readonly when: UncertainDate;
}

/** One fact of the public record, or one thing that was looked for and not found. */
export interface RecordEntry {
	readonly id: RecordId;
	readonly authority: Authority;
	/** Empty where nothing was found. */
	readonly citations: readonly Citation[];
	readonly lookUps?: LookUps;
	readonly value?: Value;
	readonly modality?: Modality;
	readonly dates: readonly Dating[];
	/** An open point: something that is not settled by what was read. */
	readonly open: boolean;
	readonly questions: readonly QuestionId[];
	readonly relations: readonly { readonly claim: ClaimId; readonly relation: Relation }[];
}
