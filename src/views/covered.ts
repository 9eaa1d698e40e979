/**
 * A text with parts of it covered: a covered part stands as a word that says so, then one mark for each eighth of an em
 * of the room it takes, between marks that no reader sees. Where a page prints such a text as it is, the word stands.
 */
const [OPEN, EIGHTH, CLOSE] = ['\u2063', '\u2062', '\u2064'];
const COVERED = new RegExp(`${OPEN}([^${EIGHTH}${CLOSE}]*)(${EIGHTH}*)${CLOSE}`, 'gu');

/** A part of a text: words, or a cover as wide as what lies under it. */
export type TextPart = { readonly text: string } | { readonly word: string; readonly eighths: number };

/** A cover over a text that takes so many eighths of an em. */
export const coverOver = (word: string, eighths: number): string => `${OPEN}${word}${EIGHTH.repeat(Math.max(2, Math.round(eighths)))}${CLOSE}`;

export const isCovered = (text: string): boolean => text.includes(OPEN);

/** The words and the covers of a text, in order. */
export function partsOf(text: string): TextPart[] {
	const parts: TextPart[] = [];
	let end = 0;
	for (const { 0: whole, 1: word = '', 2: eighths = '', index } of text.matchAll(COVERED)) {
		if (index > end) parts.push({ text: text.slice(end, index) });
		parts.push({ word, eighths: eighths.length });
		end = index + whole.length;
	}
	return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
