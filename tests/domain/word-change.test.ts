import { describe, expect, it } from 'vitest';
import { letterDistance, wordChanges } from '#domain/word-change.ts';

const inShort = (ours: string, theirs: string): string =>
	wordChanges(ours, theirs)
		.map(({ in: side, text }) => `${{ both: '=', ours: '-', theirs: '+' }[side]}${text}`)
		.join(' ');

describe(wordChanges, () => {
	it.each([
		['umbes 700 inimese eest', 'umbes 800 inimese eest', '=umbes -700 +800 =inimese =eest'],
		['about 700 people', 'about 700 people', '=about =700 =people'],
		['„osta nüüd”', '"osta nu\u0308u\u0308d"', '="osta =nu\u0308u\u0308d"'],
		['a b c', 'b c d', '-a =b =c +d'],
		['', 'new', '+new'],
		['old', '', '-old']
	])('%j against %j', (ours, theirs, changes) => {
		expect(inShort(ours, theirs)).toBe(changes);
	});
});

describe(letterDistance, () => {
	it.each([
		['', '', 0],
		['700', '800', 1],
		['trees', 'tree', 1],
		['kitten', 'sitting', 3],
		['', 'abc', 3]
	])('%j and %j are %i letters apart', (a, b, distance) => {
		expect(letterDistance(a, b)).toBe(distance);
		expect(letterDistance(b, a)).toBe(distance);
	});
});
