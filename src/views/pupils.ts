import { hrefs, type Edition } from './edition.ts';

/** The number of every scene of every lesson, counted from 1: the short address of the scene, in no language. */
export const scenePlaces = ({ study }: Pick<Edition, 'study'>): string[] =>
	study.lessons.flatMap(({ scenes }, lesson) => scenes.map((_scene, scene) => placeOf(lesson, scene)));

/** The short address of a scene, below the root of the site. */
export const shortAddress = (lesson: number, scene: number): string => `s/${placeOf(lesson, scene)}/`;

const placeOf = (lesson: number, scene: number): string => `${lesson + 1}-${scene + 1}`;

/** One language in which a pupil can go on. */
export interface Arrival {
	readonly locale: string;
	readonly href: string;
	readonly name: string;
	readonly choose: string;
	readonly text: string;
	readonly scene: string;
}

/** Where a short address leads, language by language; nowhere if there is no such scene. */
export function arrivals(editions: readonly Edition[], place: string): Arrival[] {
	return editions.flatMap(({ study, t }) => {
		const [n, m] = place.split('-').map(Number);
		const lesson = study.lessons[(n ?? 0) - 1];
		const scene = lesson?.scenes[(m ?? 0) - 1];
		if (!lesson || !scene) return [];
		return [
			{
				locale: t.locale,
				href: `${t.locale}/${hrefs.scene(lesson.id, scene.id)}`,
				name: t.language(t.locale),
				choose: t.t('messages:pupils.arrive'),
				text: t.t('messages:pupils.arriveText'),
				scene: t.t('messages:pupils.scene', { n: m, lesson: t.t(`lessons:${lesson.id}.title`) })
			}
		];
	});
}

/** The words under which a teacher gives a scene to phones. */
export interface PupilWords {
	readonly head: string;
	readonly show: string;
	readonly hide: string;
	/** With `{{address}}`, `{{host}}` and `{{text}}` in them, filled in on the page. */
	readonly alt: string;
	readonly local: string;
	readonly bad: string;
	readonly base: string;
	readonly use: string;
}

export function pupilWords({ t }: Edition): PupilWords {
	const word = (key: string, ...blanks: string[]) => t.t(`messages:pupils.${key}`, Object.fromEntries(blanks.map((blank) => [blank, `{{${blank}}}`])));
	return {
		head: word('head'),
		show: word('show'),
		hide: word('hide'),
		alt: word('alt', 'address'),
		local: word('local', 'host'),
		bad: word('bad', 'text'),
		base: word('base'),
		use: word('use')
	};
}
