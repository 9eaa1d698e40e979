import { TOLERANCE, supportOf, type Bearings } from './quote-chain.ts';
import type { Candidate, Place } from './quote-places.ts';
import { letterDistance } from './word-change.ts';

/** Words of which more than this share of letters differs are other words. */
const UNLIKE = 0.45;
/** A second likeness this close to the first leaves open which is meant. */
const MARGIN = 0.1;
/** How far around the expected place is looked, in folded letters. */
const REACH = 400;

/** Words that are like those of a quote, where the quote should stand; several where it is open which of them is meant. */
export function nearPlaces(text: string, quote: number, wanted: string, placed: readonly Candidate[], bearings: Bearings): Place[] {
	const stretch = stretchFor(text, quote, placed, bearings);
	if (!stretch) return [];
	const pattern = wanted.toLowerCase();
	const count = pattern.split(' ').length;
	const words = wordsIn(text, stretch);
	const likenesses: { readonly place: Place; readonly unlike: number; readonly support: number }[] = [];
	words.forEach((first, i) => {
		for (let length = Math.max(1, count - 2); length <= count + 2; length++) {
			const last = words[i + length - 1];
			if (!last) break;
			const place = trimmed(text, { start: first.start, end: last.end }, wanted);
			const support = supportOf(place, quote, placed, bearings, TOLERANCE.loose);
			if (!support) continue;
			const wording = text.slice(place.start, place.end).toLowerCase();
			const unlike = letterDistance(pattern, wording) / Math.max(pattern.length, wording.length);
			if (unlike <= UNLIKE) likenesses.push({ place, unlike, support });
		}
	});
	const [best, ...others] = likenesses.sort((a, b) => a.unlike - b.unlike || b.support - a.support);
	if (!best) return [];
	const rivals = others.filter(
		({ place, unlike, support }) => (place.end <= best.place.start || place.start >= best.place.end) && unlike - best.unlike < MARGIN && support >= best.support
	);
	return [best.place, ...rivals.map(({ place }) => place)];
}

/** Where in the copy a quote that was not found should stand: after its placed neighbour before, and before that after it. */
function stretchFor(text: string, quote: number, placed: readonly Candidate[], { quotes }: Bearings): Place | undefined {
	const own = quotes[quote];
	if (!own) return undefined;
	const before = placed.filter((one) => (quotes[one.quote]?.end ?? 0) <= own.start).at(-1);
	const after = placed.find((one) => (quotes[one.quote]?.start ?? 0) >= own.end);
	// One neighbour says where to look; without any, whatever is alike is a look-alike.
	if (!before && !after) return undefined;
	const length = own.end - own.start;
	const start = before ? before.end : Math.max(0, (after?.start ?? 0) - REACH - length);
	const end = after ? after.start : Math.min(text.length, start + REACH + length);
	return start < end ? { start, end } : undefined;
}

/** The words of a stretch, as stretches; punctuation belongs to them. */
const wordsIn = (text: string, { start, end }: Place): Place[] =>
	[...text.slice(start, end).matchAll(/[^\s"-]+/gu)].map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));

/** A stretch without the punctuation at its ends that the wanted words do not have. */
function trimmed(text: string, { start, end }: Place, wanted: string): Place {
	const outside = /^[^\p{L}\p{N}]$/u;
	let [from, until] = [start, end];
	while (until > from + 1 && outside.test(text[until - 1] ?? '') && !outside.test(wanted.at(-1) ?? '')) until--;
	while (from < until - 1 && outside.test(text[from] ?? '') && !outside.test(wanted[0] ?? '')) from++;
	return { start: from, end: until };
}
