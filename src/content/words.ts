import type { CaseStudy } from '#domain/case-study.ts';
import type { Locale } from '#domain/id.ts';
import { taskKeysOf } from '#domain/lesson.ts';

/** Words of the case in one locale: namespaces of nested texts, as i18next reads them. */
export interface Words {
	readonly [key: string]: string | Words;
}

export const NAMESPACES = ['case', 'claims', 'questions', 'events', 'sources', 'record', 'measures', 'terms', 'lessons', 'quiz'] as const;
export type Namespace = (typeof NAMESPACES)[number];

/** A text that a record needs in a locale. */
export interface Need {
	readonly namespace: Namespace;
	readonly path: readonly string[];
	/** Whether a count stands in it, so that it needs every plural form of the locale. */
	readonly counted: boolean;
	/** The most characters that its place holds. */
	readonly most?: number;
}

/** What the home page, the timeline and the head of every page say about the case as a whole. */
const CASE_TEXTS = [
	'name',
	'title',
	'stand',
	'description',
	'storyTitle',
	'timelineTitle',
	'timelineStand',
	'figures.title',
	'figures.could',
	'figures.planned',
	'figures.done'
];

/** A scene's title stands in one line on a class-room screen. */
const LONGEST_TITLE = 52;

/** What the prose of a lesson and of a scene tells, in this order, with a line of three hyphens between. */
export const LESSON_PARTS = ['aims', 'what success looks like', 'likely misconceptions', 'easy-language definitions'] as const;
export const SCENE_PARTS = ['what to look for', 'teacher notes', 'possible answers'] as const;

/** A Markdown file that every locale holds: its path without ending, and the parts that it is divided into. */
export interface ProseNeed {
	readonly path: string;
	readonly parts?: readonly string[];
	/** How many third-level heads it has. */
	readonly heads?: number;
}

export const proseNeeded = ({ sources, lessons }: Pick<CaseStudy, 'sources' | 'lessons'>): ProseNeed[] => [
	...['brief', 'about', 'corrections'].map((path) => ({ path })),
	...sources.map(({ id, sections }) => ({ path: `digests/${id}`, ...(sections.length ? { heads: sections.length } : {}) })),
	...lessons.flatMap(({ id, scenes }) => [
		{ path: `lessons/${id}`, parts: LESSON_PARTS },
		...scenes.map((scene) => ({ path: `lessons/${id}/${scene.id}`, parts: SCENE_PARTS }))
	])
];

/** Every text that a case needs in one locale. A gloss is needed in every language but the source's own. */
export function wordsNeeded(study: CaseStudy, locale: Locale): Need[] {
	const need = (namespace: Namespace, ...path: string[]): Need => ({ namespace, path, counted: false });
	const units = unitsOf(study);
	return [
		...CASE_TEXTS.map((text) => need('case', ...text.split('.'))),
		...study.claims.flatMap(({ id, language }) => ['statement', 'label', ...(language === locale ? [] : ['gloss'])].map((text) => need('claims', id, text))),
		...study.questions.flatMap(({ id, editor, paths }) => [
			...['text', 'note', 'finding', 'explanation', 'safe', 'record', 'recordShort', ...(editor ? ['editor'] : [])].map((text) => need('questions', id, text)),
			...paths.flatMap((path) => ['basis', 'alternative'].map((text) => need('questions', id, 'paths', path.id, text)))
		]),
		...study.events.map(({ id }) => need('events', id, 'title')),
		...study.sources.flatMap(({ id, title, language }) =>
			['about', 'dating', ...(title && language !== locale ? ['title'] : [])].map((text) => need('sources', id, text))
		),
		...study.record.flatMap(({ id }) => ['label', 'statement'].map((text) => need('record', id, text))),
		...study.measures.map(({ id }) => need('measures', id)),
		...[...termsOf(study)].filter((term) => !units.has(term)).map((term) => need('terms', term)),
		...[...units].map((term): Need => ({ namespace: 'terms', path: [term], counted: true })),
		...study.quiz.flatMap(({ id }) => ['ask', 'why'].map((text) => need('quiz', id, text))),
		...study.lessons.flatMap(({ id, scenes, tasks }) => [
			...['title', 'question', 'summary', ...(tasks ? ['worksheet.intro'] : [])].map((text) => need('lessons', id, ...text.split('.'))),
			...taskKeysOf({ tasks }).flatMap((task) => ['tasks', 'answers'].map((side) => need('lessons', id, 'worksheet', side, task))),
			...scenes.flatMap((scene) => [
				{ ...need('lessons', id, 'scenes', scene.id, 'title'), most: LONGEST_TITLE },
				need('lessons', id, 'scenes', scene.id, 'prompt'),
				...scene.hands.map((choice) => need('lessons', id, 'scenes', scene.id, 'hands', choice))
			])
		])
	];
}

const valuesOf = (study: CaseStudy) => [...study.claims, ...study.record].flatMap(({ value }) => (value ? [value] : []));

function unitsOf(study: CaseStudy): Set<string> {
	const durations = ['percent', 'minute', 'hour', 'day', 'week', 'month', 'year'];
	return new Set(
		valuesOf(study).flatMap((value) => ((value.kind === 'quantity' || value.kind === 'change') && !durations.includes(value.unit) ? [value.unit] : []))
	);
}

/** Every term that a record names. */
export function termsOf(study: CaseStudy): Set<string> {
	const named = valuesOf(study).flatMap((value) => {
		if (value.kind === 'unanchored') return [value.term];
		const scope = 'measure' in value ? [value.condition, value.period.kind === 'worded' ? value.period.term : undefined] : [];
		return [...scope, ...(value.kind === 'category' ? value.set : [])];
	});
	return new Set(
		[
			...named,
			...study.claims.flatMap(({ attribution, readings }) => [...attribution.map(({ who }) => who), ...readings]),
			...study.events.map(({ theme }) => theme),
			...study.questions.flatMap(({ theme, paths }) => [theme, ...paths.flatMap(({ steps }) => steps.map(({ page }) => page))]),
			...study.sources.flatMap(({ cites, derivedFrom }) => [...cites, ...derivedFrom.map(({ from }) => from)])
		].filter((term) => term !== undefined)
	);
}

/** The leaves of nested texts, each with its path. */
export function leavesOf(words: Words, path: readonly string[] = []): [path: readonly string[], text: unknown][] {
	return Object.entries(words).flatMap(([key, inner]) => {
		const here = [...path, key];
		return inner instanceof Object ? leavesOf(inner, here) : [[here, inner] satisfies [readonly string[], unknown]];
	});
}
