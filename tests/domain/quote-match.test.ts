import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuote } from '#domain/quote-anchor.ts';
import { guessText, matchQuotes, type Finding, type KnownText } from '#domain/quote-match.ts';
import type { KnownQuote } from '#domain/quote-places.ts';

const ORIGINAL = readFileSync('tests/fixtures/tiny-sources/gazette.txt', 'utf8');
const TWICE = [
	'The council will fell 40 trees on the quay before the summer begins.',
	'A survey found that 52 percent of the shopkeepers fear for their trade.',
	'Later the council said that 40 trees were enough; the mill keeps its own.'
].join('\n\n');

const anchor = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

/** A text with some of its fragments, as its proofs would place them. */
function known(text: string, ...anchors: readonly ReturnType<typeof anchor>[]): KnownText {
	const quotes = anchors.map((one): KnownQuote => {
		const place = findQuote(text, one);
		if ('count' in place) throw new Error(`${one.exact} stands ${place.count} times`);
		return { ...one, start: place.start, end: place.end };
	});
	return { quotes, length: text.length };
}

const GAZETTE = known(
	ORIGINAL,
	anchor('Mill Bridge', '', ' to close'),
	anchor('on 3 June 2019'),
	anchor('its three piers'),
	anchor('40 trees are to be felled'),
	anchor('52 percent of the shopkeepers'),
	anchor('Hanna Weld'),
	anchor('by early 2020')
);
const COUNCIL = known(TWICE, anchor('40 trees', 'fell '), anchor('52 percent'), anchor('40 trees', 'that '), anchor('keeps its own'));

const kinds = (copy: string, text: KnownText): string[] => matchQuotes(copy, text).map(({ found }) => found);
const wordsAt = (copy: string, finding: Finding | undefined): string =>
	finding && 'start' in finding ? copy.slice(finding.start, finding.end) : (finding?.found ?? '');
const ALL = (found: string, text: KnownText): string[] => text.quotes.map(() => found);

describe(matchQuotes, () => {
	it('finds every fragment of the original at its place', () => {
		expect(matchQuotes(ORIGINAL, GAZETTE)).toEqual(GAZETTE.quotes.map(({ start, end }) => ({ found: 'exact', start, end })));
		expect(kinds(TWICE, COUNCIL)).toEqual(ALL('exact', COUNCIL));
	});

	it('finds them between what a page puts around and between the paragraphs', () => {
		const page = `Home | News\n\n${ORIGINAL.replaceAll('\n\n', '\n\nRead also: what the mill was built for, and by whom\n\n')}\nShare this`;
		expect(kinds(page, GAZETTE)).toEqual(ALL('exact', GAZETTE));
	});

	it('takes another setting of the same words for the same, and says so', () => {
		const copy = ORIGINAL.replaceAll(' ', '\u00a0');
		expect(new Set(kinds(copy, GAZETTE))).toEqual(new Set(['tolerant']));
		expect(wordsAt(copy, matchQuotes(copy, GAZETTE)[3])).toBe('40\u00a0trees\u00a0are\u00a0to\u00a0be\u00a0felled');
	});

	it('names a changed wording as near, with what differs', () => {
		const copy = ORIGINAL.replace('40 trees are to be felled', '60 trees may be felled');
		const near = matchQuotes(copy, GAZETTE)[3];
		expect(wordsAt(copy, near)).toBe('60 trees may be felled');
		expect(near).toMatchObject({
			found: 'near',
			words: [
				{ in: 'ours', text: '40' },
				{ in: 'theirs', text: '60' },
				{ in: 'both', text: 'trees' },
				{ in: 'ours', text: 'are' },
				{ in: 'ours', text: 'to' },
				{ in: 'theirs', text: 'may' },
				{ in: 'both', text: 'be' },
				{ in: 'both', text: 'felled' }
			]
		});
		expect(kinds(copy, GAZETTE).filter((kind) => kind !== 'exact')).toEqual(['near']);
	});

	it('does not take the beginning of another word for the word', () => {
		const copy = ORIGINAL.replace('its three piers', 'its three pierside walls');
		expect(kinds(copy, GAZETTE)[2]).not.toBe('exact');
	});

	it('does not take the same words elsewhere for those that were taken out', () => {
		const gone = ORIGINAL.replace(', and 40 trees are to be felled there before the work begins', '');
		expect(kinds(gone, GAZETTE)[3]).toBe('missing');
		const first = `In short: 40 trees are to be felled.\n\n${gone}`;
		const last = `${gone}\n\nA reader writes: why is it that 40 trees are to be felled?`;
		for (const copy of [first, last]) {
			const finding = matchQuotes(copy, GAZETTE)[3];
			expect(finding).toMatchObject({ found: 'elsewhere', places: [{ start: copy.indexOf('40 trees') }] });
			expect(kinds(copy, GAZETTE).filter((kind) => kind !== 'exact')).toEqual(['elsewhere']);
		}
	});

	it('tells a fragment from its look-alike by what stands before it, and by its neighbours', () => {
		const findings = matchQuotes(TWICE, COUNCIL);
		expect(findings.map((finding) => ('start' in finding ? finding.start : -1))).toEqual(COUNCIL.quotes.map(({ start }) => start));
		const copy = `${TWICE}\n\nThe mayor said that 40 trees grow elsewhere.`;
		expect(kinds(copy, COUNCIL)).toEqual(ALL('exact', COUNCIL));
	});

	it('says that it cannot tell where two places fit as well', () => {
		const text = known('Of the trees on the quay some were old.', anchor('trees'), anchor('quay'));
		const copy = 'Of the trees, trees on the quay some were old.';
		expect(kinds(copy, text)).toEqual(['ambiguous', 'exact']);
	});

	it('finds nothing in another text', () => {
		const other = readFileSync('tests/fixtures/tiny-sources/leht.txt', 'utf8');
		expect(kinds(other, GAZETTE)).toEqual(ALL('missing', GAZETTE));
		expect(kinds('', GAZETTE)).toEqual(ALL('missing', GAZETTE));
	});

	it('calls a short word that stands in another text no finding', () => {
		const other = `${readFileSync('tests/fixtures/tiny-sources/bode.txt', 'utf8')}\n\nHanna Weld bouwt bruggen, zegt men; ze woont ver van de rivier.`;
		expect(kinds(other, GAZETTE)[5]).toBe('elsewhere');
	});

	it('finds a text that somebody cut short as far as it goes', () => {
		const half = ORIGINAL.slice(0, ORIGINAL.indexOf('In a survey'));
		expect(kinds(half, GAZETTE)).toEqual(['exact', 'exact', 'exact', 'exact', 'missing', 'missing', 'missing']);
	});
});

describe(guessText, () => {
	it('goes by whose fragments a copy holds', () => {
		const texts = [COUNCIL, GAZETTE];
		expect(guessText(ORIGINAL.replaceAll(' ', '  '), texts)).toBe(GAZETTE);
		expect(guessText(TWICE, texts)).toBe(COUNCIL);
		expect(guessText('Something else altogether', texts)).toBeUndefined();
		expect(guessText(`${ORIGINAL}\n${TWICE}`, texts)).toBeUndefined();
	});
});
