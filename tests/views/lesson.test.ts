import { describe, expect, it } from 'vitest';
import { timePlanOf } from '#domain/lesson.ts';
import { lessonView, teachView } from '#views/lesson.ts';
import { presenterView } from '#views/presenter.ts';
import { sceneView } from '#views/scene.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const [lesson] = edition.study.lessons;
if (!lesson) throw new Error('the small case has a lesson');
const [first, second, last] = lesson.scenes;
if (!first || !second || !last) throw new Error('the lesson has three scenes');

describe(timePlanOf, () => {
	it('lets each scene begin where the one before ends', () => {
		expect(timePlanOf(lesson).map(({ from, to }) => [from, to])).toEqual([
			[0, 5],
			[5, 9],
			[9, 12]
		]);
	});
});

describe(teachView, () => {
	it('sorts lessons by their minutes, the shortest first', () => {
		const longer = { ...lesson, minutes: 45 };
		const { groups } = teachView(tinyEdition('en', { lessons: [longer, lesson, lesson] }));
		expect(groups.map(({ minutes, lessons }) => [minutes, lessons.length])).toEqual([
			['12 minutes', 2],
			['45 minutes', 1]
		]);
	});
});

describe(lessonView, () => {
	it('plans the lesson by the clock and starts with its first scene', () => {
		expect(lessonView(edition, lesson)).toMatchObject({
			title: 'How many trees?',
			minutes: '12 minutes',
			age: 'ages 12 to 16',
			scenes: '3 scenes',
			start: 'teach/how-many-trees/cover-the-trees/',
			plan: [
				{ n: 1, clock: '0–5' },
				{ n: 2, clock: '5–9' },
				{ n: 3, clock: '9–12', title: '40 and 40', href: 'teach/how-many-trees/forty-and-forty/' }
			]
		});
	});
});

describe(sceneView, () => {
	it('knows the way on, the way back, and what can be uncovered in which order', () => {
		const view = sceneView(edition, lesson, first, new Set(['rest', 'record', 'leht', 'gazette']));
		expect(view).toMatchObject({
			position: 'Scene 1 of 3',
			next: 'teach/how-many-trees/when-it-closed/',
			last: 'teach/how-many-trees/forty-and-forty/',
			open: 'teach/how-many-trees/cover-the-trees/open/',
			page: 'compare/trees/'
		});
		expect(view.previous).toBeUndefined();
		expect(view.covers.map(({ uncover }) => uncover)).toEqual(['uncover GA', 'uncover LE', 'uncover Record', 'uncover the verdict']);
		expect(view.hands.map(({ text }) => text)).toEqual(['could be', 'planned', 'done']);
	});

	it('has no other address where nothing is covered, and none after the last', () => {
		const view = sceneView(edition, lesson, last, new Set());
		expect(view.open).toBeUndefined();
		expect(view.next).toBeUndefined();
		expect(view.page).toBe('claims/gazette-forty-trees/');
	});
});

describe(presenterView, () => {
	it('has every scene with its notes and its time', () => {
		const view = presenterView(edition, lesson, ({ id }) => ({ owners: new Set(id === second.id ? ['bode'] : []), notes: [`notes of ${id}`] }));
		expect(view.scenes.map(({ planned }) => planned)).toEqual(['planned 0–5 min', 'planned 5–9 min', 'planned 9–12 min']);
		expect(view.scenes[1]).toMatchObject({ notes: ['notes of when-it-closed'], scene: { covers: [{ owner: 'bode' }] } });
	});
});
