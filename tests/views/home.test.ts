import { describe, expect, it } from 'vitest';
import { homeView } from '#views/home.ts';
import { quantity } from '#tests/fixtures/claim.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const { t } = edition;

describe(homeView, () => {
	const home = homeView(edition);

	it('shows each figure by what it is, from could to done', () => {
		expect(home.figures.title).toBe('What is 40?');
		expect(
			home.figures.zones.map(
				({ line, word, rest, cells }) => `${line} ${word}, ${rest}: ${cells.map(({ said, figure }) => `${said.teller.code} ${figure}`).join()}`
			)
		).toEqual([
			`could ${t.sentence(t.t('words:modality.could'))}, trees that might be felled: LE 60`,
			`planned ${t.sentence(t.t('words:modality.planned'))}, trees it was decided to fell: GA 40`,
			`done ${t.sentence(t.t('words:modality.done'))}, trees that were felled: BO 40`
		]);
	});

	it('keeps beside a bare figure the words that say how exact it is and what it counts', () => {
		expect(home.figures.zones[0]?.cells[0]?.said).toMatchObject({ answer: 'about 60', label: 'trees that might be felled' });
	});

	it('writes a size that is given in a word as the word', () => {
		const claims = edition.study.claims.map((claim) =>
			(claim.id as string) === 'bode-forty-felled' ? { ...claim, value: quantity('dozens', { unit: 'trees', measure: 'trees-felled' }) } : claim
		);
		expect(homeView(tinyEdition('en', { claims })).figures.zones.at(-1)?.cells[0]).toMatchObject({ figure: 'dozens', worded: true });
	});

	it('writes figures as the readers of the page do', () => {
		const claims = edition.study.claims.map((claim) =>
			(claim.id as string) === 'bode-forty-felled' ? { ...claim, value: quantity('1800', { unit: 'trees', measure: 'trees-felled' }) } : claim
		);
		const figureIn = (locale: 'en' | 'nl') => homeView(tinyEdition(locale, { claims })).figures.zones.at(-1)?.cells[0]?.figure;
		expect([figureIn('en'), figureIn('nl')]).toEqual(['1,800', '1.800']);
	});

	it('sets the record beside the figures with its own', () => {
		expect(home.figures.record).toMatchObject({
			figure: '38',
			label: 'limes in the contract',
			href: 'record/#contract-trees'
		});
	});

	it('draws the dates of its questions and no others', () => {
		expect(home.axis.map(({ text, href, record }) => [text, href, record])).toEqual([
			['When was the bridge closed?', 'compare/closing/', 'The order that stopped the traffic was not found.']
		]);
		expect(home.timeline.events.map(({ id }) => id)).toEqual(['closing']);
	});

	it('counts the questions and those on which the tellings part', () => {
		expect(home.counts).toEqual({ questions: t.count('messages:questions', 4), parting: t.count('messages:partings', 2) });
	});

	it('glosses in the language of the page alone', () => {
		const glosses = home.figures.zones.flatMap(({ cells }) => cells.flatMap(({ said }) => said.glosses.map(({ lang }) => lang)));
		expect(new Set(glosses)).toEqual(new Set(['en']));
	});

	it('throws where the first screen names a record that is not there', () => {
		expect(() => homeView(tinyEdition('en', { record: [] }))).toThrow('contract-trees');
	});
});
