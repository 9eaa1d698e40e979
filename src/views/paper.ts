import { isDating } from '#domain/dating.ts';
import type { ClaimId, LessonId } from '#domain/id.ts';
import { SHEETS, taskKeysOf, type Sheet } from '#domain/lesson.ts';
import { modalityOf } from './attribution.ts';
import { findClaim, type Edition } from './edition.ts';
import { saidOf, type Line } from './said.ts';
import { tellerOf, type Teller } from './teller.ts';

/** A way to a sheet, below a locale. */
export interface SheetLink {
	readonly href: string;
	readonly text: string;
}

/** Everything there is on paper for a lesson; sheets for which the case has no words or no cards are left out. */
export function sheetLinks(edition: Edition, lesson: LessonId): SheetLink[] {
	const { t, study } = edition;
	const written = tasksOf(edition, lesson).length > 0;
	const cards = (study.lessons.find(({ id }) => id === lesson)?.cards.length ?? 0) > 0;
	return [
		...SHEETS.filter((sheet) => (sheet === 'cards' ? cards : sheet === 'answers' ? written || cards : written)).map((sheet) => ({
			href: `teach/${lesson}/${sheet}/`,
			text: t.t(`messages:paper.${sheet}`)
		})),
		{ href: 'teach/blank-timeline/', text: t.t('messages:paper.blank') }
	];
}

/** A task to be done on paper, and what may be answered. */
export interface PaperTask {
	readonly task: string;
	readonly answer: string;
}

/** The sheet of a lesson that pupils write on. */
export interface WorksheetView {
	readonly question: string;
	readonly intro: string;
	readonly tasks: readonly PaperTask[];
}

/** One claim as four cards that belong together: its words, how sure they are, its date or figure, and its source. */
export interface CardSet {
	readonly id: ClaimId;
	readonly words: string;
	readonly lang: string;
	readonly gloss: string;
	readonly how: string;
	readonly line: Line;
	/** Which date or figure the claim gives; a claim of another kind gives what it says. */
	readonly gives: string;
	readonly teller: Teller;
}

export interface CardsView {
	/** In the order of the lesson, as the key shows them. */
	readonly sets: readonly CardSet[];
	/** The same cards kind by kind, each kind in another order, so that no row of the sheet gives an answer away. */
	readonly sheets: {
		readonly words: readonly CardSet[];
		readonly how: readonly CardSet[];
		readonly gives: readonly CardSet[];
		readonly teller: readonly CardSet[];
	};
}

const text = ({ t }: Edition, lesson: LessonId, key: string): string => t.t(`lessons:${lesson}.${key}`);

/** The worksheet of a lesson, where the case has one. */
export function worksheetView(edition: Edition, lesson: LessonId): WorksheetView | undefined {
	const keys = tasksOf(edition, lesson);
	if (!keys.length) return undefined;
	return {
		question: text(edition, lesson, 'question'),
		intro: text(edition, lesson, 'worksheet.intro'),
		tasks: keys.map((key) => ({
			task: text(edition, lesson, `worksheet.tasks.${key}`),
			answer: text(edition, lesson, `worksheet.answers.${key}`)
		}))
	};
}

/** How the words of each task are named; none without a worksheet. */
function tasksOf({ study }: Edition, id: LessonId): string[] {
	const lesson = study.lessons.find((one) => one.id === id);
	return lesson ? taskKeysOf(lesson) : [];
}

export function cardsView(edition: Edition, lesson: LessonId): CardsView {
	const { study } = edition;
	const claims = study.lessons.find(({ id }) => id === lesson)?.cards ?? [];
	const sets = claims.flatMap((id) => cardSet(edition, id) ?? []);
	return {
		sets,
		sheets: { words: sets, how: dealt(sets, 2), gives: dealt(sets, 3), teller: dealt(sets, 5) }
	};
}

function cardSet(edition: Edition, id: ClaimId): CardSet | undefined {
	const { study, t } = edition;
	const claim = findClaim(study, id);
	if (!claim) return undefined;
	const said = saidOf(edition, claim, 'own');
	return {
		id,
		words: said.words,
		lang: said.teller.lang,
		gloss: said.glosses[0]?.text ?? '',
		how: t.sentence(modalityOf(edition, claim)),
		line: said.line,
		gives: isDating(claim.value) ? t.dating(claim.value) : said.answer,
		teller: said.teller
	};
}

/** The cards in another order that is always the same: every `step`-th, as a dealer would, shifted so that few stay in place. */
export function dealt<Card>(cards: readonly Card[], step: number): Card[] {
	const columns = Array.from({ length: step }, (_, column) => cards.filter((_card, i) => i % step === column));
	return [...columns.slice(1), ...columns.slice(0, 1)].flat();
}

/** The words of every sheet. */
export interface PaperWords {
	readonly name: string;
	readonly class: string;
	readonly day: string;
	readonly printNote: string;
	readonly cardsText: string;
	readonly glossNote: string;
	readonly key: string;
	readonly possible: string;
	readonly kinds: Readonly<Record<keyof CardsView['sheets'], string>>;
	readonly quote: readonly [string, string];
}

export function paperWords({ t }: Edition): PaperWords {
	const [before = '', after = ''] = t.quote('\u0000').split('\u0000');
	const word = (key: string) => t.t(`messages:paper.${key}`);
	return {
		name: word('name'),
		class: word('class'),
		day: word('day'),
		printNote: word('printNote'),
		cardsText: word('cardsText'),
		glossNote: word('glossNote'),
		key: word('key'),
		possible: word('possible'),
		kinds: { words: word('kinds.words'), how: word('kinds.how'), gives: word('kinds.gives'), teller: word('kinds.teller') },
		quote: [before, after]
	};
}

/** What stands at the head of a sheet. */
export const sheetTitle = ({ t }: Edition, lesson: LessonId, sheet: Sheet): string => `${t.t(`messages:paper.${sheet}`)}: ${t.t(`lessons:${lesson}.title`)}`;

/** A timeline to be filled in by hand. */
export interface BlankTimelineView {
	readonly title: string;
	readonly text: string;
	readonly undated: string;
	readonly window: readonly [number, number];
	readonly lanes: readonly { readonly code: string; readonly name: string; readonly shape: number | 'record' }[];
}

export function blankTimeline(edition: Edition): BlankTimelineView {
	const { study, t } = edition;
	return {
		title: t.t('messages:paper.blank'),
		text: t.t('messages:paper.blankText'),
		undated: t.t('messages:chart.undated'),
		window: [study.window.earliest, study.window.latest + 1],
		lanes: [
			...study.sources.map(({ id }) => tellerOf(edition, id)).map(({ code, name, shape }) => ({ code, name, shape })),
			{ code: t.t('messages:chart.record'), name: '', shape: 'record' as const }
		]
	};
}
