import { foldText, type FoldedText } from './folded-text.ts';
import { chainOf, supportOf, TOLERANCE, type Bearings } from './quote-chain.ts';
import { nearPlaces } from './quote-near.ts';
import { placesOf, unfolded, type Candidate, type KnownQuote, type Place } from './quote-places.ts';
import { wordChanges, type WordChange } from './word-change.ts';

/** What a copy of a text has of a fragment. Offsets are UTF-16 of the copy as it stands. */
export type Finding =
	/** The very words, where they should stand. */
	| ({ readonly found: 'exact' } & Place)
	/** The same words, set otherwise: spaces, quotation marks, dashes, soft hyphens, the coding of letters. */
	| ({ readonly found: 'tolerant' } & Place)
	/** Words that are like ours, where ours should stand. */
	| ({ readonly found: 'near'; readonly words: readonly WordChange[] } & Place)
	/** The words, or words like them, stand in several places and nothing tells which is meant. */
	| { readonly found: 'ambiguous'; readonly places: readonly Place[] }
	/** The words stand in the copy, but not where they were read. */
	| { readonly found: 'elsewhere'; readonly places: readonly Place[] }
	| { readonly found: 'missing' };

/** The text that a copy is a copy of: its fragments in the order in which they stand, and its length in UTF-16 units. */
export interface KnownText {
	readonly quotes: readonly KnownQuote[];
	readonly length: number;
}

/**
 * Finds the fragments of a text in a copy of it: one finding for each, in their order. Words count as found only where
 * the order of the text and the distance from what stands around them speak for it; a look-alike elsewhere is named as one.
 */
export function matchQuotes(copy: string, { quotes, length }: KnownText): Finding[] {
	const folded = foldText(copy);
	const candidates = quotes.flatMap((quote, i) => placesOf(quote, folded).map((place) => ({ ...place, quote: i })));
	const bearings: Bearings = { quotes, originalLength: length, copyLength: folded.text.length };
	const chain = chainOf(candidates, bearings);
	const verdicts = chain.map((candidate) => ({ candidate, ...standingOf(candidate, candidates, chain, bearings) }));
	const placed = verdicts.filter(({ sure }) => sure).map(({ candidate }) => candidate);
	return quotes.map((quote, i): Finding => {
		const own = placed.find((one) => one.quote === i);
		if (own) return foundAt(copy, quote, unfolded(folded, own));
		const rivals = verdicts.find(({ candidate }) => candidate.quote === i)?.rivals ?? [];
		if (rivals.length) return { found: 'ambiguous', places: rivals.map((place) => unfolded(folded, place)) };
		return (
			likeness(copy, folded, quote, i, placed, bearings) ??
			elsewhere(
				candidates.filter((one) => one.quote === i),
				folded
			)
		);
	});
}

const foundAt = (copy: string, { exact }: KnownQuote, place: Place): Finding => ({
	found: copy.slice(place.start, place.end) === exact ? 'exact' : 'tolerant',
	...place
});

/** Whether a place in the row can be taken for that of its quote, and which others could be as well. */
function standingOf(
	candidate: Candidate,
	candidates: readonly Candidate[],
	chain: readonly Candidate[],
	bearings: Bearings
): { readonly sure: boolean; readonly rivals: readonly Place[] } {
	const others = candidates.filter((one) => one.quote === candidate.quote && one !== candidate);
	const support = (place: Place, tolerance = TOLERANCE.strict) => supportOf(place, candidate.quote, chain, bearings, tolerance);
	if (!others.length) return { sure: support(candidate, TOLERANCE.loose) > 0, rivals: [] };
	const own = support(candidate);
	const rivals = others.filter((other) => support(other) >= own);
	return { sure: own > 0 && !rivals.length, rivals: own > 0 && rivals.length ? [candidate, ...rivals] : [] };
}

function likeness(copy: string, folded: FoldedText, quote: KnownQuote, i: number, placed: readonly Candidate[], bearings: Bearings): Finding | undefined {
	const places = nearPlaces(folded.text, i, foldText(quote.exact).text.trim(), placed, bearings).map((place) => unfolded(folded, place));
	const [first, ...others] = places;
	if (!first) return undefined;
	if (others.length) return { found: 'ambiguous', places };
	return { found: 'near', ...first, words: wordChanges(quote.exact, copy.slice(first.start, first.end)) };
}

const elsewhere = (candidates: readonly Candidate[], folded: FoldedText): Finding =>
	candidates.length ? { found: 'elsewhere', places: candidates.map((place) => unfolded(folded, place)) } : { found: 'missing' };

/** A text must share this much of another's quoted letters to be its copy, and this many times as much as with any other text. */
const ENOUGH = 0.2;
const CLEARLY = 2;

/** Which of several texts a copy is one of, going by whose fragments it holds; undefined where none or several fit. */
export function guessText<Text extends Pick<KnownText, 'quotes'>>(copy: string, texts: readonly Text[]): Text | undefined {
	const folded = foldText(copy);
	const shares = texts.map((text) => ({ text, share: sharedBy(text, folded) })).sort((a, b) => b.share - a.share);
	const [best, second] = shares;
	return best && best.share >= ENOUGH && best.share >= CLEARLY * (second?.share ?? 0) ? best.text : undefined;
}

function sharedBy({ quotes }: Pick<KnownText, 'quotes'>, folded: FoldedText): number {
	const letters = (some: readonly KnownQuote[]): number => some.reduce((sum, { start, end }) => sum + end - start, 0);
	const all = letters(quotes);
	return all ? letters(quotes.filter((quote) => placesOf(quote, folded).length > 0)) / all : 0;
}
