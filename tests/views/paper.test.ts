import { describe, expect, it } from 'vitest';
import type { Edition } from '#views/edition.ts';
import type { LessonId } from '#domain/id.ts';
import { offlineView } from '#views/offline.ts';
import { blankTimeline, cardsView, dealt, sheetLinks, worksheetView } from '#views/paper.ts';
import { arrivals, scenePlaces, shortAddress } from '#views/pupils.ts';
import { tinyEdition } from './tiny-edition.ts';

const lesson = 'how-many-trees' as LessonId;
const edition = tinyEdition('en');
/** The same lesson with no tasks and no cards. */
const bare = tinyEdition('en', { lessons: edition.study.lessons.map((one) => ({ ...one, tasks: 0, cards: [] })) });

describe(cardsView, () => {
	it('gives four cards to a claim, and every card of a kind once', () => {
		const { sets, sheets } = cardsView(edition, lesson);
		expect(sets.map(({ teller, how, gives, words }) => [teller.code, how, gives, words])).toMatchInlineSnapshot(`
			[
			  [
			    "GA",
			    "Planned: decided",
			    "40",
			    "40 trees are to be felled",
			  ],
			  [
			    "BO",
			    "Done",
			    "40",
			    "40 bomen gekapt",
			  ],
			  [
			    "LE",
			    "Could",
			    "about 60",
			    "umbes 60 puud",
			  ],
			]
		`);
		for (const kind of Object.values(sheets))
			expect([...kind].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([...sets].sort((a, b) => (a.id < b.id ? -1 : 1)));
	});
});

describe(dealt, () => {
	it('keeps every card and leaves hardly one in its place', () => {
		const cards = Array.from({ length: 12 }, (_, i) => i);
		for (const step of [2, 3, 5]) {
			const order = dealt(cards, step);
			expect([...order].sort((a, b) => a - b)).toEqual(cards);
			expect(order.filter((card, i) => card === i).length).toBeLessThan(3);
		}
	});
});

describe(sheetLinks, () => {
	it('leaves out a sheet that there is nothing for', () => {
		const names = (one: Edition) => sheetLinks(one, lesson).map(({ href }) => href.split('/').at(-2));
		expect(names(edition)).toEqual(['worksheet', 'cards', 'answers', 'blank-timeline']);
		expect(names(bare)).toEqual(['blank-timeline']);
	});
});

describe(worksheetView, () => {
	it('is none where there are no tasks', () => {
		expect(worksheetView(edition, lesson)?.tasks.length).toBeGreaterThan(0);
		expect(worksheetView(bare, lesson)).toBeUndefined();
	});
});

describe(blankTimeline, () => {
	it('has a lane for every source and one for the record', () => {
		expect(blankTimeline(edition).lanes).toHaveLength(edition.study.sources.length + 1);
	});
});

describe(arrivals, () => {
	it('leads from a number to the scene, in every language', () => {
		expect(scenePlaces(edition)).toEqual(['1-1', '1-2', '1-3']);
		expect(shortAddress(0, 1)).toBe('s/1-2/');
		expect(arrivals([edition, tinyEdition('nl')], '1-2').map(({ href }) => href)).toEqual([
			`en/teach/${lesson}/when-it-closed/`,
			`nl/teach/${lesson}/when-it-closed/`
		]);
	});

	it.each(['1-4', '2-1', '0-0'])('leads nowhere from %s', (place) => {
		expect(arrivals([edition], place)).toEqual([]);
	});
});

describe(offlineView, () => {
	it('keeps the scenes, the views they show, the sheets and one language of glosses', () => {
		const { pages } = offlineView(edition, lesson);
		expect(pages).toEqual(
			expect.arrayContaining([`en/teach/${lesson}/`, `en/teach/${lesson}/cover-the-trees/`, 'en/compare/trees/', 'en/timeline/', 'data/gloss/en.json'])
		);
		expect(pages.filter((page) => !page.startsWith('en/') && page !== 'data/gloss/en.json')).toEqual([]);
		expect(new Set(pages).size).toBe(pages.length);
	});
});
