import type { Claim } from '#domain/claim.ts';
import { isDating } from '#domain/dating.ts';
import type { QuestionId } from '#domain/id.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { DurationUnit } from '#domain/value.ts';
import { changeDrawings } from './change-drawing.ts';
import { dateDrawing } from './date-drawing.ts';
import type { Edition } from './edition.ts';
import { figureDrawings } from './figure-drawing.ts';
import { saidOf, type Line, type Said } from './said.ts';
import { setDrawing, type SetDrawing } from './set-drawing.ts';
import type { Teller } from './teller.ts';

/** A stretch of an axis as wide as the doubt; ±Infinity on an open side. */
export interface Stretch {
	readonly low: number;
	readonly high: number;
}

/** One answer as it is drawn, with everything that the drawing says in words. */
export interface DrawnRow {
	readonly key: string;
	/** Absent for the record. */
	readonly teller?: Teller;
	readonly line: Line;
	readonly href: string;
	/** Empty where the label has it already. */
	readonly figure: string;
	readonly label: string;
	readonly note: string;
	/** Absent where the answer names no place on the axis. */
	readonly at?: Stretch;
	/** Where a change or a gap begins. */
	readonly from?: Stretch;
}

/** Answers about one thing, told in one way. */
export interface RowSection {
	readonly key: string;
	/** Said only by the first of several sections that share it. */
	readonly head: string;
	readonly sub: string;
	readonly rows: readonly DrawnRow[];
}

/** What an axis is divided into. A signed one has falls to the left of 0 and rises to the right. */
export type AxisUnit =
	| { readonly kind: 'time' }
	| { readonly kind: 'number'; readonly signed: boolean }
	| { readonly kind: 'percent'; readonly signed: boolean }
	| { readonly kind: 'money'; readonly currency: string }
	| { readonly kind: 'duration'; readonly unit: DurationUnit };

/** Answers that have places on one axis, the record apart. */
export interface RowDrawing {
	readonly kind: 'rows';
	readonly title: string;
	/** Absent where no answer has a place. */
	readonly axis?: AxisUnit;
	readonly sections: readonly RowSection[];
	readonly record: readonly DrawnRow[];
	/** The figure that several answers print without meaning the same. */
	readonly same?: number;
}

/** Answers that are words and nothing else, side by side. */
export interface TextDrawing {
	readonly kind: 'texts';
	readonly title: string;
	readonly texts: readonly Said[];
}

export type Drawing = RowDrawing | SetDrawing | TextDrawing;

/** Every answer of a question, drawn as its kind asks: on an axis, in a grid of categories, or word beside word. */
export function drawingsOf(edition: Edition, question: QuestionId, claims: readonly Claim[], entries: readonly RecordEntry[]): Drawing[] {
	const { t } = edition;
	const dates = dateDrawing(edition, question, claims);
	const set = setDrawing(edition, claims, entries);
	const texts = claims.filter(({ value }) => value.kind === 'text');
	return [
		...figureDrawings(edition, question, claims, entries),
		...changeDrawings(edition, claims, entries),
		...(claims.some(({ value }) => isDating(value)) ? [dates] : []),
		...(set ? [set] : []),
		...(texts.length ? [{ kind: 'texts', title: t.t('messages:question.texts'), texts: texts.map((claim) => saidOf(edition, claim, 'own')) } as const] : [])
	];
}
