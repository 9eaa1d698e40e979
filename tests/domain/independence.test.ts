import { describe, expect, it } from 'vitest';
import type { TermId } from '#domain/id.ts';
import { independenceBetween, originsAmong } from '#domain/independence.ts';
import type { Derivation } from '#domain/source.ts';
import { idOf, source } from '#tests/fixtures/claim.ts';

const page = (from: string, parts: Partial<Derivation> = {}): Derivation => ({
	from: idOf<TermId>(from),
	certainty: 'known',
	how: 'retelling',
	confidence: 'high',
	...parts
});

const inferred = { certainty: 'inferred' } as const;
const ADDRESS = 'https://one.example/page';

describe(independenceBetween, () => {
	const release = source('et', { derivedFrom: [page('release')], address: ADDRESS });

	it('says which text goes back to which, in whatever order they are laid', () => {
		const later = source('pl', { derivedFrom: [page('copy', { ...inferred, address: ADDRESS })] });
		const expected = { independent: 'no', because: { kind: 'one-from-other', later: 'pl', earlier: 'et' } };
		expect([independenceBetween(release, later), independenceBetween(later, release)]).toEqual([expected, expected]);
	});

	it('names the page that both go back to, even where one link is inferred', () => {
		expect(independenceBetween(release, source('pl', { derivedFrom: [page('other'), page('release', inferred)] }))).toEqual({
			independent: 'no',
			because: { kind: 'shared-page', page: 'release' }
		});
	});

	it('takes a common address for a common page', () => {
		const [a, b] = ['et', 'pl'].map((id) => source(id, { derivedFrom: [page(`page-of-${id}`, { address: ADDRESS })] }));
		expect(a && b && independenceBetween(a, b).independent).toBe('no');
	});

	it('is sure only of texts whose origins are all known', () => {
		expect(independenceBetween(release, source('pl', { derivedFrom: [page('other')] }))).toEqual({ independent: 'yes', because: { kind: 'apart' } });
		expect(independenceBetween(release, source('pl'))).toEqual({ independent: 'unknown', because: { kind: 'open', texts: ['pl'] } });
		expect(independenceBetween(source('nl'), source('pl', { derivedFrom: [page('other', inferred)] })).because).toEqual({ kind: 'open', texts: ['nl', 'pl'] });
	});
});

describe(originsAmong, () => {
	it('counts a page once, however many texts go back to it, and as known where one link is', () => {
		const sources = [
			source('et', { derivedFrom: [page('release', inferred), page('report', inferred)] }),
			source('pl', { derivedFrom: [page('release')] }),
			source('nl')
		];
		expect(originsAmong(sources)).toEqual({ known: 1, inferred: 1, unknown: 1 });
	});

	it('takes a likeness for no origin: its direction is open', () => {
		expect(originsAmong([source('nl', { derivedFrom: [page('like', { ...inferred, how: 'likeness' })] })])).toEqual({ known: 0, inferred: 0, unknown: 1 });
	});
});
