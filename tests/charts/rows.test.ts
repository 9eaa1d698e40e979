import { describe, expect, it } from 'vitest';
import { placeRow } from '#charts/rows.ts';

const x = (value: number) => value;

describe(placeRow, () => {
	it('sets words beside the drawing on the side with more room, from the next even percent', () => {
		expect(placeRow({ at: { low: 35, high: 35 } }, x)).toMatchObject({ x0: 35, x1: 35, mark: 35, side: 'right', off: 36 });
		expect(placeRow({ at: { low: 90, high: 90 } }, x)).toMatchObject({ side: 'left', off: 10 });
		expect(placeRow({ at: { low: 10, high: 50 } }, x)).toMatchObject({ mark: 30, side: 'right', off: 50 });
	});

	it('sets words over a drawing that leaves no room beside it', () => {
		expect(placeRow({ at: { low: 20, high: 80 } }, x)).toMatchObject({ side: 'over', off: 0 });
		expect(placeRow({ at: { low: 10, high: 10 }, from: { low: 90, high: 90 } }, x).side).toBe('over');
	});

	it('draws an open side as far as nothing, or a stretch where there is no nothing, with the mark at the stop', () => {
		expect(placeRow({ at: { low: -Infinity, high: 75 } }, x, 0)).toMatchObject({ x0: 0, x1: 75, openLow: true, mark: 75 });
		expect(placeRow({ at: { low: -Infinity, high: 75 } }, x)).toMatchObject({ x0: 47, x1: 75, mark: 75 });
		expect(placeRow({ at: { low: 35, high: Infinity } }, x)).toMatchObject({ x0: 35, x1: 63, openHigh: true, mark: 35 });
		expect(placeRow({ at: { low: 90, high: Infinity } }, x).x1).toBe(100);
	});

	it('keeps a change whole: words stand clear of its beginning too', () => {
		const placed = placeRow({ at: { low: 60, high: 60 }, from: { low: 95, high: 97 } }, x);
		expect(placed.start).toEqual({ x0: 95, x1: 97, mark: 96 });
		expect([placed.side, placed.off]).toEqual(['left', 40]);
	});

	it('has a class for every distance that it asks for', () => {
		for (let low = 0; low <= 100; low++)
			for (let high = low; high <= 100; high++) {
				const { off } = placeRow({ at: { low, high } }, x);
				expect(off % 2).toBe(0);
				expect(off).toBeLessThanOrEqual(66);
			}
	});
});
