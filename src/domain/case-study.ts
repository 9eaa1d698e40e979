import type { Claim } from './claim.ts';
import type { Event } from './event.ts';
import type { Lesson } from './lesson.ts';
import type { Locale, QuestionId, RecordId } from './id.ts';
import type { Measure } from './measure.ts';
import type { Question } from './question.ts';
import type { QuizItem } from './quiz.ts';
import type { RecordEntry } from './record.ts';
import type { Source } from './source.ts';
import type { UncertainDate } from './uncertain-date.ts';

/** What the first screen shows: one question by its figures, others on one time axis. */
export interface FirstScreen {
	readonly figures: QuestionId;
	readonly axis: readonly QuestionId[];
	/** The entry of the record that stands beside the figures, and those beside the axis. */
	readonly record: RecordId;
}

/** One story and its tellings, as records without words: the words are in the locales. */
export interface CaseStudy {
	readonly id: string;
	readonly version: string;
	readonly locales: readonly Locale[];
	readonly firstScreen: FirstScreen;
	/** The stretch of time that the timeline opens on. */
	readonly window: UncertainDate;
	/** In the order in which they stand everywhere. */
	readonly sources: readonly Source[];
	readonly claims: readonly Claim[];
	readonly events: readonly Event[];
	readonly measures: readonly Measure[];
	readonly questions: readonly Question[];
	readonly record: readonly RecordEntry[];
	/** In the order in which they are taught; their numbers in short addresses follow it. */
	readonly lessons: readonly Lesson[];
	/** For one reader alone, in the order in which it is asked. */
	readonly quiz: readonly QuizItem[];
}
