import { z } from 'zod';
import type { Attribution, Claim } from '#domain/claim.ts';
import type { FirstScreen } from '#domain/case-study.ts';
import type { Event } from '#domain/event.ts';
import type { ClaimId, EventId, LessonId, Locale, MeasureId, QuestionId, RecordId, SourceId, TermId } from '#domain/id.ts';
import type { Measure } from '#domain/measure.ts';
import type { Question } from '#domain/question.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { Source } from '#domain/source.ts';
import type { UncertainDate } from '#domain/uncertain-date.ts';
import { address, eachOnce, edtf, id, locale, words } from './fields.ts';
import { lessonSchema } from './lesson-schema.ts';
import { quizSchema } from './quiz-schema.ts';
import { value } from './value-schema.ts';

const term = id<TermId>();
const claim = id<ClaimId>();
const question = id<QuestionId>();
const measure = id<MeasureId>();
const record = id<RecordId>();
const event = id<EventId>();
const aspect = z.enum(['decision', 'announcement', 'rollout', 'effect', 'admission', 'hiring-start', 'report']);
const confidence = z.enum(['high', 'medium', 'low']);
const verdict = z.enum(['agree', 'compatible', 'conflict', 'not-comparable', 'one-source', 'silent']);

/** The text's own voice, where it names nobody else. */
const OWN_VOICE: Attribution = { who: 'text' as TermId, kind: 'text', stance: 'neutral', form: 'paraphrase', scope: 'sure' };

const attribution = z.strictObject({
	who: term,
	kind: z.enum(['text', 'company', 'person', 'outlet', 'group', 'unnamed']),
	verb: words.optional(),
	stance: z.enum(['neutral', 'distancing', 'conceding']).default('neutral'),
	form: z.enum(['verbatim', 'paraphrase']).default('paraphrase'),
	scope: z.enum(['sure', 'doubtful']).default('sure')
});

const quote = z.union([
	z.strictObject({ exact: words.max(100), prefix: z.string().default(''), suffix: z.string().default('') }),
	words.max(100).transform((exact) => ({ exact, prefix: '', suffix: '' }))
]);

const dating = z.strictObject({ event, aspect });
const modality = z.enum(['done', 'planned', 'could', 'forecast', 'opinion']);

export const claimsSchema = z.array(
	z
		.strictObject({
			id: claim,
			paragraph: z.int().min(1),
			quote,
			value,
			modality,
			degree: z.enum(['idea', 'aim', 'announced', 'decided']).optional(),
			polarity: z.enum(['affirmed', 'denied']).default('affirmed'),
			hedges: z.array(z.strictObject({ words, by: z.enum(['text', 'speaker']) })).default([]),
			attribution: z
				.array(attribution)
				.default([])
				.transform((chain): Attribution[] => (chain.length ? chain : [OWN_VOICE])),
			dates: z.array(dating).default([]),
			questions: z.array(question).default([]),
			readings: z.array(term).default([])
		})
		.refine(({ modality, degree }) => (modality === 'planned') === (degree !== undefined), {
			path: ['degree'],
			error: 'expected a degree (idea | aim | announced | decided) with a plan and with nothing else'
		})
) satisfies z.ZodType<Omit<Claim, 'source' | 'language'>[]>;

export const sourceSchema: z.ZodType<Source> = z.strictObject({
	id: id<SourceId>(),
	language: locale<Locale>(),
	code: z.string().regex(/^[A-Z]{2,3}$/, { error: 'expected two or three capital letters' }),
	title: words.optional(),
	publisher: words,
	address: address.optional(),
	published: edtf.optional(),
	cites: z.array(term).default([]),
	derivedFrom: z
		.array(
			z.strictObject({
				from: term,
				address: address.optional(),
				certainty: z.enum(['known', 'inferred']),
				how: z.enum(['translation', 'rewrite', 'retelling', 'likeness']),
				confidence,
				record: record.optional()
			})
		)
		.default([]),
	warnings: z
		.array(
			z.enum(['unattributed-quotation', 'reprint', 'translated-repost', 'advertising-inside', 'page-furniture', 'undated', 'title-only', 'own-address-unknown'])
		)
		.default([]),
	sections: z.array(z.array(z.int().positive()).nonempty()).default([]),
	order: z.array(z.strictObject({ first: event, then: event })).default([])
});

export const eventsSchema: z.ZodType<Event[]> = z.array(z.strictObject({ id: event, theme: term }));

export const measuresSchema: z.ZodType<Measure[]> = z.array(z.strictObject({ id: measure, partOf: measure.optional(), exclusive: z.boolean().optional() }));

export const questionsSchema: z.ZodType<Question[]> = z.array(
	z.strictObject({
		id: question,
		theme: term,
		measures: z.array(measure).default([]),
		editor: verdict.optional(),
		paths: z
			.array(
				z.strictObject({
					id: term,
					claim,
					steps: z.array(z.strictObject({ page: term, address: address.optional(), record: record.optional() })).min(1),
					confidence
				})
			)
			.default([]),
		rests: eachOnce(record).default([])
	})
);

export const recordSchema: z.ZodType<RecordEntry[]> = z.array(
	z.strictObject({
		id: record,
		authority: z.enum(['primary-seen', 'reproduces', 'reports', 'secondary', 'not-found']),
		citations: z
			.array(
				z.strictObject({
					address,
					publisher: words,
					originalPublisher: words.optional(),
					via: words.optional(),
					pageDate: edtf.optional(),
					read: z.enum(['start', 'whole', 'address']),
					authority: z.enum(['primary-seen', 'reproduces', 'reports', 'secondary']),
					words: z.strictObject({ text: words.max(100), language: locale<Locale>() }).optional()
				})
			)
			.default([]),
		lookUps: z.strictObject({ count: z.int().min(1), when: edtf }).optional(),
		value: value.optional(),
		modality: modality.optional(),
		dates: z.array(dating).default([]),
		open: z.boolean().default(false),
		questions: z.array(question).default([]),
		relations: z
			.array(
				z.strictObject({
					claim,
					relation: z.enum(['matches', 'same-figure-other-thing', 'same-figure-other-time', 'differs', 'partly', 'disputed', 'not-found'])
				})
			)
			.default([])
	})
);

/** What a case says of itself in `case.yaml`. */
interface CaseHead {
	readonly id: string;
	readonly version: string;
	readonly locales: Locale[];
	readonly sources: SourceId[];
	readonly firstScreen: FirstScreen;
	readonly window: UncertainDate;
	readonly lessons: LessonId[];
}

export const caseSchema: z.ZodType<CaseHead> = z.strictObject({
	id: id<SourceId>(),
	version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'expected a version such as 1.0.0' }),
	locales: z.array(locale<Locale>()).min(1),
	sources: z.array(id<SourceId>()).min(1),
	firstScreen: z.strictObject({ figures: question, axis: z.array(question), record }),
	window: edtf,
	lessons: eachOnce(id<LessonId>()).default([])
});

/** The least that the other files need of a faulty case or source to be checked against. */
export const outlineSchema = z.object({ locales: z.array(locale<Locale>()), sources: z.array(id<SourceId>()) });
export const tellerSchema = z.object({ language: locale<Locale>() });

/** The schema of each kind of file, by the path of the file in the case. */
export const SCHEMAS = {
	case: caseSchema,
	source: sourceSchema,
	claims: claimsSchema,
	events: eventsSchema,
	measures: measuresSchema,
	questions: questionsSchema,
	record: recordSchema,
	lesson: lessonSchema,
	quiz: quizSchema
} as const;
