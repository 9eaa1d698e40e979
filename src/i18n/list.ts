import { intlTag } from './number-format.ts';

/** Several things in one phrase: "a, b and c", "a, b or c". */
export const list = (items: readonly string[], locale: string, link: 'and' | 'or' = 'and'): string =>
	new Intl.ListFormat(intlTag(locale), { type: link === 'and' ? 'conjunction' : 'disjunction' }).format(items);
