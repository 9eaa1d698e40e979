import { describe, expect, it } from 'vitest';
import { plainLetters, searchTerm, searchWords, termOf } from '#domain/search-term.ts';

describe(plainLetters, () => {
	it.each([
		['Đổi hướng', 'doi huong'],
		['łódź i ŻÓŁĆ', 'lodz i zolc'],
		['Põhikooli', 'pohikooli'],
		['ещё', 'eshche'],
		['1\u00a0800', '1\u00a0800'],
		['coördinatie', 'coordinatie']
	])('takes case, accents and alphabet from %s', (text, expected) => {
		expect(plainLetters(text)).toBe(expected);
	});
});

describe(searchTerm, () => {
	it.each([
		['nhân viên', 'nhan vien'],
		['Đổi', 'doi'],
		['zwolnień', 'zwolnien'],
		['złoty', 'zloty'],
		['töötajad', 'tootajad'],
		['ёлка', 'елка'],
		['й', 'и'],
		['й'.normalize('NFD'), 'й']
	])('takes %s and %s for the same', (a, b) => {
		expect(searchTerm(a)).toBe(searchTerm(b));
	});

	it.each([
		['Семятковский', 'Siemiatkowski'],
		['Себастьян', 'Sebastian'],
		['Блумберг', 'Bloomberg'],
		['Юрий', 'Yurii'],
		['Шопен', 'Szopen'],
		['Хартманн', 'Hartmann'],
		['Фёдор', 'Fedor']
	])('takes %s for a spelling of %s', (cyrillic, latin) => {
		expect(searchTerm(cyrillic)).toBe(searchTerm(latin));
	});

	it.each([
		['700', '70'],
		['1800', '180'],
		['2022', '202'],
		['cut', 'cat'],
		['не', 'на']
	])('keeps %s and %s apart', (a, b) => {
		expect(searchTerm(a)).not.toBe(searchTerm(b));
	});
});

describe(searchWords, () => {
	it.each([
		['about 1,800 jobs (“AI”)', ['about', '1,800', 'jobs', 'AI']],
		['1 800 töötajat', ['1\u00a0800', 'töötajat']],
		['on 3.8 or 24 %, 2022.', ['on', '3', '8', 'or', '24', '2022']],
		['nha\u0302n-viên', ['nha\u0302n', 'viên']],
		['', []]
	])('finds in %j %j', (text, words) => {
		const found = searchWords(text.replace('1 800', '1\u00a0800'));
		expect(found.map((word) => word.text)).toEqual(words);
	});
});

describe(termOf, () => {
	it.each(['1,800', '1.800', '1\u00a0800', '1’800', '1 800'])('takes %s for 1800', (written) => {
		expect(termOf(written)).toBe('1800');
	});
});
