import { describe, expect, it } from 'vitest';
import { isReachable, typedRoot } from '#state/reachable.ts';

describe(isReachable, () => {
	it.each([
		['http://localhost:4173/', false],
		['http://site.localhost/', false],
		['http://127.0.0.1/', false],
		['http://[::1]:4173/', false],
		['file:///site/', false],
		['http://192.168.1.20:4173/', true],
		['https://example.org/site/', true]
	])('another device reaches %s: %s', (address, expected) => {
		expect(isReachable(new URL(address))).toBe(expected);
	});
});

describe(typedRoot, () => {
	it.each([
		['http://192.168.1.20:4173', 'http://192.168.1.20:4173/'],
		[' https://example.org/site ', 'https://example.org/site/'],
		['https://example.org/site/', 'https://example.org/site/'],
		['https://example.org/site?x=1', 'https://example.org/site/']
	])('%s stands at %s', (text, expected) => {
		expect(typedRoot(text)?.href).toBe(expected);
	});

	it.each(['', 'school', '192.168.1.20', 'ftp://example.org/', 'javascript:alert(1)'])('%s is no web address', (text) => {
		expect(typedRoot(text)).toBeUndefined();
	});
});
