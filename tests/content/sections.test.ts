import { describe, expect, it } from 'vitest';
import { sectionsOf } from '#content/prose.ts';
import { proseFaults } from '#content/prose-faults.ts';
import { danglingReferences } from '#content/references.ts';
import { readTiny } from './tiny-case.ts';

const DIGEST = '### Opening\n\nOne *thing*.\n\n### Close\n\nAnother.\n';

describe(sectionsOf, () => {
	it('takes a digest apart at its heads', () => {
		expect(sectionsOf(DIGEST)).toEqual([
			{ heading: 'Opening', html: '<p>One <em>thing</em>.</p>\n' },
			{ heading: 'Close', html: '<p>Another.</p>\n' }
		]);
	});

	it('keeps prose without heads as one part', () => {
		expect(sectionsOf('One.\n\nTwo.')).toEqual([{ heading: '', html: '<p>One.</p>\n<p>Two.</p>\n' }]);
	});
});

describe(proseFaults, () => {
	it('asks of a digest as many parts as its source has sections', () => {
		const need = (heads: number) => ({ path: 'digests/bode', heads });
		expect(proseFaults(DIGEST, 'en', need(2))).toEqual([]);
		expect(proseFaults(DIGEST, 'en', need(3)).map(({ message }) => message)).toEqual([
			"expected 3 parts under heads ###, one for each of the source's sections, got 2"
		]);
	});
});

describe(danglingReferences, () => {
	it('finds a claim in a paragraph that no section covers, or that two do', () => {
		const { study } = readTiny();
		const sections = (list: number[][]) => ({
			...study,
			sources: study.sources.map((one) => ((one.id as string) === 'bode' ? { ...one, sections: list } : one))
		});
		expect(danglingReferences(sections([[1, 2], [3]]))).toEqual([]);
		expect(danglingReferences(sections([[1, 2]])).map(({ file, at }) => `${file} ${at.join('.')}`)).toEqual(['claims/bode.yaml 2.paragraph']);
		expect(
			danglingReferences(
				sections([
					[1, 2],
					[2, 3]
				])
			)
		).toHaveLength(2);
	});
});
