import { describe, expect, it } from 'vitest';
import { textWidth } from '#charts/text-width.ts';
import { wrapText } from '#charts/wrap-text.ts';

const style = { family: 'sans', size: 15, weight: 400 } as const;

describe(wrapText, () => {
	it('breaks between words, loses none, and stays within the width', () => {
		const text = 'Klarna’s figures of February 2024, as reproduced';
		const lines = wrapText(text, 120, style);
		expect(lines.join(' ')).toBe(text);
		expect(lines.length).toBeGreaterThan(2);
		for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(120);
	});

	it('lets a word that is too wide stand alone', () => {
		expect(wrapText('a Donaudampfschifffahrt b', 40, style)).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
	});
});
