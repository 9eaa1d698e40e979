import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '#charts/qr-path.ts';

/** The squares that a path fills, line by line. */
function squaresOf(path: string, size: number): boolean[][] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
		for (let at = Number(x); at < Number(x) + Number(width); at++) (rows[Number(y)] ?? [])[at] = true;
	return rows;
}

describe(qrPath, () => {
	it('draws neighbours of a line in one stroke', () => {
		expect(
			qrPath([
				[true, true, false, true],
				[false, true, true, true]
			])
		).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 1h3v1h-3z');
	});

	it('fills just the dark squares of a code', () => {
		const { data, size } = encode('https://example.org/s/1-3/', { ecc: 'M', border: 4 });
		expect(squaresOf(qrPath(data), size)).toEqual(data);
	});
});
