import { describe, expect, it } from 'vitest';
import { median, medianTable, ratioTables, type Series } from './table.ts';

const series = (contender: string, slow: boolean, ...firstPaints: number[]): Series => ({
	contender,
	events: 5000,
	slow,
	visits: firstPaints.map((firstPaint) => ({ firstPaint, bytes: 2048 }))
});

describe(median, () => {
	it.each([
		[[3, 1, 2], 2],
		[[4, 1, 2, 3], 2.5],
		[[7], 7]
	])('of %j is %d', (values, expected) => {
		expect(median(values)).toBe(expected);
	});

	it('of nothing is nothing', () => {
		expect(median([])).toBeUndefined();
	});
});

describe(ratioTables, () => {
	it('divides our median by that of each other page under the same conditions', () => {
		const table = ratioTables(
			[series('ours', false, 100, 120, 900), series('ours', true, 400), series('bare list', false, 100), series('bare list', true, 800)],
			'ours'
		);
		expect(table).toContain('**Ours ÷ bare list**');
		expect(table).not.toContain('÷ ours');
		expect(table).toMatch(/\| 5,000 \| 1\.00 \| – \| 1\.20 \|/);
		expect(table).toMatch(/\| 5,000, slow \| 1\.00 \| – \| 0\.50 \|/);
	});
});

describe(medianTable, () => {
	it('tells the medians with the least and the most behind them', () => {
		expect(medianTable([series('ours', false, 100, 120, 900)])).toContain('| ours, 5,000 | 2 KB (2 KB to 2 KB) | – | 120 (100 to 900) |');
	});
});
