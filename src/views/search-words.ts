import { searchWords, termOf } from '#domain/search-term.ts';

/** The words of a text as an index takes them apart. */
export const searchTokens = (text: string): string[] => searchWords(text).map((word) => word.text);

/** What an index keeps of a word. */
export const searchTermOf = (word: string): string => termOf(word);
