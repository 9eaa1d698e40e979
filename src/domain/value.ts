import type { Amount } from './amount.ts';
import type { EventId, MeasureId, TermId } from './id.ts';
import type { UncertainDate } from './uncertain-date.ts';

/** How much of the whole a statement speaks of. */
export type Extent = 'all' | 'mostly' | 'partly';

/** The time over which a thing is counted: a date, words that no date can replace, or nothing said. */
export type Period =
	{ readonly kind: 'dated'; readonly date: UncertainDate } | { readonly kind: 'worded'; readonly term: TermId } | { readonly kind: 'unstated' };

/** What a value counts, of whom, under which condition and over which time. */
export interface Scope {
	readonly measure: MeasureId;
	readonly extent?: Extent;
	readonly condition?: TermId;
	readonly period: Period;
}

/** Why a value was worked out rather than read, and how: `rounding` is the share by which the result may be off. */
export interface Derivation {
	readonly from: string;
	readonly rounding: number;
}

/** The part of a year that words such as "early 2025" or "late 2024" point to. */
export type YearPart = 'early' | 'mid' | 'late';

/** A date in the words of a text that names no point from which to count ("a year ago"). */
export interface UnanchoredDate {
	readonly kind: 'unanchored';
	/** The term that names the words in each locale. */
	readonly term: TermId;
	/** What the date would be if the words were counted from what is known of the text's own date; only ever a hint. */
	readonly hint?: { readonly date: UncertainDate; readonly derived: Derivation };
}

/** When something happened, as a source tells it. */
export type DateValue =
	| { readonly kind: 'date'; readonly date: UncertainDate; readonly part?: YearPart }
	| { readonly kind: 'bound'; readonly notBefore?: UncertainDate; readonly notAfter?: UncertainDate; readonly part?: YearPart }
	| UnanchoredDate;

/** What one source says, typed, so that two sources can be compared by what they actually measure. */
export type Value =
	| DateValue
	| ({ readonly kind: 'quantity'; readonly amount: Amount; readonly unit: TermId; readonly derived?: Derivation } & Scope)
	/** A part of a whole, in percent. */
	| ({ readonly kind: 'share'; readonly amount: Amount; readonly derived?: Derivation } & Scope)
	/** `currency` is an ISO 4217 code; the amount is in whole units of it. */
	| ({ readonly kind: 'money'; readonly amount: Amount; readonly currency: string; readonly per?: 'year' | 'month' } & Scope)
	| ({ readonly kind: 'duration'; readonly amount: Amount; readonly unit: DurationUnit } & Scope)
	| ({
			readonly kind: 'change';
			readonly direction: 'up' | 'down' | 'to';
			readonly from?: Amount;
			readonly to?: Amount;
			readonly by?: Amount;
			readonly unit: TermId | 'percent' | DurationUnit;
			readonly derived?: Derivation;
	  } & Scope)
	| {
			readonly kind: 'gap';
			readonly from: EventId;
			readonly to: EventId;
			readonly amount: Amount;
			readonly unit: DurationUnit;
			readonly derived?: Derivation;
	  }
	| ({ readonly kind: 'category'; readonly set: readonly TermId[] } & Scope)
	| ({ readonly kind: 'text' } & Scope);

export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type ValueKind = Value['kind'];
