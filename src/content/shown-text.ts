import type { ClaimId, QuestionId, SourceId } from '#domain/id.ts';
import type { Shown } from '#domain/lesson.ts';

const KNOWN = 'timeline/, timeline/?…, compare/, compare/?…, compare/<question>/, sources/<source>/, claims/<claim>/ or pair/<claim>/<claim>/';

/** Reads the address, below a locale, of what a scene shows. Throws a RangeError for any other. */
export function parseShown(text: string): Shown {
	const [path = '', query] = text.split(/\?(.*)/s, 2);
	const [page, first, second, ...rest] = path.endsWith('/') ? path.slice(0, -1).split('/') : [];
	const names = [first, second].filter((name) => name !== undefined);
	if (page && !rest.length && names.every((name) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))) {
		if (first === undefined && (page === 'timeline' || page === 'compare')) return { kind: page === 'timeline' ? 'timeline' : 'matrix', query: query ?? '' };
		if (query === undefined && first !== undefined && second === undefined) {
			if (page === 'compare') return { kind: 'question', question: first as QuestionId };
			if (page === 'sources') return { kind: 'source', source: first as SourceId };
			if (page === 'claims') return { kind: 'claim', claim: first as ClaimId };
		}
		if (query === undefined && page === 'pair' && first !== undefined && second !== undefined)
			return { kind: 'pair', claims: [first as ClaimId, second as ClaimId] };
	}
	throw new RangeError(`expected the address of a view: ${KNOWN}, got ${JSON.stringify(text)}`);
}
