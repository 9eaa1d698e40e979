import { describe, expect, it } from 'vitest';
import { textWidth } from '#charts/text-width.ts';

const sans = { family: 'sans', size: 15, weight: 400 } as const;

describe(textWidth, () => {
	it('is nothing for nothing, and adds up', () => {
		expect(textWidth('', sans)).toBe(0);
		expect(textWidth('brug', sans)).toBeCloseTo(['b', 'r', 'u', 'g'].reduce((sum, letter) => sum + textWidth(letter, sans), 0));
	});

	it('grows with the size and with the weight', () => {
		expect(textWidth('brug', { ...sans, size: 30 })).toBeCloseTo(2 * textWidth('brug', sans));
		expect(textWidth('brug', { ...sans, weight: 600 })).toBeGreaterThan(textWidth('brug', sans));
	});

	it('counts a letter with its marks once, however it is written', () => {
		expect(textWidth('ế'.normalize('NFD'), sans)).toBe(textWidth('ế', sans));
	});

	it('takes the mean for a letter that the typeface lacks', () => {
		expect(textWidth('橋', sans)).toBeGreaterThan(textWidth('i', sans));
		expect(textWidth('橋', sans)).toBeLessThan(textWidth('W', sans) * 1.5);
	});
});
