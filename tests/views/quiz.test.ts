import { describe, expect, it } from 'vitest';
import { quizView } from '#views/quiz.ts';
import { tinyEdition } from './tiny-edition.ts';

const view = quizView(tinyEdition('en'));
const itemOf = (id: string) => view.items.find((item) => item.id === id);

describe(quizView, () => {
	it('has just one right choice for every item', () => {
		expect(view.items.map(({ choices }) => choices.filter(({ right }) => right).length)).toEqual(view.items.map(() => 1));
	});

	it.each([
		['to-be-felled', 'Planned'],
		['worn', 'Done'],
		['forty-forty', 'They cannot be compared'],
		['day-in-summer', 'They can be compared']
	])('finds the right answer to %s in the claims: %s', (id, right) => {
		expect(itemOf(id)?.right).toBe(right);
	});

	it('sets the deciding words apart without losing any', () => {
		for (const { deciding, said } of view.items) if (deciding) expect(deciding.before + deciding.decides + deciding.after).toBe(said[0]?.words);
		expect(itemOf('to-be-felled')?.deciding?.decides).toBe('to be');
	});

	it('holds two claims against each other in the order in which they are asked', () => {
		expect(itemOf('forty-forty')?.said.map(({ id }) => id)).toEqual(['gazette-forty-trees', 'bode-forty-felled']);
		expect(itemOf('forty-forty')?.pair?.verdict).toBe('not-comparable');
	});
});
