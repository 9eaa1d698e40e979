declare const kind: unique symbol;

/** The name of one record. Ids of different kinds of record are different types, so one can never stand in for another. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type SourceId = Id<'source'>;
export type ClaimId = Id<'claim'>;
export type EventId = Id<'event'>;
export type QuestionId = Id<'question'>;
export type RecordId = Id<'record'>;
export type LessonId = Id<'lesson'>;
/** The name of a thing that can be counted or measured ("staff to be replaced by AI"). */
export type MeasureId = Id<'measure'>;
/** The name of a word or phrase of the case that the locales translate: a person, a unit, a condition, a category. */
export type TermId = Id<'term'>;
/** A BCP 47 language tag. */
export type Locale = Id<'locale'>;
