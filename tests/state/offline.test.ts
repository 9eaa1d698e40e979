import { describe, expect, it } from 'vitest';
import { stateOf } from '#state/offline.ts';

describe(stateOf, () => {
	it('keeps on until all is kept', () => {
		expect(stateOf({ kept: 3, wanted: 9 })).toEqual({ state: 'keeping', kept: 3, wanted: 9 });
		expect(stateOf({ kept: 9, wanted: 9 })).toEqual({ state: 'ready' });
	});

	it('fails where a page is missing, however much is kept', () => {
		expect(stateOf({ kept: 9, wanted: 9, missing: 'https://example.org/en/' })).toEqual({ state: 'failed' });
	});
});
