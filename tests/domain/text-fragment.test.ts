import { describe, expect, it } from 'vitest';
import { addressOfWords, textFragment } from '#domain/text-fragment.ts';

const anchor = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe(textFragment, () => {
	it.each([
		['umbes 700', '', '', ':~:text=umbes%20700'],
		['700', 'umbes ', '', ':~:text=umbes-,700'],
		['700', '', ' inimest', ':~:text=700,-inimest'],
		['700', 'umbes ', ' inimest', ':~:text=umbes-,700,-inimest'],
		['AI-keskselt', '', '', ':~:text=AI%2Dkeskselt'],
		['1,800 & more', '', '', ':~:text=1%2C800%20%26%20more'],
		['50 % of', '', '', ':~:text=50%20%25%20of'],
		['“chất lượng”', '', '', ':~:text=%E2%80%9Cchất%20lượng%E2%80%9D'],
		["Klarna's (new) plan!", '', '', ':~:text=Klarna%27s%20%28new%29%20plan%21'],
		['#1 =?', '', '', ':~:text=%231%20%3D%3F'],
		[' \u00a0 ', 'a', 'b', '']
	])('%j after %j and before %j is %s', (exact, prefix, suffix, fragment) => {
		expect(textFragment(anchor(exact, prefix, suffix))).toBe(fragment);
	});

	it.each(['й', 'ё', 'ế', 'ő'])('writes %s in one letter, however it came', (letter) => {
		expect(textFragment(anchor(letter.normalize('NFD')))).toBe(`:~:text=${letter.normalize('NFC')}`);
		expect(textFragment(anchor(letter.normalize('NFC')))).toBe(`:~:text=${letter.normalize('NFC')}`);
	});

	it.each(['первый шаг – экономия, «навсегда»', 'a-b, c & d % e', 'không chỉ là “chi phí” — một', '🤖 700'])('can be read back: %s', (exact) => {
		const [words = ''] = textFragment(anchor(exact)).replace(':~:text=', '').split(',');
		expect(decodeURIComponent(words)).toBe(exact);
		// As a browser writes it into an address.
		const { hash } = new URL(addressOfWords('https://example.org/a', anchor(exact)));
		expect(decodeURIComponent(hash)).toBe(`#:~:text=${exact}`);
	});
});

describe(addressOfWords, () => {
	it.each([
		['https://example.org/?p=9', 'https://example.org/?p=9#:~:text=a'],
		['https://example.org/a#part', 'https://example.org/a#part:~:text=a']
	])('leads from %s to %s', (address, expected) => {
		expect(addressOfWords(address, anchor('a'))).toBe(expected);
	});
});
