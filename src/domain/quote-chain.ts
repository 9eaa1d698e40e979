import type { Candidate, KnownQuote, Place } from './quote-places.ts';

/** The original and a copy as far as places in them can be compared: its quotes in order, and how long both are. */
export interface Bearings {
	readonly quotes: readonly KnownQuote[];
	readonly originalLength: number;
	readonly copyLength: number;
}

/** Setting a text anew moves places that are near one another by no more than this, and by so much of the way between them. */
const STRICT = { letters: 8, share: 0.08, most: 40 };
/** A sentence that was changed moves what follows it further. */
const LOOSE = { letters: 40, share: 0.3, most: 160 };
export type Tolerance = typeof STRICT;
export const TOLERANCE = { strict: STRICT, loose: LOOSE };

/** How many placed quotes before and after a place are asked whether they stand as far from it as in the original. */
const NEIGHBOURS = 2;
/** Keeping one's distance from the quote before is worth this many letters. */
const KEEPING = 20;
/** Longer quotes are not worth more. */
const LONGEST = 30;

const isAsFar = (original: number, copy: number, { letters, share, most }: Tolerance): boolean =>
	Math.abs(copy - original) <= Math.min(most, letters + share * Math.abs(original));

/**
 * The places that stand in the order of the original: of all such rows the one that holds the most words and keeps most
 * distances. What is left out stands in the copy, but not where it was read.
 */
export function chainOf(candidates: readonly Candidate[], { quotes }: Pick<Bearings, 'quotes'>): Candidate[] {
	const sorted = [...candidates].sort((a, b) => a.quote - b.quote || a.start - b.start);
	const best: { readonly worth: number; readonly before: number }[] = [];
	let last = -1;
	sorted.forEach((candidate, i) => {
		const own = Math.min(LONGEST, candidate.end - candidate.start);
		let [worth, before] = [own, -1];
		for (let j = 0; j < i; j++) {
			const earlier = sorted[j];
			if (!earlier || earlier.quote === candidate.quote || earlier.start > candidate.start) continue;
			const keeps = isAsFar(wayBetween(quotes, earlier, candidate), candidate.start - earlier.start, STRICT);
			const together = (best[j]?.worth ?? 0) + own + (keeps ? KEEPING : 0);
			if (together > worth) [worth, before] = [together, j];
		}
		best.push({ worth, before });
		if (worth > (best[last]?.worth ?? -1)) last = i;
	});
	const chain: Candidate[] = [];
	for (let i = last; i >= 0; i = best[i]?.before ?? -1) {
		const candidate = sorted[i];
		if (candidate) chain.unshift(candidate);
	}
	return chain;
}

const wayBetween = (quotes: readonly KnownQuote[], a: Candidate, b: Candidate): number => (quotes[b.quote]?.start ?? 0) - (quotes[a.quote]?.start ?? 0);

/**
 * How many of its placed neighbours, and of the two ends of the text, a place stands as far from as in the original. The ends
 * speak only where the way to them is kept closely: a page puts much around a text.
 */
export function supportOf(place: Place, quote: number, placed: readonly Candidate[], bearings: Bearings, tolerance: Tolerance): number {
	const { quotes, originalLength, copyLength } = bearings;
	const home = quotes[quote]?.start ?? 0;
	const near = [...placed.filter((one) => one.quote < quote).slice(-NEIGHBOURS), ...placed.filter((one) => one.quote > quote).slice(0, NEIGHBOURS)];
	const neighbours = near.filter((one) => isAsFar(home - (quotes[one.quote]?.start ?? 0), place.start - one.start, tolerance));
	const ends = [isAsFar(home, place.start, STRICT), isAsFar(originalLength - home, copyLength - place.start, STRICT)];
	return neighbours.length + ends.filter(Boolean).length;
}
