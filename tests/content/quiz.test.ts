import { describe, expect, it } from 'vitest';
import { problemsOf, readTiny, type Change } from './tiny-case.ts';

const QUIZ = 'quiz.yaml';
const WORDS = 'locales/nl/quiz.json';

describe('the quiz', () => {
	it('is read with its words', () => {
		const { study, words, stamps } = readTiny();
		expect(study.quiz.slice(1, 3)).toEqual([
			{ id: 'worn', kind: 'modality', claim: 'bode-worn-piers', decides: 'waren' },
			{ id: 'forty-forty', kind: 'pair', a: 'gazette-forty-trees', b: 'bode-forty-felled' }
		]);
		expect(words.nl?.quiz).toMatchObject({ worn: { ask: 'Zijn de pijlers versleten, of kan het zijn?' } });
		expect(stamps.nl?.['quiz:worn.why']).toMatch(/^[0-9a-f]{8} human$/);
	});

	it.each<readonly [Change, string]>([
		[[QUIZ, 'decides: waren', 'decides: werden'], `${QUIZ}:2:64 1.decides: expected some of the words "De pijlers waren versleten", got "werden"`],
		[
			[QUIZ, 'claim: bode-worn-piers', 'claim: gazette-reopening'],
			`${QUIZ}:2:38 1.claim: expected a claim told as could, planned, done, got gazette-reopening, told as forecast`
		],
		[[QUIZ, 'claim: bode-worn-piers', 'claim: bode-worn-pier'], `${QUIZ}:2:38 1.claim: expected the id of a claim, got "bode-worn-pier"`],
		[[QUIZ, 'b: bode-closing-summer', 'b: bode-closing-sumer'], `${QUIZ}:4:64 3.b: expected the id of a claim, got "bode-closing-sumer" (did you mean`],
		[
			[QUIZ, 'b: bode-closing-summer', 'b: bode-forty-felled'],
			`${QUIZ}:4:64 3.b: expected a claim of another source that answers a question with gazette-closing-june, got bode-forty-felled`
		],
		[[QUIZ, 'b: bode-closing-summer', 'b: gazette-closing-june'], `${QUIZ}:4:64 3.b: expected a claim of another source`],
		[[QUIZ, 'id: worn', 'id: to-be-felled'], `${QUIZ}:2:9 1.id: expected an id used once, got "to-be-felled" again`],
		[[QUIZ, 'id: worn, kind: modality', 'id: worn, kind: verb'], `${QUIZ}:2:21 1.kind: expected one of the known kinds, got "verb"`],
		[[WORDS, '"Zijn de pijlers versleten, of kan het zijn?"', '""'], `${WORDS}:7:10 worn.ask: expected a text with no white space around it, got ""`]
	])('%j is told', (change, problem) => {
		expect(problemsOf(change).map((one) => one.replace('tiny/', ''))).toContainEqual(expect.stringContaining(problem));
	});

	it('tells a fault once', () => {
		expect(problemsOf([QUIZ, 'claim: bode-worn-piers', 'claim: bode-worn-pier'])).toHaveLength(1);
	});

	it('is not asked of a case', () => {
		expect(readTiny([QUIZ], ['locales/en/quiz.json'], [WORDS]).study.quiz).toEqual([]);
		expect(problemsOf([QUIZ])).toContainEqual(expect.stringContaining('expected only texts that a record needs, got to-be-felled.ask'));
	});
});

describe('a worksheet', () => {
	it.each<readonly [Change, string]>([
		[['lessons/how-many-trees.yaml', 'tasks: 2', 'tasks: 3'], 'how-many-trees.worksheet.tasks.t3: expected a text in nl, got nothing'],
		[['lessons/how-many-trees.yaml', 'tasks: 2', 'tasks: 1'], 'expected only texts that a record needs, got how-many-trees.worksheet.answers.t2'],
		[['lessons/how-many-trees.yaml', 'tasks: 2', 'tasks: 0'], 'tasks: expected at least 1, got 0'],
		[['locales/nl/lessons.json', '"Je hebt de kaartjes nodig."', '7'], 'how-many-trees.worksheet.intro: expected a text in nl, got 7']
	])('%j is told', (change, problem) => {
		expect(problemsOf(change)).toContainEqual(expect.stringContaining(problem));
	});
});
