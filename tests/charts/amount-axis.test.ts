import { describe, expect, it } from 'vitest';
import { amountScale, axisTicks } from '#charts/amount-axis.ts';

describe(axisTicks, () => {
	it.each([
		[66, [0, 20, 40, 60, 80]],
		[100, [0, 20, 40, 60, 80, 100]],
		[770, [0, 200, 400, 600, 800]],
		[999, [0, 200, 400, 600, 800, 1000]],
		[1800, [0, 500, 1000, 1500, 2000]]
	])('reach from 0 over %d in round steps', (high, ticks) => {
		expect(axisTicks(high)).toEqual(ticks);
	});

	it('are never fewer than three nor more than six, and never end short', () => {
		for (let high = 1; high < 3_000_000; high = Math.ceil(high * 1.13)) {
			const ticks = axisTicks(high);
			expect(ticks[0]).toBe(0);
			expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
			expect(ticks.length).toBeGreaterThanOrEqual(3);
			expect(ticks.length).toBeLessThanOrEqual(6);
		}
	});
});

describe(amountScale, () => {
	it('sets figures between 0 and the last tick', () => {
		const x = amountScale(1800);
		expect([0, 700, 2000].map((figure) => x(figure))).toEqual([0, 35, 100]);
	});
});
