import { describe, expect, it } from 'vitest';
import { recordView } from '#views/record.ts';
import { tinyEdition } from './tiny-edition.ts';

const { study } = tinyEdition();
const [entry] = study.record;
const [citation] = entry?.citations ?? [];
if (!entry || !citation) throw new Error('the small case has no entry with a citation');

/** The pages of one entry that rests on these citations, each with its passages. */
const pagesOf = (...citations: (typeof citation)[]) =>
	recordView(tinyEdition('en', { record: [{ ...entry, open: false, citations }] }))[0]?.entries[0]?.citations.map(({ publisher, words }) =>
		[publisher, ...words.map(({ text }) => text)].join(' | ')
	);

describe(recordView, () => {
	const said = (text: string) => ({ ...citation, words: { text, language: 'en' } });

	it('puts the passages of one page under it together', () => {
		expect(pagesOf(said('in spring'), said('in autumn'))).toEqual([`${citation.publisher} | in spring | in autumn`]);
	});

	it('keeps pages apart, and one page that was read in two ways', () => {
		const elsewhere = { ...said('in autumn'), address: `${citation.address}/2`, publisher: 'Another' };
		const whole = { ...said('in winter'), read: citation.read === 'whole' ? ('start' as const) : ('whole' as const) };
		expect(pagesOf(said('in spring'), elsewhere, whole)).toEqual([
			`${citation.publisher} | in spring`,
			'Another | in autumn',
			`${citation.publisher} | in winter`
		]);
	});
});
