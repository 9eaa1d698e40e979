import { describe, expect, it } from 'vitest';
import type { SourceId } from '#domain/id.ts';
import { twoLinks, twoView } from '#views/two.ts';
import { idOf } from '#tests/fixtures/claim.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const { t } = edition;
const [GAZETTE, BODE, LEHT] = ['gazette', 'bode', 'leht'].map((id) => idOf<SourceId>(id)) as [SourceId, SourceId, SourceId];

describe(twoView, () => {
	const view = twoView(edition, BODE, LEHT);

	it('groups the questions that both answer by verdict, the parting ones first', () => {
		expect(view.groups.map(({ verdict, items }) => `${verdict}: ${items.map(({ id }) => id).join(' ')}`)).toEqual([
			'conflict: closing',
			'not-comparable: trees',
			'compatible: cause'
		]);
		expect(view.stand).toBe(t.t('messages:two.both', { count: 3, all: 4 }));
	});

	it('gives each text its own column with its words', () => {
		const [closing] = view.groups[0]?.items ?? [];
		expect(closing?.sides.map((told) => told.map(({ said, modality }) => `${said.teller.code} ${said.words} ${modality}`))).toEqual([
			['BO In de zomer van 2019 done'],
			['LE 2019. aasta sügisel done']
		]);
		expect(closing?.reasons).toBe(t.sentence(t.t('words:reason.date')));
	});

	it('says what the verdict over all texts is where that is another, an editor’s too', () => {
		expect(view.groups[2]?.items[0]?.whole).toBe(t.t('messages:two.whole', { verdict: t.t('words:verdict.agree') }));
		expect(view.groups[0]?.items[0]?.whole).toBe('');
	});

	it('says beside what can both hold whether the two are independent, and beside nothing else', () => {
		expect(view.groups.flatMap(({ items }) => items.map(({ independence }) => independence))).toEqual(['', '', t.sentence(t.t('words:independent.unknown'))]);
	});

	it('lists the silences of either and of both', () => {
		const listed = twoView(edition, GAZETTE, BODE).silences.map(({ head, questions }) => `${head}: ${questions.map(({ text }) => text).join(' ')}`);
		expect(listed).toEqual(['Only GA answers: Do the shops expect fewer customers?', 'Only BO answers: Why was it closed?']);
		expect(view.silences.map(({ head }) => head)).toEqual(['Neither answers']);
	});

	it('says why two texts cannot confirm each other', () => {
		expect(twoView(edition, GAZETTE, BODE).independence).toEqual({
			independent: 'no',
			words: t.sentence(t.t('words:independent.no')),
			because: t.t('messages:independence.because.later', { later: 'BO', earlier: 'GA' })
		});
	});
});

describe(twoLinks, () => {
	it('names every two texts once, or those of one text', () => {
		expect(twoLinks(edition).map(({ href }) => href)).toEqual(['compare/pairs/gazette/bode/', 'compare/pairs/gazette/leht/', 'compare/pairs/bode/leht/']);
		expect(twoLinks(edition, LEHT).map(({ a, b }) => a.code + b.code)).toEqual(['GALE', 'BOLE']);
		expect(twoLinks(edition)[2]?.tally).toBe('conflict 1, not comparable 1 and compatible 1');
	});
});
