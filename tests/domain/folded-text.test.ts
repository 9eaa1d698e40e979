import { describe, expect, it } from 'vitest';
import { foldText } from '#domain/folded-text.ts';

describe(foldText, () => {
	it.each([
		['spaces of any kind', 'a\u00a0b\u202fc\t\n d', 'a b c d'],
		['quotation marks of any language', '„a” «b» “c” ‘d’ ‹e›', '"a""b""c""d""e"'.replaceAll('""', '"')],
		['a low quotation mark typed as two commas', "a ,,b''", 'a"b"'],
		['dashes and the spaces around them', 'a – b — c-d ‑ e', 'a-b-c-d-e'],
		['soft hyphens, joiners and marks of direction', 'ab\u00adcd\u200be\u2060f\u200eg\ufeff', 'abcdefg'],
		['letters with marks on their own', 'nha\u0302n vie\u0302n, и\u0306од', 'nhân viên, йод'],
		['letters joined in one sign', 'ﬁnance ĳs…', 'finance ijs...'],
		['a space before a sign', '24 % ! oui :', '24%! oui:'],
		['letters of the second plane', '🤖 a', '🤖 a']
	])('takes %s for the same', (_, text, folded) => {
		expect(foldText(text).text).toBe(folded);
	});

	it.each(['700 people', 'Seven', 'ёлка', '1.800', 'naïve'])('leaves the words of %j', (text) => {
		expect(foldText(text).text).toBe(text);
	});

	it('knows where each letter stood', () => {
		const text = 'x\u00ad 🤖 – „nha\u0302n” y';
		const { text: folded, starts, ends } = foldText(text);
		const of = (words: string) => {
			const at = folded.indexOf(words);
			return text.slice(starts[at], ends[at + words.length - 1]);
		};
		expect(of('nhân')).toBe('nha\u0302n');
		expect(of('"nhân"')).toBe('„nha\u0302n”');
		expect(of('🤖')).toBe('🤖');
		expect(of('🤖-')).toBe('🤖 –');
		expect(starts).toHaveLength(folded.length);
		expect(ends).toHaveLength(folded.length);
	});

	it('changes nothing when it is done twice', () => {
		const once = foldText('„a”  –  b ﬁ 24 %').text;
		expect(foldText(once).text).toBe(once);
	});
});
