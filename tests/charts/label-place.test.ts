import { describe, expect, it } from 'vitest';
import { choicesFor } from '#charts/label-place.ts';

const band = (left: number, right: number, labelWidth: number) =>
	choicesFor({ left, right, labelWidth, pin: false, openLow: false, openHigh: false }, [0, 480]).map(({ label }) => label);

describe('words that have room only at an end of the plot', () => {
	it('leave their own mark free, which then stands at the other end of the band', () => {
		expect(band(240, 365, 232)).toEqual(['at-start']);
		expect(band(115, 240, 340)).toEqual(['at-end']);
	});

	it('stand at either end where they cover the mark at both', () => {
		expect(band(20, 470, 480)).toEqual(['at-end', 'at-start']);
	});
});
