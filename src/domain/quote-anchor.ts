/** The few words that carry a claim, with as little context as makes them unique in the text (W3C TextQuoteSelector). */
export interface QuoteAnchor {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** Where a quotation stands in a text: UTF-16 offsets, the end excluded, and its paragraph, counting non-empty lines from 1. */
export interface QuotePlace {
	readonly start: number;
	readonly end: number;
	readonly paragraph: number;
}

/** Where the words stand in the text, if they stand there exactly once with their context; otherwise how often they do. */
export function findQuote(text: string, { exact, prefix, suffix }: QuoteAnchor): QuotePlace | { readonly count: number } {
	const whole = prefix + exact + suffix;
	const first = text.indexOf(whole);
	if (first < 0) return { count: 0 };
	let count = 1;
	for (let next = text.indexOf(whole, first + 1); next >= 0; next = text.indexOf(whole, next + 1)) count++;
	if (count > 1) return { count };
	const start = first + prefix.length;
	return { start, end: start + exact.length, paragraph: paragraphAt(text, start) };
}

/** The number of non-empty lines of a text. */
export const paragraphCount = (text: string): number => text.split('\n').filter((line) => line.trim()).length;

const paragraphAt = (text: string, offset: number): number => paragraphCount(text.slice(0, offset) + '.');
