import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prove, quoteHash, sha256 } from '#content/proof.ts';
import { claim } from '#tests/fixtures/claim.ts';
import { readTiny } from './tiny-case.ts';

const TEXT = 'Molenbrug dicht\n\nDe brug is dicht. De kade is kaal.\n\nDe brug gaat open.\n';
const said = (exact: string, paragraph: number, { prefix = '', suffix = '' } = {}) => claim({ id: 'bode-said', paragraph, quote: { exact, prefix, suffix } });

describe(prove, () => {
	it('remembers where words stand without the words', () => {
		const quote = { exact: 'is kaal', prefix: '', suffix: '' };
		expect(prove(TEXT, [said('is kaal', 2)])).toEqual({
			proof: {
				sha256: sha256(TEXT),
				length: TEXT.length,
				paragraphs: 3,
				claims: { 'bode-said': { start: 43, end: 50, paragraph: 2, hash: quoteHash(quote) } }
			},
			unproven: []
		});
	});

	it.each([
		['words that are not there', said('is open', 2), 'expected the words to stand exactly once in the original, got 0 times'],
		['words that stand twice', said('De brug', 2), 'expected the words to stand exactly once in the original, got 2 times'],
		['a wrong paragraph', said('gaat open', 2), 'expected paragraph 3, where the words stand, got 2']
	])('does not prove %s', (_, one, message) => {
		const { proof, unproven } = prove(TEXT, [one]);
		expect(proof.claims).toEqual({});
		expect(unproven).toHaveLength(1);
		expect(unproven[0]?.message).toContain(message);
	});

	it('takes context for what stands twice', () => {
		expect(prove(TEXT, [said('De brug', 3, { suffix: ' gaat' })]).unproven).toEqual([]);
	});

	it.each(['gazette', 'bode', 'leht'])('gives for the original of %s what the case has in its proofs', (id) => {
		const { study, proofs } = readTiny();
		const text = readFileSync(`tests/fixtures/tiny-sources/${id}.txt`, 'utf8');
		expect(
			prove(
				text,
				study.claims.filter(({ source }) => source === id)
			)
		).toEqual({ proof: proofs[id], unproven: [] });
	});
});

describe(quoteHash, () => {
	it('tells the words from their context', () => {
		const hashes = [
			{ exact: 'de brug', prefix: '', suffix: '' },
			{ exact: 'de', prefix: '', suffix: ' brug' },
			{ exact: ' brug', prefix: 'de', suffix: '' }
		].map(quoteHash);
		expect(new Set(hashes).size).toBe(3);
	});
});

describe(sha256, () => {
	it('is the usual one, of UTF-8', () => {
		expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
		expect(sha256('jäi')).not.toBe(sha256('jai'));
	});
});
