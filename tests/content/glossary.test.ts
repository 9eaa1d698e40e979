import { describe, expect, it } from 'vitest';
import { glossaryFaults } from '#content/glossary.ts';
import { readFolder, readCaseFolder } from '#content/folder.ts';

const files = readFolder('content');
const content = readCaseFolder('content');

describe(glossaryFaults, () => {
	it('finds none in the case: every locale holds to its own terms', () => {
		expect(glossaryFaults(content, files)).toEqual([]);
	});

	it('has nothing to say of a case without a glossary', () => {
		expect(glossaryFaults(content, new Map())).toEqual([]);
	});

	it('tells a locale without the term, and words without its stem or with one that would bend them', () => {
		const terms = 'about: { claims: [et-ability-700] }\n';
		const glossary = (stems: string[], never: string[]) => JSON.stringify({ about: { term: 'about', from: {}, stems, never } });
		const faults = (english: string) =>
			glossaryFaults(
				content,
				new Map([
					['glossary.yaml', terms],
					['locales/en/glossary.json', english]
				])
			);
		expect(faults(glossary(['about'], []))).toHaveLength(content.study.locales.length - 1);
		expect(faults(glossary(['roughly'], []))[0]).toContain('locales/en/claims.json et-ability-700: expected one of roughly (about), got');
		expect(faults(glossary(['about'], ['people']))[0]).toContain('expected nothing with people (about), got');
	});
});
