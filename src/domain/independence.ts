import type { Source } from './source.ts';
import type { Independence } from './verdict.ts';

/**
 * Whether two texts can confirm each other: not if one goes back to the other or both to a common page, by what is known or
 * inferred; surely only if every origin of both is known and none is shared; otherwise nobody can say.
 */
export function independenceOf(a: Source, b: Source): Independence {
	if (a.id === b.id) return 'no';
	const origins = new Set(originsOf(a));
	if (originsOf(b).some((page) => origins.has(page)) || goesBackTo(a, b) || goesBackTo(b, a)) return 'no';
	const known = (source: Source) => source.derivedFrom.length > 0 && source.derivedFrom.every(({ certainty }) => certainty === 'known');
	return known(a) && known(b) ? 'yes' : 'unknown';
}

/** The pages that a text goes back to, by name and by address. */
const originsOf = ({ derivedFrom }: Source): string[] => derivedFrom.flatMap(({ from, address }) => (address ? [from, address] : [from]));

const goesBackTo = (text: Source, { address }: Source): boolean => address !== undefined && originsOf(text).includes(address);

/** How many pages the texts go back to, as far as anybody can tell. */
export interface Origins {
	/** Distinct pages that are named by a text or inferred by us. */
	readonly known: number;
	/** Texts of which no origin is known. */
	readonly unknown: number;
}

export function originsAmong(sources: readonly Source[]): Origins {
	const known = new Set(sources.flatMap(({ derivedFrom }) => derivedFrom.filter(({ how }) => how !== 'likeness').map(({ from }) => from)));
	return { known: known.size, unknown: sources.filter(({ derivedFrom }) => derivedFrom.every(({ how }) => how === 'likeness')).length };
}
