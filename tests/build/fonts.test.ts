import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charactersInUse } from '#build/font-characters.ts';
import { unicodeRange } from '#build/font-css.ts';
import { readFontTables } from '#build/font-tables.ts';
import { writeFonts } from '#build/fonts.ts';
import { isPreloaded, setsIn } from '#build/preload.ts';
import { textWidth } from '#charts/text-width.ts';

/** Signs that neither typeface has: a system font draws them. */
const NOT_IN_THE_FONTS = /^[^\p{L}\p{N}\p{Sc}]$/u;

const KIND = { 'source-serif-4': 'serif', 'source-sans-3': 'sans' } as const;

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'fonts-'));

/** Whole alphabets of six languages, both cases: more than any case folder in them can use. */
const ALPHABETS =
	'abcdefghijklmnopqrstuvwxyzšžõäöüąćęłńóśźżàâáãăạảấầẩẫậắằẳẵặđéèẻẽẹêếềểễệíìỉĩịóòỏọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵëïабвгдеёжзийклмнопрстуфхцчшщъыьэюя';

beforeAll(async () => {
	writeFileSync(join(folder, 'case.yaml'), `words: ${ALPHABETS} ${ALPHABETS.toUpperCase()}\n`);
	await writeFonts({ root, caseFolder: folder, output: join(folder, 'generated') });
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

const written = (name: string): string => readFileSync(join(folder, 'generated', name), 'utf8');
const fontFiles = (slug: string): string[] => globSync(join(folder, `generated/${slug}-*.woff2`));

describe(writeFonts, () => {
	it.each(Object.keys(KIND))('holds every letter and digit in use in %s', async (slug) => {
		const covered = new Set<number>();
		for (const file of fontFiles(slug)) {
			const sfnt = await subsetFont(readFileSync(file), undefined, { keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: { wght: 550 } });
			for (const codePoint of readFontTables(sfnt).advanceWidths.keys()) covered.add(codePoint);
		}
		const lacking = [...charactersInUse(root, folder)].filter((character) => !covered.has(character.codePointAt(0) ?? 0));
		expect(lacking.filter((character) => !NOT_IN_THE_FONTS.test(character))).toEqual([]);
	});

	it('stays within the bytes that a page may spend on fonts, whatever letters its six languages need', () => {
		const bytes = Object.keys(KIND)
			.flatMap(fontFiles)
			.reduce((sum, file) => sum + statSync(file).size, 0);
		expect(bytes).toBeLessThan(120 * 1024);
	});

	it('names each character in one rule of a family only', () => {
		const ranges = [...written('fonts.css').matchAll(/font-family: '([^']+)';[^}]*unicode-range: ([^;]+);/g)];
		const named = ranges.flatMap(([, family = '', range = '']) => range.split(',').map((run) => `${family} ${run}`));
		expect(new Set(named).size).toBe(named.length);
		expect(ranges).toHaveLength(8);
	});

	it('gives each family a fallback of the same measure', () => {
		const scales = [...written('fonts.css').matchAll(/size-adjust: ([\d.]+)%/g)].map(([, scale]) => Number(scale));
		expect(scales).toHaveLength(14);
		for (const scale of scales) expect(scale).toSatisfy((value: number) => value > 70 && value < 125);
	});

	it('leaves the files alone while the characters stay the same', async () => {
		const css = join(folder, 'generated/fonts.css');
		const before = statSync(css).mtimeMs;
		await writeFonts({ root, caseFolder: folder, output: join(folder, 'generated') });
		expect(statSync(css).mtimeMs).toBe(before);
	});
});

describe(charactersInUse, () => {
	it('counts characters that the files spell or escape', () => {
		writeFileSync(join(folder, 'words.json'), String.raw`{ "a": "\u0416", "b": "Ǆ" }`);
		expect([...charactersInUse(root, folder)]).toEqual(expect.arrayContaining(['Ж', 'Ǆ', '~', ' ', '\u00a0', '–']));
	});

	it('knows no line ends and no character twice', () => {
		const used = [...charactersInUse(root, folder)];
		expect(used).not.toContain('\n');
		expect(new Set(used).size).toBe(used.length);
	});
});

describe(isPreloaded, () => {
	it.each([
		['font', true],
		['js', true],
		['asset', false]
	])('a %s: %s', (type, expected) => {
		expect(isPreloaded({ type })).toBe(expected);
	});
});

describe(setsIn, () => {
	it.each([
		['en', 'serif-4-latin.6aYkeuZD', true],
		['en', 'sans-3-latin-ext.CeDjvXtb', true],
		['en', 'serif-4-cyrillic.CdFftH12', false],
		['en', 'serif-4-vietnamese.CdFftH12', false],
		['ru', 'serif-4-cyrillic.CdFftH12', true],
		['ru', 'serif-4-vietnamese.CdFftH12', false],
		['vi', 'sans-3-vietnamese.CdFftH12', true],
		['vi', 'sans-3-latin.CdFftH12', true],
		['bg', 'sans-3-cyrillic.CdFftH12', true],
		['el', 'sans-3-greek.CdFftH12', true],
		['sr-Latn', 'sans-3-cyrillic.CdFftH12', false]
	])('in %s, %s: %s', (locale, name, expected) => {
		expect(setsIn(locale, `../_app/immutable/assets/source-${name}.woff2`)).toBe(expected);
	});
});

describe(unicodeRange, () => {
	it.each([
		['a', 'U+61'],
		['abc', 'U+61-63'],
		['cabд€', 'U+61-63,U+434,U+20AC']
	])('%s is %s', (characters, range) => {
		expect(unicodeRange(characters)).toBe(range);
	});
});

describe(textWidth, () => {
	it('is the sum of the advances, by size', () => {
		const one = textWidth('7', { family: 'serif', size: 62, weight: 600 });
		expect(textWidth('700', { family: 'serif', size: 62, weight: 600 }) / one).toBeCloseTo(
			textWidth('007', { family: 'serif', size: 31, weight: 600 }) / (one / 2)
		);
		expect(textWidth('', { family: 'sans', size: 15, weight: 400 })).toBe(0);
	});

	it('knows thin letters from wide ones and regular from strong', () => {
		const width = (text: string, weight: number) => textWidth(text, { family: 'sans', size: 1000, weight });
		expect(width('i', 400)).toBeLessThan(width('m', 400) / 2);
		expect(width('support', 650)).toBeGreaterThan(width('support', 400));
		expect(width('support', 500)).toBeGreaterThan(width('support', 400));
		expect(width('support', 700)).toBe(width('support', 650));
		expect(width('support positions', 400) / 'support positions'.length).toSatisfy((mean: number) => mean > 350 && mean < 650);
	});

	it('sets a letter with its marks in one piece, however it is spelt', () => {
		const style = { family: 'serif', size: 16, weight: 400 } as const;
		expect(textWidth('e\u0302\u0301', style)).toBe(textWidth('ế', style));
	});

	it('takes the mean for a character that the typeface lacks', () => {
		expect(textWidth('漢', { family: 'sans', size: 10, weight: 400 })).toSatisfy((width: number) => width > 3 && width < 8);
	});
});
