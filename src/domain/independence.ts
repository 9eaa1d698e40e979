import type { Source } from './source.ts';
import type { Independence } from './verdict.ts';
import type { TermId } from './id.ts';

/** Why two texts can, or cannot, confirm each other. */
export type Because =
	| { readonly kind: 'same-text' }
	/** One text goes back to the other. */
	| { readonly kind: 'one-from-other'; readonly later: Source['id']; readonly earlier: Source['id'] }
	| { readonly kind: 'shared-page'; readonly page: TermId }
	| { readonly kind: 'apart' }
	/** The texts whose origins are not all known. */
	| { readonly kind: 'open'; readonly texts: readonly Source['id'][] };

/**
 * Whether two texts can confirm each other: not if one goes back to the other or both to a common page, by what is known or
 * inferred; surely only if every origin of both is known and none is shared; otherwise nobody can say.
 */
export function independenceBetween(a: Source, b: Source): { readonly independent: Independence; readonly because: Because } {
	if (a.id === b.id) return { independent: 'no', because: { kind: 'same-text' } };
	if (goesBackTo(a, b)) return { independent: 'no', because: { kind: 'one-from-other', later: a.id, earlier: b.id } };
	if (goesBackTo(b, a)) return { independent: 'no', because: { kind: 'one-from-other', later: b.id, earlier: a.id } };
	const origins = new Set(originsOf(a));
	const shared = b.derivedFrom.find(({ from, address }) => origins.has(from) || (address !== undefined && origins.has(address)));
	if (shared) return { independent: 'no', because: { kind: 'shared-page', page: shared.from } };
	const open = [a, b].filter(({ derivedFrom }) => !derivedFrom.length || derivedFrom.some(({ certainty }) => certainty === 'inferred'));
	return open.length
		? { independent: 'unknown', because: { kind: 'open', texts: open.map(({ id }) => id) } }
		: { independent: 'yes', because: { kind: 'apart' } };
}

export const independenceOf = (a: Source, b: Source): Independence => independenceBetween(a, b).independent;

/** The pages that a text goes back to, by name and by address. */
const originsOf = ({ derivedFrom }: Source): string[] => derivedFrom.flatMap(({ from, address }) => (address ? [from, address] : [from]));

const goesBackTo = (text: Source, { address }: Source): boolean => address !== undefined && originsOf(text).includes(address);

/** How many pages the texts go back to, as far as anybody can tell; a likeness whose direction is open is no origin. */
export interface Origins {
	/** Distinct pages that a text names or repeats word for word. */
	readonly known: number;
	/** Distinct further pages that are inferred by us. */
	readonly inferred: number;
	/** Texts of which no origin is known or inferred. */
	readonly unknown: number;
}

export function originsAmong(sources: readonly Source[]): Origins {
	const origins = sources.flatMap(({ derivedFrom }) => derivedFrom.filter(({ how }) => how !== 'likeness'));
	const known = new Set(origins.filter(({ certainty }) => certainty === 'known').map(({ from }) => from));
	const all = new Set(origins.map(({ from }) => from));
	return {
		known: known.size,
		inferred: all.size - known.size,
		unknown: sources.filter(({ derivedFrom }) => derivedFrom.every(({ how }) => how === 'likeness')).length
	};
}
