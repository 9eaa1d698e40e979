import { describe, expect, it } from 'vitest';
import { searchFor } from '#views/event-search.ts';
import { timelineView } from '#views/timeline.ts';
import { tinyEdition } from './tiny-edition.ts';

describe(searchFor, () => {
	const { events } = timelineView(tinyEdition(), { every: 'own' });
	const found = (find: string) => events.filter(searchFor(find)).map(({ id }) => id);

	it('finds by title, whatever the case and the order of the words', () => {
		expect(found('AGAIN bridge')).toEqual(['reopening']);
	});

	it('finds by the words of a text, typed with or without accents', () => {
		const [telling] = events.find(({ id }) => id === 'closing')?.tellings.filter(({ said }) => said.teller.id === 'leht') ?? [];
		const words = telling?.said.words ?? '';
		expect(words).toMatch(/[õäöü]/);
		expect(found(words)).toEqual(['closing']);
		expect(found(words.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase())).toEqual(['closing']);
	});

	it('finds what is typed in another alphabet, or only begun', () => {
		expect(found('бридге')).toContain('closing');
		expect(found('bridg')).toContain('closing');
		expect(found('qqqqq')).toEqual([]);
	});

	it('finds by our gloss, by the date in words and by the record', () => {
		expect(found('in the autumn of 2019')).toContain('closing');
		expect(found('minutes of the vote')).toEqual(['council-vote']);
	});

	it('finds nothing where one of the words is missing', () => {
		expect(found('bridge zeppelin')).toEqual([]);
	});
});
