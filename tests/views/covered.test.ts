import { describe, expect, it } from 'vitest';
import { coverOver, isCovered, partsOf } from '#views/covered.ts';

describe(partsOf, () => {
	it('finds the covers in a text, each as wide as it was made', () => {
		const text = `about ${coverOver('covered', 13)} trees, ${coverOver('', 4)}`;
		expect(partsOf(text)).toEqual([{ text: 'about ' }, { word: 'covered', eighths: 13 }, { text: ' trees, ' }, { word: '', eighths: 4 }]);
		expect(isCovered(text)).toBe(true);
	});

	it('leaves a text without covers whole', () => {
		expect(partsOf('about 40 trees')).toEqual([{ text: 'about 40 trees' }]);
		expect(isCovered('about 40 trees')).toBe(false);
	});
});

describe(coverOver, () => {
	it('says the word where a page prints it as it is', () => {
		expect(coverOver('covered', 8).replace(/[\u2062-\u2064]/g, '')).toBe('covered');
	});

	it('is never so narrow that nobody would see it', () => {
		expect(partsOf(coverOver('covered', 0))).toEqual([{ word: 'covered', eighths: 2 }]);
	});
});
