import { timePlanOf, type Lesson } from '#domain/lesson.ts';
import { hrefs, type Edition } from './edition.ts';

/** A lesson as it is chosen from. */
export interface LessonCard {
	readonly id: string;
	readonly href: string;
	readonly title: string;
	readonly question: string;
	readonly summary: string;
	readonly minutes: string;
	readonly age: string;
	readonly scenes: string;
}

export interface TeachView {
	readonly title: string;
	readonly stand: string;
	/** Lessons of the same length, the shortest first. */
	readonly groups: readonly { readonly minutes: string; readonly lessons: readonly LessonCard[] }[];
}

/** All lessons, by the minutes that they take. */
export function teachView(edition: Edition): TeachView {
	const { study, t } = edition;
	const lengths = [...new Set(study.lessons.map(({ minutes }) => minutes))].sort((a, b) => a - b);
	return {
		title: t.t('messages:teach.index.title'),
		stand: t.t('messages:teach.index.stand'),
		groups: lengths.map((length) => ({
			minutes: t.count('messages:teach.minutes', length),
			lessons: study.lessons.filter(({ minutes }) => minutes === length).map((lesson) => lessonCard(edition, lesson))
		}))
	};
}

function lessonCard({ t }: Edition, { id, minutes, age: [from, to], scenes }: Lesson): LessonCard {
	return {
		id,
		href: hrefs.lesson(id),
		title: t.t(`lessons:${id}.title`),
		question: t.t(`lessons:${id}.question`),
		summary: t.t(`lessons:${id}.summary`),
		minutes: t.count('messages:teach.minutes', minutes),
		age: t.t('messages:teach.age', { from, to }),
		scenes: t.count('messages:teach.scenes', scenes.length)
	};
}

export interface LessonView extends LessonCard {
	readonly start: string;
	readonly presenter: string;
	/** When each scene begins and ends, in minutes. */
	readonly plan: readonly { readonly n: number; readonly href: string; readonly title: string; readonly prompt: string; readonly clock: string }[];
	readonly labels: Readonly<Record<(typeof LABELS)[number], string>>;
}

const LABELS = ['start', 'present', 'presentText', 'aims', 'success', 'misconceptions', 'definitions', 'plan', 'minute', 'scene', 'total', 'all'] as const;

/** What a teacher reads before the lesson; the prose comes beside it. */
export function lessonView(edition: Edition, lesson: Lesson): LessonView {
	const { t } = edition;
	const [first] = lesson.scenes;
	if (!first) throw new Error(`no scene in ${lesson.id}`);
	return {
		...lessonCard(edition, lesson),
		start: hrefs.scene(lesson.id, first.id),
		presenter: hrefs.presenter(lesson.id),
		plan: timePlanOf(lesson).map(({ scene, from, to }, i) => ({
			n: i + 1,
			href: hrefs.scene(lesson.id, scene.id),
			title: t.t(`lessons:${lesson.id}.scenes.${scene.id}.title`),
			prompt: t.t(`lessons:${lesson.id}.scenes.${scene.id}.prompt`),
			clock: `${from}–${to}`
		})),
		labels: Object.fromEntries(LABELS.map((key) => [key, t.t(`messages:teach.lesson.${key}`)])) as LessonView['labels']
	};
}
