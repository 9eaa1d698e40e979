import { describe, expect, it } from 'vitest';
import { element, written } from '#charts/markup.ts';

describe(written, () => {
	it.each([
		['R&D <1 "x"', 'R&#38;D &#60;1 &#34;x&#34;'],
		['«Đã làm», ещё 700', '«Đã làm», ещё 700'],
		['a\u0000b\u001bc\ud800', 'abc'],
		['two\nlines\tand more', 'two lines and more']
	])('%j', (text, expected) => {
		expect(written(text)).toBe(expected);
	});
});

describe(element, () => {
	it('leaves out what has no value, keeps px to a hundredth and closes what is empty', () => {
		expect(element('rect', { x: 1 / 3, y: 2, fill: undefined, id: 'a"b' })).toBe('<rect x="0.33" y="2" id="a&#34;b"/>');
	});

	it('holds other elements', () => {
		expect(element('g', {}, element('path', { d: 'M0 0' }), 'text')).toBe('<g><path d="M0 0"/>text</g>');
	});
});
