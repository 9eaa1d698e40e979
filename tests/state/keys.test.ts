import { describe, expect, it } from 'vitest';
import { actOf, type Act } from '#state/keys.ts';

const pressed = (key: string, more: Partial<Parameters<typeof actOf>[0]> = {}) =>
	actOf({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe(actOf, () => {
	it.each<readonly [string, Act]>([
		['ArrowRight', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'previous'],
		['PageUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['F', 'full'],
		['b', 'blank'],
		['n', 'notes'],
		['r', 'reveal'],
		['?', 'help'],
		['1', 0],
		['9', 8]
	])('%s means %s', (key, act) => {
		expect(pressed(key)).toBe(act);
	});

	it('takes Shift for the way back', () => {
		expect(pressed(' ', { shiftKey: true })).toBe('previous');
		expect(pressed('R', { shiftKey: true })).toBe('cover');
	});

	it('goes by the place of a letter where letters are not Latin, and by the letter where they are', () => {
		expect(pressed('и', { code: 'KeyB' })).toBe('blank');
		expect(pressed('b', { code: 'KeyN' })).toBe('blank');
		expect(pressed('ы', { code: 'KeyS' })).toBeUndefined();
	});

	it('leaves alone what belongs to the browser', () => {
		expect(pressed('r', { ctrlKey: true })).toBeUndefined();
		expect(pressed('ArrowLeft', { altKey: true })).toBeUndefined();
		expect(pressed('ArrowDown')).toBeUndefined();
		expect(pressed('0')).toBeUndefined();
	});
});
