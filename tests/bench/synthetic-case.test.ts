import { describe, expect, it } from 'vitest';
import { readCase } from '#content/read.ts';
import { syntheticCase, TELLERS } from './synthetic-case.ts';

describe(syntheticCase, () => {
	const files = syntheticCase(15);

	it('is a case that can be built, with an event for each that was asked for, over five tellers', () => {
		const { study } = readCase(files, { folder: 'synthetic' });
		expect(study.events).toHaveLength(15);
		expect(study.sources.map(({ id }) => id)).toEqual(TELLERS);
		expect(study.claims.map(({ dates }) => dates.map(({ event }) => event))).toHaveLength(15);
		expect(new Set(study.claims.flatMap(({ dates }) => dates.map(({ event }) => event)))).toEqual(new Set(study.events.map(({ id }) => id)));
	});

	it('is the same each time', () => {
		expect([...syntheticCase(15)]).toEqual([...files]);
		expect([...syntheticCase(16)]).not.toEqual([...files]);
	});
});
