import type { ClaimId, Id, LessonId, QuestionId, SourceId } from './id.ts';

/** What can lie under a cover until a class has guessed. */
export type Cover = 'figures' | 'dates' | 'names';

/** The page of the site that a scene puts before a class, and in which state. */
export type Shown =
	| { readonly kind: 'timeline' | 'matrix'; readonly query: string }
	| { readonly kind: 'question'; readonly question: QuestionId }
	| { readonly kind: 'source'; readonly source: SourceId }
	| { readonly kind: 'claim'; readonly claim: ClaimId }
	| { readonly kind: 'pair'; readonly claims: readonly [ClaimId, ClaimId] };

/** A saved view with something to do before it. */
export interface Scene {
	readonly id: Id<'scene'>;
	readonly minutes: number;
	readonly show: Shown;
	readonly hide: readonly Cover[];
	/** Between what a class chooses by hands up; empty where it is not asked. */
	readonly hands: readonly Id<'choice'>[];
}

/** What a class does in so many minutes, scene by scene. */
export interface Lesson {
	readonly id: LessonId;
	readonly minutes: number;
	/** For pupils from this age to that. */
	readonly age: readonly [youngest: number, oldest: number];
	readonly scenes: readonly Scene[];
	/** Whose words, verbs, figures and sources are cut out and matched on paper. */
	readonly cards: readonly ClaimId[];
	/** How many tasks its worksheet has; none where it has no worksheet. */
	readonly tasks: number;
}

/** By what name the words of each task of a worksheet, and of its answer, are found. */
export const taskKeysOf = ({ tasks }: Pick<Lesson, 'tasks'>): string[] => Array.from({ length: tasks }, (_, i) => `t${i + 1}`);

/** A stretch of a lesson on the class-room clock, in minutes from its beginning. */
export interface PlannedScene {
	readonly scene: Scene;
	readonly from: number;
	readonly to: number;
}

/** When each scene begins and ends. */
export function timePlanOf({ scenes }: Pick<Lesson, 'scenes'>): PlannedScene[] {
	let now = 0;
	return scenes.map((scene) => ({ scene, from: now, to: (now += scene.minutes) }));
}

/** The address, below a locale, of the page that a scene shows; a pair stands on no page but the question's or the claim's own. */
export function addressOf(shown: Shown): string {
	switch (shown.kind) {
		case 'timeline':
		case 'matrix':
			return `${shown.kind === 'matrix' ? 'compare' : 'timeline'}/${shown.query && `?${shown.query}`}`;
		case 'question':
			return `compare/${shown.question}/`;
		case 'source':
			return `sources/${shown.source}/`;
		case 'claim':
			return `claims/${shown.claim}/`;
		case 'pair':
			return `claims/${shown.claims[0]}/`;
	}
}

/** What there can be on paper for a lesson; each is a page beside its scenes, so no scene bears such a name. */
export const SHEETS = ['worksheet', 'cards', 'answers'] as const;
export type Sheet = (typeof SHEETS)[number];
export const isSheet = (name: string): name is Sheet => (SHEETS as readonly string[]).includes(name);
