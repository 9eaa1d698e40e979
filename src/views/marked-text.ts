import { searchWords, termOf } from '#domain/search-term.ts';

/** A stretch of a text that was looked through: whether it is one of the words that were found. */
export interface MarkedPart {
	readonly text: string;
	readonly found: boolean;
}

/** A text with the words marked whose terms were found in it. */
export function markedText(text: string, terms: readonly string[]): MarkedPart[] {
	const parts: MarkedPart[] = [];
	let last = 0;
	for (const { text: word, start } of searchWords(text)) {
		if (!terms.includes(termOf(word))) continue;
		if (start > last) parts.push({ text: text.slice(last, start), found: false });
		parts.push({ text: word, found: true });
		last = start + word.length;
	}
	if (last < text.length) parts.push({ text: text.slice(last), found: false });
	return parts;
}

export const hasMark = (parts: readonly MarkedPart[]): boolean => parts.some(({ found }) => found);
