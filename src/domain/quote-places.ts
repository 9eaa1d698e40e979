import { foldText, type FoldedText } from './folded-text.ts';
import type { QuoteAnchor } from './quote-anchor.ts';

/** A fragment with the UTF-16 offsets at which it stands in the text that it was read in. */
export interface KnownQuote extends QuoteAnchor {
	readonly start: number;
	readonly end: number;
	/** Whether it begins or ends within a word there, as part of a compound may. */
	readonly inWord?: boolean;
}

/** A stretch of a copy. Whether its offsets count the letters as they stand or as they are folded, the place of use says. */
export interface Place {
	readonly start: number;
	readonly end: number;
}

/** A place in a folded copy that has the words of a quote, with the context that makes them unique. */
export interface Candidate extends Place {
	/** The place of the quote in the order of the original. */
	readonly quote: number;
}

/** More places than this say nothing about where the words were read. */
const MOST = 40;

/** What a word is made of. */
const LETTER = /[\p{L}\p{N}]/u;

/** Every place in a folded copy where the words stand with their context. */
export function placesOf({ exact, prefix, suffix, inWord = false }: QuoteAnchor & Pick<KnownQuote, 'inWord'>, { text }: Pick<FoldedText, 'text'>): Place[] {
	const whole = prefix + exact + suffix;
	const folded = foldText(whole);
	const pattern = folded.text.trimEnd();
	const lead = folded.ends.filter((end) => end <= prefix.length).length;
	const length = Math.min(pattern.length - lead, folded.starts.filter((start, i) => i >= lead && start < prefix.length + exact.length).length);
	if (!pattern || length <= 0) return [];
	const [opens, closes] = [/^\s/u.test(whole), /\s$/u.test(whole)];
	const places: Place[] = [];
	for (let at = text.indexOf(pattern); at >= 0 && places.length < MOST; at = text.indexOf(pattern, at + 1)) {
		if (opens && isLetter(text, at - 1)) continue;
		if (closes && isLetter(text, at + pattern.length)) continue;
		const place = { start: at + lead, end: at + lead + length };
		if (inWord || !isWithinWord(text, place)) places.push(place);
	}
	return places;
}

/** The stretch of a copy, as it stands, that a stretch of its folded letters is. */
export const unfolded = ({ starts, ends }: FoldedText, { start, end }: Place): Place => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });

const isLetter = (text: string, at: number): boolean => LETTER.test(text[at] ?? '');

/** Whether a stretch begins or ends in the middle of a word. */
export const isWithinWord = (text: string, { start, end }: Place): boolean =>
	(isLetter(text, start - 1) && isLetter(text, start)) || (isLetter(text, end - 1) && isLetter(text, end));
