import { describe, expect, it } from 'vitest';
import { placeColumns } from '#charts/two-columns.ts';

describe(placeColumns, () => {
	it('lays the right column in the order of what it is linked with, so that nothing crosses', () => {
		const { right } = placeColumns(
			2,
			[20, 20, 20],
			[
				{ left: 1, right: 0 },
				{ left: 0, right: 1 },
				{ left: 0, right: 2 }
			],
			10
		);
		expect(right).toEqual([50, 10, 30]);
	});

	it('puts each thing on the left amid its links, and no two closer than the gap', () => {
		const one = placeColumns(
			1,
			[40, 40],
			[0, 1].map((right) => ({ left: 0, right })),
			10
		);
		expect(one).toEqual({ left: [40], right: [20, 60], height: 80 });
		const { left, height } = placeColumns(
			2,
			[20, 20],
			[0, 1].map((right) => ({ left: right, right })),
			50
		);
		expect(left).toEqual([25, 75]);
		expect(height).toBe(100);
	});

	it('has a place for a thing that nothing is linked with', () => {
		expect(placeColumns(2, [20], [{ left: 0, right: 0 }], 30).left).toEqual([15, 45]);
	});
});
