import { describe, expect, it } from 'vitest';
import { addressWithValue, formatSelection, parseSelection, type Selection } from '#views/selection.ts';

const SELECTIONS: readonly Selection[] = [
	{},
	{ event: 'closing' },
	{ show: 'parting' },
	{ show: 'looks' },
	{ theme: 'theme-quay', sort: 'verdict' },
	{ verdict: 'conflict', sort: 'theme' },
	{ pair: 'gazette.bode', there: 'hold' },
	{ event: 'closing', show: 'parting', theme: 'theme-bridge', sort: 'verdict' },
	{ event: 'a b&c=d', theme: 'põhi' },
	{ sources: ['gazette', 'leht'], find: 'sild & jõgi' },
	{ view: 'story', window: [Date.UTC(2019, 0, 1), Date.UTC(2020, 5, 30)] }
];

describe(parseSelection, () => {
	it.each(SELECTIONS)('gives back what was written: %j', (selection) => {
		expect(parseSelection(new URLSearchParams(formatSelection(selection).toString()))).toEqual(selection);
	});

	it.each(['', 'show=all', 'sort=case', 'there=all', 'pair=', 'event=', 'theme=', 'colour=green', 'show=Parting', 'find=', 'find=%20', 'from=2020&to=2019'])(
		'finds nothing picked in %j',
		(query) => {
			expect(parseSelection(new URLSearchParams(query))).toEqual({});
		}
	);
});

describe(formatSelection, () => {
	it('leaves no trace of what is not picked', () => {
		expect(formatSelection({}).toString()).toBe('');
	});

	it('takes out what is no longer picked, and keeps what else stands in the query', () => {
		const query = new URLSearchParams('gloss=nl&event=closing&show=looks');
		expect(formatSelection({ event: 'reopening' }, query).toString()).toBe('gloss=nl&event=reopening');
		expect(query.toString()).toBe('gloss=nl&event=closing&show=looks');
	});
});

describe(addressWithValue, () => {
	it.each([
		['', 'a b&c', '/en/search/?q=a+b%26c'],
		['?q=old&gloss=et', 'new', '/en/search/?q=new&gloss=et'],
		['?gloss=et&q=old', undefined, '/en/search/?gloss=et'],
		['?q=old', undefined, '/en/search/']
	])('puts into %j the value %j', (search, value, address) => {
		expect(addressWithValue('q', value, { pathname: '/en/search/', search })).toBe(address);
	});
});
