import { describe, expect, it } from 'vitest';
import { stretchWords } from '#charts/stretch-words.ts';

const wordsOf = (from: string, to: string, locale = 'en-GB') => stretchWords([Date.parse(from), Date.parse(to)], locale).replace(/\s?–\s?/, '–');

describe(stretchWords, () => {
	it.each([
		['2019-01-01', '2021-01-01', 'en-GB', '2019–2020'],
		['2019-01-01', '2020-01-01', 'en-GB', '2019'],
		['2019-03-01', '2020-01-01', 'en-GB', 'Mar–Dec 2019'],
		['2019-03-14', '2019-05-01', 'en-GB', '14 Mar–30 Apr 2019'],
		['2019-01-01', '2021-01-01', 'ru', '2019–2020'],
		['2019-01-01', '2021-01-01', 'vi', '2019–2020'],
		['2019-03-14', '2019-05-01', 'nl', '14 mrt–30 apr 2019']
	])('from %s up to %s in %s', (from, to, locale, expected) => {
		expect(wordsOf(from, to, locale)).toBe(expected);
	});
});
