import { searchTermOf, searchTokens } from '#views/search-words.ts';
import type { SearchFile } from '#views/search-file.ts';

/** Which things hold all words of a query, the best first, and which of their terms it was. */
export type Search = (query: string) => readonly { readonly at: number; readonly terms: readonly string[] }[];

/** Words shorter than these are taken as they are: nearly every word begins with, or is like, a very short one. */
const SHORTEST = { beginning: 2, likeness: 5 };
/** A likeness differs in no more than this share of letters. */
const LIKENESS = 0.2;

/** An index of all texts in all languages; those of the page count for more. */
export async function createSearch({ things, locales }: SearchFile, locale: string): Promise<Search> {
	const { default: MiniSearch } = await import('minisearch');
	const index = new MiniSearch<Record<string, string | number>>({
		idField: 'at',
		fields: [...locales, 'quote'],
		tokenize: searchTokens,
		processTerm: (word) => searchTermOf(word) || null,
		searchOptions: {
			boost: { [locale]: 2, quote: 1.5 },
			combineWith: 'AND',
			prefix: (term) => term.length >= SHORTEST.beginning && !/^\d/.test(term),
			fuzzy: (term) => term.length >= SHORTEST.likeness && !/^\d/.test(term) && LIKENESS
		}
	});
	index.addAll(
		things.map(({ texts, quote = '' }, at) => ({ at, quote, ...Object.fromEntries(locales.map((one, i): [string, string] => [one, texts[i] ?? ''])) }))
	);
	return (query) => index.search(query).map(({ id, terms }) => ({ at: Number(id), terms }));
}
