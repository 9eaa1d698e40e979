import { describe, expect, it } from 'vitest';
import { layTime } from '#charts/time-layout.ts';
import { beyond, countOf, stepFrom, stopsOf } from '#charts/walk.ts';

const measure = { head: 6, foot: 2, pitch: 35, band: 29 };
const span = (key: string, low: number, high = low + 10) => ({ key, low, high, pin: false, labelWidth: 20 });
const lanes = [[span('a', 0), span('b', 300), span('c', 700)], [], [span('d', 320), span('e', 1200)]];
const stops = stopsOf(
	layTime(
		lanes.map((spans) => ({ spans, measure })),
		[0, 1000],
		800
	)
);
const from = (at: string, key: string) => {
	const step = stepFrom(stops, at, key);
	return typeof step === 'object' ? step.key : step;
};

describe(stepFrom, () => {
	it('goes along a lane and to its ends', () => {
		expect([from('a', 'ArrowRight'), from('c', 'ArrowLeft'), from('b', 'Home'), from('b', 'End')]).toEqual(['b', 'b', 'a', 'c']);
	});

	it('goes across to what stands nearest in the next lane that has anything', () => {
		expect([from('b', 'ArrowDown'), from('c', 'ArrowDown'), from('d', 'ArrowUp')]).toEqual(['d', 'd', 'b']);
		expect([from('a', 'ArrowUp'), from('d', 'ArrowDown')]).toEqual([undefined, undefined]);
	});

	it('says so where it leads out of view', () => {
		expect([from('a', 'ArrowLeft'), from('d', 'ArrowRight')]).toEqual(['before', 'after']);
	});

	it('knows no other keys', () => {
		expect([from('a', 'x'), from('lost', 'ArrowLeft')]).toEqual([undefined, undefined]);
	});
});

describe(stopsOf, () => {
	it('stops at a count after the mark that it stands beside', () => {
		const crowd = stopsOf(layTime([{ spans: [span('a', 10), span('b', 10)], measure: { ...measure, most: 1 } }], [0, 1000], 800));
		expect(crowd[0]?.map(({ key, spans }) => [key, ...spans])).toEqual([
			['a', 'a'],
			[countOf('a'), 'b']
		]);
	});
});

describe(beyond, () => {
	it('finds what comes next outside a window, on either side', () => {
		const all = [span('a', 0), span('b', 300), span('c', 700), span('open', -Infinity, 200)];
		expect(beyond(all, [400, 600], 'before')?.key).toBe('b');
		expect(beyond(all, [400, 600], 'after')?.key).toBe('c');
		expect(beyond(all, [250, 600], 'before')?.key).toBe('open');
		expect(beyond(all, [0, 900], 'after')).toBeUndefined();
	});
});
