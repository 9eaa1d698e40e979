import { describe, expect, it } from 'vitest';
import { originsOf, shortHash, stampsSchema, translationStates } from '#content/translation.ts';
import type { Locale } from '#domain/id.ts';
import { idOf } from '#tests/fixtures/claim.ts';
import { problemsOf, readTiny, type Change } from './tiny-case.ts';

const [en, nl] = [idOf<Locale>('en'), idOf<Locale>('nl')];

describe(originsOf, () => {
	const origins = originsOf(readTiny(), nl);

	it('has a gloss and a title come from the source’s own words', () => {
		expect(origins.get('claims:leht-sixty-trees.gloss')).toBe('umbes 60 puud');
		expect(origins.get('sources:gazette.title')).toBe('Mill Bridge to close while its piers are mended');
	});

	it('has anything else come from the first locale', () => {
		expect(origins.get('events:closing.title')).toBe('The bridge is closed');
		expect(origins.get('prose:corrections')).toBe('No corrections or replies have come in so far.');
	});

	it('has a plural form come from the form it stands for, or from the first locale’s "other"', () => {
		expect(origins.get('terms:trees_one')).toBe('{{amount}} tree');
		const content = readTiny();
		const words = { ...content.words, nl: { ...content.words.nl, terms: { trees_many: 'x' } } } as typeof content.words;
		expect(originsOf({ ...content, words }, nl).get('terms:trees_many')).toBe('{{amount}} trees');
	});

	it('names every text of the locale', () => {
		const { words, prose } = readTiny();
		const count = (inner: unknown): number =>
			typeof inner === 'string' ? 1 : Object.values(inner as object).reduce<number>((sum, one) => sum + count(one), 0);
		expect(origins.size).toBe(count(words.nl) + count(prose.nl));
	});
});

describe(translationStates, () => {
	const stateOf = (key: string, ...changes: readonly Change[]) => translationStates(readTiny(...changes), nl).get(key);

	it('knows by which hand a text was made and whether it was read again', () => {
		expect(stateOf('events:closing.title')).toEqual({ method: 'human', reviewed: false, stale: false });
		expect(stateOf('claims:gazette-forty-trees.gloss')).toEqual({ method: 'human', reviewed: true, stale: false });
		expect(stateOf('claims:leht-sixty-trees.gloss')).toEqual({ method: 'machine', reviewed: false, stale: false });
		expect(translationStates(readTiny(), en).get('events:closing.title')).toEqual({ method: 'original', reviewed: true, stale: false });
	});

	it('finds a text stale once what it came from has changed, and no other', () => {
		const content = readTiny(['locales/en/events.json', 'The bridge is closed', 'The bridge is shut']);
		const stale = [...translationStates(content, nl)].flatMap(([key, state]) => (state.stale ? key : []));
		expect(stale).toEqual(['events:closing.title']);
	});

	it('finds prose stale too', () => {
		expect(stateOf('prose:corrections', ['locales/en/corrections.md', 'so far', 'until now'])).toMatchObject({ stale: true });
	});

	it('calls a text without a stamp unknown, never stale', () => {
		expect(stateOf('events:closing.title', ['locales/nl/translations.json'])).toEqual({ method: 'unknown', reviewed: false, stale: false });
	});
});

describe('a stamp', () => {
	it.each(['3ba0c0c6 human', '3ba0c0c6 machine reviewed', '3ba0c0c6 original'])('can be %s', (stamp) => {
		expect(stampsSchema.safeParse({ 'case:name': stamp }).success).toBe(true);
	});

	it('says what is wrong with it', () => {
		const { 'case:name': stamp = '' } = readTiny().stamps.nl ?? {};
		expect(problemsOf(['locales/nl/translations.json', `"case:name": "${stamp}"`, '"case:name": "by hand"'])).toEqual([
			'tiny/locales/nl/translations.json:2:15 case:name: expected a hash of eight digits, a method and perhaps "reviewed", got "by hand"'
		]);
	});
});

describe(shortHash, () => {
	it('is eight digits that change with the text', () => {
		expect(shortHash('De brug')).toMatch(/^[0-9a-f]{8}$/);
		expect(shortHash('De brug')).not.toBe(shortHash('De brug.'));
	});
});
