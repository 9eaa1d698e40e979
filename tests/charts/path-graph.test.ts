import { describe, expect, it } from 'vitest';
import { layPaths, linkPath } from '#charts/path-graph.ts';

const placed = (graph: ReturnType<typeof layPaths>) => Object.fromEntries(graph.steps.map(({ id, column, row }) => [id, `${column} ${row}`]));

describe(layPaths, () => {
	it('gives every way a row, and what it passes a column each', () => {
		const graph = layPaths([
			{ key: 'bode', steps: ['letter', 'minutes'] },
			{ key: 'leht', steps: ['poster'] }
		]);
		expect(graph).toMatchObject({ columns: 3, rows: 2 });
		expect(graph.ends).toEqual([
			{ way: 'bode', column: 0, row: 0 },
			{ way: 'leht', column: 0, row: 1 }
		]);
		expect(placed(graph)).toEqual({ letter: '1 0', minutes: '2 0', poster: '1 1' });
		expect(graph.links.map(({ way, first }) => `${way} ${first}`)).toEqual(['bode true', 'bode false', 'leht true']);
	});

	it('draws once what two ways share, as far back as the longer one, between them', () => {
		const graph = layPaths([
			{ key: 'bode', steps: ['letter', 'minutes'] },
			{ key: 'leht', steps: ['minutes'] }
		]);
		expect(placed(graph)).toEqual({ letter: '1 0', minutes: '2 0.5' });
		expect(graph.links).toHaveLength(3);
		expect(graph.links.at(-1)).toMatchObject({ from: { column: 2, row: 0.5 }, to: { column: 0, row: 1 } });
	});

	it('never sets two things on one place', () => {
		const graph = layPaths([
			{ key: 'a', steps: ['shared'] },
			{ key: 'b', steps: ['own'] },
			{ key: 'c', steps: ['shared'] }
		]);
		expect(new Set(Object.values(placed(graph))).size).toBe(2);
	});

	it('is empty without ways', () => {
		expect(layPaths([])).toEqual({ columns: 1, rows: 0, ends: [], steps: [], links: [] });
	});
});

describe(linkPath, () => {
	it('leaves and arrives level', () => {
		expect(
			linkPath([
				[0, 10],
				[50, 30]
			])
		).toBe('M0,10C25,10,25,30,50,30');
	});
});
