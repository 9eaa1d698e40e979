import { addressOf } from '#domain/lesson.ts';
import type { LessonId } from '#domain/id.ts';
import { hrefs, type Edition } from './edition.ts';
import { sheetLinks } from './paper.ts';

/** What a class needs of the site when the network is gone, and the words that say how far it is. */
export interface OfflineView {
	/** Addresses below the root of the site. */
	readonly pages: readonly string[];
	/** Where the lesson is on paper, below the locale. */
	readonly paper: string;
	readonly words: Readonly<Record<'keeping' | 'ready' | 'unsupported' | 'failed' | 'again' | 'paper', string>>;
}

const WORDS = ['keeping', 'ready', 'unsupported', 'failed', 'again', 'paper'] as const;

/** A lesson with its scenes, the views they show, its sheets, and the glosses in the language of the page: never the whole site. */
export function offlineView(edition: Edition, lesson: LessonId): OfflineView {
	const { study, t } = edition;
	const scenes = study.lessons.find(({ id }) => id === lesson)?.scenes ?? [];
	const sheets = sheetLinks(edition, lesson).map(({ href }) => href);
	const pages = [
		hrefs.teach(),
		hrefs.lesson(lesson),
		hrefs.presenter(lesson),
		...scenes.map(({ id }) => hrefs.scene(lesson, id)),
		...scenes.filter(({ hide, hands }) => hide.length > 0 || hands.length > 0).map(({ id }) => hrefs.openScene(lesson, id)),
		...scenes.map(({ show }) => addressOf(show).split('?')[0] ?? ''),
		...sheets
	];
	return {
		pages: [...[...new Set(pages)].map((page) => `${t.locale}/${page}`), `data/gloss/${t.locale}.json`],
		paper: sheets[0] ?? '',
		words: Object.fromEntries(WORDS.map((word) => [word, t.t(`messages:offline.${word}`)])) as OfflineView['words']
	};
}
