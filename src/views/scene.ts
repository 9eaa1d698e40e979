import { addressOf, type Lesson, type Scene } from '#domain/lesson.ts';
import { hrefs, type Edition } from './edition.ts';
import { REST } from './reveal.ts';

/** Something that lies under a cover, and what is said to uncover it. */
export interface CoverView {
	readonly owner: string;
	/** The code of the source, or the word for what is no source's. */
	readonly code: string;
	readonly uncover: string;
}

/** A choice that a class makes by hands up. */
export interface HandsChoice {
	readonly key: string;
	readonly text: string;
	readonly more: string;
	readonly less: string;
}

/** One scene of a lesson but for what it shows: its place, its words, what can be done on it. */
export interface SceneView {
	readonly id: string;
	readonly lesson: { readonly id: string; readonly href: string; readonly title: string };
	readonly n: number;
	readonly count: number;
	readonly position: string;
	readonly title: string;
	readonly prompt: string;
	readonly href: string;
	/** The same scene with nothing covered; absent where nothing is. */
	readonly open?: string;
	readonly previous?: string;
	readonly next?: string;
	readonly first: string;
	readonly last: string;
	/** The page of the site that the scene shows. */
	readonly page: string;
	readonly hands: readonly HandsChoice[];
	readonly covers: readonly CoverView[];
}

/** One scene in its lesson. `owners` are those whose tellings, or what else, lie under covers. */
export function sceneView(edition: Edition, lesson: Lesson, scene: Scene, owners: ReadonlySet<string>): SceneView {
	const { t, study } = edition;
	const at = lesson.scenes.indexOf(scene);
	const text = (key: string) => t.t(`lessons:${lesson.id}.scenes.${scene.id}.${key}`);
	const to = (n: number) => {
		const other = lesson.scenes[n];
		return other && hrefs.scene(lesson.id, other.id);
	};
	const [previous, next] = [to(at - 1), to(at + 1)];
	const own = hrefs.scene(lesson.id, scene.id);
	const cover = (owner: string, code: string): CoverView => ({ owner, code, uncover: t.t('messages:teach.scene.uncover', { name: code }) });
	return {
		id: scene.id,
		lesson: { id: lesson.id, href: hrefs.lesson(lesson.id), title: t.t(`lessons:${lesson.id}.title`) },
		n: at + 1,
		count: lesson.scenes.length,
		position: t.t('messages:teach.scene.position', { n: at + 1, total: lesson.scenes.length }),
		title: text('title'),
		prompt: text('prompt'),
		href: own,
		...(owners.size ? { open: hrefs.openScene(lesson.id, scene.id) } : {}),
		...(previous ? { previous } : {}),
		...(next ? { next } : {}),
		first: to(0) ?? own,
		last: to(lesson.scenes.length - 1) ?? own,
		page: addressOf(scene.show),
		hands: scene.hands.map((key) => {
			const choice = text(`hands.${key}`);
			return { key, text: choice, more: t.t('messages:teach.hands.more', { choice }), less: t.t('messages:teach.hands.less', { choice }) };
		}),
		covers: [
			...study.sources.map(({ id, code }) => cover(id, code)),
			cover('record', t.t('messages:chart.record')),
			cover(REST, t.t('messages:teach.scene.verdict'))
		].filter(({ owner }) => owners.has(owner))
	};
}

const SCENE_LABELS = [
	'previous',
	'next',
	'lesson',
	'seen',
	'languages',
	'cover',
	'covers',
	'uncoverAll',
	'notes',
	'lookFor',
	'teacher',
	'answers',
	'full',
	'blank',
	'blankOn',
	'keys',
	'open',
	'openNote',
	'covered',
	'conclusion',
	'progress',
	'noScript'
] as const;
const HANDS_LABELS = ['title', 'clear', 'kept', 'address'] as const;
const KEY_LABELS = ['title', 'next', 'previous', 'ends', 'scroll', 'reveal', 'cover', 'hands', 'full', 'blank', 'notes', 'help', 'touch', 'close'] as const;

/** The words around every scene. */
export interface SceneLabels {
	readonly scene: Readonly<Record<(typeof SCENE_LABELS)[number], string>>;
	readonly hands: Readonly<Record<(typeof HANDS_LABELS)[number], string>>;
	readonly keys: Readonly<Record<(typeof KEY_LABELS)[number], string>>;
}

export function sceneLabels({ t }: Edition): SceneLabels {
	const all = (group: string, keys: readonly string[]): Record<string, string> =>
		Object.fromEntries(keys.map((key) => [key, t.t(`messages:teach.${group}.${key}`)]));
	return { scene: all('scene', SCENE_LABELS), hands: all('hands', HANDS_LABELS), keys: all('keys', KEY_LABELS) } as SceneLabels;
}
