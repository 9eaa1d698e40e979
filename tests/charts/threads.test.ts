import { describe, expect, it } from 'vitest';
import { threadPath } from '#charts/threads.ts';

describe(threadPath, () => {
	const [from, to] = [
		{ x: 10, y: 20 },
		{ x: 30, y: 160 }
	];

	it('leaves and arrives upright', () => {
		expect(threadPath(from, to)).toBe('M10 20C10 90 30 90 30 160');
	});

	it('goes as it would where no words are in its way', () => {
		expect(threadPath(from, to, [{ y: [60, 90], words: [[50, 80]] }])).toBe(threadPath(from, to));
		expect(threadPath(from, to, [{ y: [170, 190], words: [[0, 100]] }])).toBe(threadPath(from, to));
	});

	it('passes upright beside words that are', () => {
		const path = threadPath(from, to, [{ y: [60, 90], words: [[5, 28]] }], 1);
		expect(path).toMatch(/^M10 20C10 40 (29\.01|30) 40 \1 60V90C/);
	});

	it('passes behind words rather than far around them', () => {
		const path = threadPath(from, to, [{ y: [22, 50], words: [[0, 99]] }]);
		expect(path).not.toMatch(/ 99/);
	});
});
