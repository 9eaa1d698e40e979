import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a formatter or a style sheet may set though no file spells it: spaces, dashes, quotation marks, signs of number and direction. */
const TYPOGRAPHIC: string = '\u00a0\u2009\u202f\u2010\u2011\u2012–—―‘’‚“”„†•…‹›«»′″·§¶°©№←↑→↓↔−×±≈≤≥≠½€£¥%‰';

const PRINTABLE_ASCII = Array.from({ length: 0x7f - 0x20 }, (_, offset) => String.fromCharCode(0x20 + offset)).join('');

const CODE_POINT_ESCAPE = /\\u(?:\{([\da-f]{1,6})\}|([\da-f]{4}))|\\x([\da-f]{2})|&#x([\da-f]{1,6});/gi;

/** Every character that a page of the case can set in its own words: those of the case folder, of the interface and of the source once each. */
export function charactersInUse(root: string, caseFolder: string): string {
	const texts = [
		...filesIn(caseFolder, '**/*.{yaml,yml,json,md}'),
		...filesIn(join(root, 'src/i18n'), '**/*.json'),
		...filesIn(join(root, 'src'), '**/*.{svelte,ts,html}').filter((file) => !file.startsWith(join(root, 'src/generated')))
	].map((file) => readFileSync(file, 'utf8'));
	const used = new Set<string>([...PRINTABLE_ASCII, ...TYPOGRAPHIC]);
	for (const text of texts) {
		for (const character of text.normalize('NFC')) used.add(character);
		for (const [, braced, four, two, entity] of text.matchAll(CODE_POINT_ESCAPE)) {
			const codePoint = Number.parseInt(braced ?? four ?? two ?? entity ?? '', 16);
			if (codePoint <= 0x10ffff) used.add(String.fromCodePoint(codePoint));
		}
	}
	return [...used]
		.filter((character) => !/[\p{Cc}\p{Cs}\p{Cn}]/u.test(character))
		.toSorted()
		.join('');
}

/** A route's folder can be named like a file: `claims.json/`. */
const filesIn = (folder: string, pattern: string): string[] =>
	globSync(pattern, { cwd: folder, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : []));
