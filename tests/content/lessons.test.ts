import { describe, expect, it } from 'vitest';
import { partsOf } from '#content/prose.ts';
import { parseShown } from '#content/shown-text.ts';
import { addressOf } from '#domain/lesson.ts';
import { problemsOf, readTiny, type Change } from './tiny-case.ts';

const LESSON = 'lessons/how-many-trees.yaml';
const WORDS = 'locales/nl/lessons.json';

describe('a lesson', () => {
	it('is read with its scenes, and with what goes without saying', () => {
		const { study, words, prose, stamps } = readTiny();
		expect(study.lessons).toMatchObject([
			{ id: 'how-many-trees', minutes: 12, age: [12, 16], cards: ['gazette-forty-trees', 'bode-forty-felled', 'leht-sixty-trees'] }
		]);
		expect(study.lessons[0]?.scenes).toEqual([
			{
				id: 'cover-the-trees',
				minutes: 5,
				show: { kind: 'question', question: 'trees' },
				hide: ['figures'],
				hands: ['could', 'planned', 'done']
			},
			{ id: 'when-it-closed', minutes: 4, show: { kind: 'timeline', query: 'event=closing' }, hide: ['dates'], hands: [] },
			{ id: 'forty-and-forty', minutes: 3, show: { kind: 'pair', claims: ['gazette-forty-trees', 'bode-forty-felled'] }, hide: [], hands: [] }
		]);
		expect(words.nl?.lessons).toMatchObject({ 'how-many-trees': { scenes: { 'cover-the-trees': { hands: { done: 'gebeurd' } } } } });
		expect(partsOf(prose.nl?.['lessons/how-many-trees'] ?? '')).toHaveLength(4);
		expect(stamps.nl?.['prose:lessons/how-many-trees/when-it-closed']).toMatch(/^[0-9a-f]{8} human$/);
	});

	it.each<readonly [Change, string]>([
		[[LESSON, 'minutes: 12', 'minutes: 15'], `${LESSON}:2:10 minutes: expected 12, the minutes of its scenes together, got 15`],
		[[LESSON, '[12, 16]', '[16, 12]'], `${LESSON}:3:6 age: expected the younger age first, got [16,12]`],
		[[LESSON, 'id: forty-and-forty', 'id: when-it-closed'], `${LESSON}:14:9 scenes.2.id: expected an id used once, got "when-it-closed"`],
		[[LESSON, 'compare/trees/', 'compare/treees/'], `${LESSON}:7:11 scenes.0.show: expected the id of a question, got "treees" (did you mean trees?)`],
		[[LESSON, 'event=closing', 'event=closed'], `${LESSON}:12:11 scenes.1.show: expected the id of a event, got "closed"`],
		[[LESSON, '/bode-forty-felled/', '/bode-forty-fell/'], `${LESSON}:16:11 scenes.2.show: expected the id of a claim, got "bode-forty-fell"`],
		[[LESSON, 'compare/trees/', 'sources/bodo/'], `${LESSON}:7:11 scenes.0.show: expected the id of a source, got "bodo" (did you mean bode?)`],
		[[LESSON, 'compare/trees/', 'compare/trees'], `${LESSON}:7:11 scenes.0.show: expected the address of a view: timeline/`],
		[[LESSON, '[dates]', '[date]'], `${LESSON}:13:12 scenes.1.hide.0: expected figures | dates | names, got "date"`],
		[[LESSON, '[could, planned, done]', '[done, done]'], `${LESSON}:9:19 scenes.0.hands.1: expected each once, got "done"`],
		[[LESSON, 'leht-sixty-trees]', 'leht-sixty]'], `${LESSON}:17:49 cards.2: expected the id of a claim, got "leht-sixty"`],
		[[LESSON, 'id: how-many-trees', 'id: how-many'], `${LESSON}:1:5 id: expected how-many-trees, the name of the file, got "how-many"`],
		[['case.yaml', 'lessons: [how-many-trees]', 'lessons: [how-many]'], 'lessons/how-many.yaml:1:1 (file): expected a file, got nothing'],
		[[WORDS, '"planned":', '"plan":'], `${WORDS}:10:14 how-many-trees.scenes.cover-the-trees.hands.planned: expected a text in nl, got nothing`],
		[[WORDS, '"40 en 40"', `"${'40 en '.repeat(9)}40"`], `${WORDS}:17:14 how-many-trees.scenes.forty-and-forty.title: expected at most 52 characters, got 56: `]
	])('%j is told', (change, problem) => {
		expect(problemsOf(change).map((one) => one.replace('tiny/', ''))).toContainEqual(expect.stringContaining(problem));
	});

	it('has all of its parts', () => {
		const file = 'locales/en/lessons/how-many-trees.md';
		expect(problemsOf([file, '\n---\n\nPupils', '\nPupils'], ['locales/en/lessons/how-many-trees/when-it-closed.md'])).toEqual([
			`tiny/${file}:11:1 (parts): expected 4 parts with a line --- between (aims, what success looks like, likely misconceptions, easy-language definitions), got 3`,
			'tiny/locales/en/lessons/how-many-trees/when-it-closed.md:1:1 (file): expected prose in en, got nothing'
		]);
		expect(problemsOf([file, '**claim**: one thing that one source says.', ''])).toEqual([
			`tiny/${file}:13:1 easy-language definitions: expected prose in en, got nothing`
		]);
	});

	it('is not asked of a case', () => {
		const without = ['case.yaml', 'lessons: [how-many-trees]', ''] as const;
		expect(readTiny(without, ['locales/en/lessons.json'], ['locales/nl/lessons.json']).study.lessons).toEqual([]);
		expect(new Set(problemsOf(without).map((problem) => problem.replace(/.*: /, '').split(', got')[0]))).toEqual(
			new Set(['expected only texts that a record needs'])
		);
	});
});

describe(parseShown, () => {
	it.each([
		'timeline/',
		'timeline/?event=closing&view=story',
		'compare/',
		'compare/?show=parting',
		'compare/trees/',
		'sources/bode/',
		'claims/bode-worn-piers/'
	])('reads %s, which it came from', (text) => {
		expect(addressOf(parseShown(text))).toBe(text);
	});

	it.each([
		'',
		'/',
		'timeline',
		'timeline/x/',
		'compare/a/b/',
		'compare/a/?show=parting',
		'claims/',
		'pair/a/',
		'pair/a/b/c/',
		'record/',
		'/compare/',
		'compare/A b/'
	])('takes %j for no view', (text) => {
		expect(() => parseShown(text)).toThrow(RangeError);
	});
});
