import type { CaseStudy } from '#domain/case-study.ts';
import type { Claim } from '#domain/claim.ts';
import type { ClaimId, EventId, LessonId, QuestionId, RecordId, SourceId } from '#domain/id.ts';
import type { Scene } from '#domain/lesson.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { Source } from '#domain/source.ts';
import type { Discrepancy } from '#domain/verdict.ts';
import type { Translator } from '#i18n/translator.ts';

/** How a text came into its language, as the pages say it. */
export interface TranslationNote {
	readonly method: 'machine' | 'human' | 'original' | 'unknown';
	readonly reviewed: boolean;
	readonly stale: boolean;
}

/** The case in one language of the page: its records, its judgements and the words of every locale. */
export interface Edition {
	readonly study: CaseStudy;
	readonly discrepancies: ReadonlyMap<QuestionId, Discrepancy>;
	/** The page's own language. */
	readonly t: Translator;
	/** Every language, in the order of the case. */
	readonly translators: ReadonlyMap<string, Translator>;
	/** How the text of a key (`namespace:path`) came into a locale. */
	readonly translation: (locale: string, key: string) => TranslationNote;
	/** The room that a line of text takes, in px, by the typeface's own widths. */
	readonly widthOf: (text: string, style: { readonly family: 'sans' | 'serif'; readonly size: number; readonly weight: number }) => number;
}

/** Addresses below a locale's root; views name pages, routes make them links. */
export const hrefs = {
	home: () => '',
	timeline: (event?: EventId) => (event ? `timeline/?event=${event}` : 'timeline/'),
	compare: () => 'compare/',
	question: (id: QuestionId) => `compare/${id}/`,
	/** Two tellings side by side, in the order of the case; two parts deeper than any question, so that no question's id can take the address. */
	two: (a: SourceId, b: SourceId) => `compare/pairs/${a}/${b}/`,
	sources: () => 'sources/',
	source: (id: SourceId) => `sources/${id}/`,
	claim: (id: ClaimId) => `claims/${id}/`,
	record: (id?: RecordId) => (id ? `record/#${id}` : 'record/'),
	teach: () => 'teach/',
	lesson: (id: LessonId) => `teach/${id}/`,
	scene: (lesson: LessonId, scene: Scene['id']) => `teach/${lesson}/${scene}/`,
	/** The same scene with nothing covered. */
	openScene: (lesson: LessonId, scene: Scene['id']) => `teach/${lesson}/${scene}/open/`,
	presenter: (lesson: LessonId) => `teach/${lesson}/presenter/`,
	check: (source?: SourceId) => (source ? `check/?source=${source}` : 'check/'),
	search: () => 'search/',
	about: (section?: string) => (section ? `about/#${section}` : 'about/')
};

export const findClaim = (study: CaseStudy, id: string): Claim | undefined => study.claims.find((claim) => claim.id === id);
export const findSource = (study: CaseStudy, id: string): Source | undefined => study.sources.find((source) => source.id === id);
export const findEntry = (study: CaseStudy, id: string): RecordEntry | undefined => study.record.find((entry) => entry.id === id);

/** The discrepancy of a question that the case has; a question without one is a fault of the caller. */
export function discrepancyIn({ discrepancies }: Pick<Edition, 'discrepancies'>, question: QuestionId): Discrepancy {
	const found = discrepancies.get(question);
	if (!found) throw new Error(`no discrepancy for the question ${question}`);
	return found;
}
