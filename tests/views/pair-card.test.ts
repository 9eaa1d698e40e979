import { describe, expect, it } from 'vitest';
import type { QuestionId } from '#domain/id.ts';
import { discrepancyIn } from '#views/edition.ts';
import { pairCard } from '#views/pair-card.ts';
import { idOf } from '#tests/fixtures/claim.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const { t } = edition;

function cardOf(question: string, a: string, b: string) {
	const pair = discrepancyIn(edition, idOf<QuestionId>(question)).pairs.find((one) => one.a === idOf(a) && one.b === idOf(b));
	if (!pair) throw new Error(`no pair ${a} ${b}`);
	return pairCard(edition, pair);
}

describe(pairCard, () => {
	it('lays two claims side by side with their words and how each is told', () => {
		const { sides, pair } = cardOf('trees', 'gazette-forty-trees', 'leht-sixty-trees');
		expect(pair.verdict).toBe('not-comparable');
		expect(sides.map(({ said, figure, modality }) => `${said.teller.code} ${figure} ${said.words}: ${modality}`)).toEqual([
			'GA 40 40 trees are to be felled: Planned: decided',
			'LE 60 umbes 60 puud: Could'
		]);
		expect(sides.map(({ said }) => said.glosses.map(({ lang }) => lang).join())).toEqual(['', 'en']);
	});

	it('says reason by reason what each side has', () => {
		expect(cardOf('trees', 'gazette-forty-trees', 'leht-sixty-trees').contrasts).toEqual([
			{ reason: t.t('words:reason.modality'), a: 'planned: decided', b: 'could' }
		]);
		expect(cardOf('closing', 'bode-closing-summer', 'leht-closing-autumn').contrasts).toContainEqual({
			reason: t.t('words:reason.date'),
			a: 'summer 2019',
			b: 'autumn 2019'
		});
		expect(cardOf('cause', 'bode-worn-piers', 'leht-piers-and-ice').contrasts.map(({ b }) => b)).toEqual(['worn piers and drifting ice']);
	});
});
