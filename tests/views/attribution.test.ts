import { describe, expect, it } from 'vitest';
import { attributionOf } from '#views/attribution.ts';
import { claim, gap, share } from '#tests/fixtures/claim.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();

describe(attributionOf, () => {
	it('lets the text say what it says in its own voice', () => {
		expect(attributionOf(edition, claim({ value: share('24') }))).toEqual(['The text says so itself.']);
	});

	it.each([share('24', { derived: 0.05 }), gap('closing', 'reopening', '1..2', 'year', { derived: 0 })])('lets nobody say what we worked out', (value) => {
		expect(attributionOf(edition, claim({ value }))).toEqual(['Worked out by us; the text itself does not say it.']);
	});
});
