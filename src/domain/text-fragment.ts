import type { QuoteAnchor } from './quote-anchor.ts';

/** Letters and figures stand as they are: browsers write them into an address themselves, and a link to a word stays legible. */
const SAFE = /[\p{L}\p{M}\p{N}]/u;

/**
 * The end of an address that leads to words within a page (`#:~:text=`). The dash, the comma and the ampersand part its
 * fields, so in words they are written in code; a letter with its mark is one letter, as on most pages.
 */
export function textFragment({ exact, prefix, suffix }: QuoteAnchor): string {
	const [before, words, after] = [prefix, exact, suffix].map((text) => encoded(text.normalize('NFC').trim()));
	if (!words) return '';
	return `:~:text=${before ? `${before}-,` : ''}${words}${after ? `,-${after}` : ''}`;
}

/** An address with the words to be found there; what already follows its `#` is kept. */
export function addressOfWords(address: string, anchor: QuoteAnchor): string {
	const fragment = textFragment(anchor);
	if (!fragment) return address;
	return address.includes('#') ? `${address}${fragment}` : `${address}#${fragment}`;
}

const encoded = (text: string): string =>
	[...text].map((letter) => (SAFE.test(letter) ? letter : encodeURIComponent(letter).replace(/[-!'()*~._]/g, codeOf))).join('');

const codeOf = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
