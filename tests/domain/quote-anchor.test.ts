import { describe, expect, it } from 'vitest';
import { findQuote, paragraphCount } from '#domain/quote-anchor.ts';

const TEXT = [
	'Klienditeenindus anti tehisaru kätte.',
	'',
	'Tehisaru teeb umbes 700 töötaja töö ära.',
	'   ',
	'Hiljem öeldi, et 700 inimest oli liiga vähe; tehisaru jäi.',
	''
].join('\n');

const anchor = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe(findQuote, () => {
	it.each([
		['umbes 700 töötaja', '', '', 2],
		['Klienditeenindus', '', '', 1],
		['tehisaru jäi.', '', '', 3],
		['700', 'umbes ', '', 2],
		['700', '', ' inimest', 3],
		['700', 'et ', ' inimest', 3]
	])('finds %j after %j and before %j in paragraph %i, empty lines not counted', (exact, prefix, suffix, paragraph) => {
		const place = findQuote(TEXT, anchor(exact, prefix, suffix));
		expect(place).toMatchObject({ paragraph });
		if (!('start' in place)) throw new Error('expected a place');
		expect(TEXT.slice(place.start, place.end)).toBe(exact);
		expect(TEXT.slice(place.start - prefix.length, place.end + suffix.length)).toBe(prefix + exact + suffix);
	});

	it.each([
		['700', '', '', 2],
		['ehisaru', '', '', 3],
		['1 800', '', '', 0],
		['700', 'ligi ', '', 0],
		['Umbes 700', '', '', 0],
		['töö ära.\nHiljem', '', '', 0]
	])('counts %j after %j and before %j %i times', (exact, prefix, suffix, count) => {
		expect(findQuote(TEXT, anchor(exact, prefix, suffix))).toEqual({ count });
	});

	it('counts places that overlap', () => {
		expect(findQuote('na na na', anchor('na na'))).toEqual({ count: 2 });
	});

	it('measures in UTF-16 units, so that a slice gives the words back', () => {
		const text = '🤖 thay 700 nhân viên';
		expect(findQuote(text, anchor('700'))).toEqual({ start: 8, end: 11, paragraph: 1 });
	});

	it('keeps composed and decomposed letters apart', () => {
		expect(findQuote('nhân viên', anchor('nhân'.normalize('NFD')))).toEqual({ count: 0 });
	});

	it('finds words that begin a paragraph in that paragraph', () => {
		expect(findQuote('one\n\ntwo', anchor('two'))).toEqual({ start: 5, end: 8, paragraph: 2 });
	});

	it('counts a quotation over two paragraphs where it begins', () => {
		expect(findQuote('one\ntwo', anchor('one\ntwo'))).toMatchObject({ paragraph: 1 });
	});
});

describe(paragraphCount, () => {
	it.each([
		['', 0],
		['\n \n\t\n', 0],
		['one', 1],
		['one\n', 1],
		['one\n\n\ntwo', 2],
		[TEXT, 3]
	])('%j has %i lines that are not empty', (text, count) => {
		expect(paragraphCount(text)).toBe(count);
	});
});
