import { describe, expect, it } from 'vitest';
import { richLines, type Run } from '#charts/rich-lines.ts';
import { textWidth } from '#charts/text-width.ts';

const serif = { family: 'serif', size: 16, weight: 400 } as const;
const sans = { family: 'sans', size: 14, weight: 400 } as const;
const textOf = (lines: readonly (readonly Run[])[]) => lines.map((line) => line.map(({ text }) => text).join(''));

describe(richLines, () => {
	it('goes on in another style on the same line, breaks between words and stays within the width', () => {
		const lines = richLines(
			[
				{ text: '“in een jaar of twee”', style: serif },
				{ text: 'decides to close the bridge for good', style: sans }
			],
			170
		);
		expect(textOf(lines).join(' ').replace(/ +/g, ' ')).toBe('“in een jaar of twee” decides to close the bridge for good');
		expect(lines[0]?.map(({ style }) => style)).toEqual([serif]);
		expect(lines.length).toBeGreaterThan(2);
		for (const line of lines) expect(line.reduce((sum, { text, style }) => sum + textWidth(text, style), 0)).toBeLessThanOrEqual(170);
	});

	it('keeps a space between two styles on one line', () => {
		expect(
			textOf(
				richLines(
					[
						{ text: 'one', style: serif },
						{ text: 'two', style: sans }
					],
					400
				)
			)
		).toEqual(['one two']);
	});

	it('breaks what has no spaces where it must, and loses nothing', () => {
		const address = 'https://example.org/some/where/en/timeline/?event=closing&from=2019-01-01&to=2021-01-01';
		const lines = textOf(richLines([{ text: address, style: sans }], 200));
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join('')).toBe(address);
	});
});
