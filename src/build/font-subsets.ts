import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readFontTables, type FontTables } from './font-tables.ts';

/** A typeface as the package of its files names it, and the weights at which the charts set text in it. */
export interface Typeface {
	readonly family: string;
	readonly slug: string;
	readonly kind: 'sans' | 'serif';
	readonly weights: readonly [regular: number, strong: number];
}

/** The characters of one typeface that share a file. */
export interface FontSubset {
	readonly typeface: Typeface;
	readonly script: string;
	readonly characters: string;
	readonly woff2: Buffer;
	/** The tables of the file at each of the typeface's weights. */
	readonly tables: readonly [regular: FontTables, strong: FontTables];
}

export const TYPEFACES: readonly Typeface[] = [
	{ family: 'Source Serif 4', slug: 'source-serif-4', kind: 'serif', weights: [400, 600] },
	{ family: 'Source Sans 3', slug: 'source-sans-3', kind: 'sans', weights: [400, 650] }
];

export const WEIGHT_RANGE = { min: 400, max: 700 } as const;

/** A character that several files hold goes into the first: the letters of Vietnamese stand together, Latin punctuation with the Latin letters. */
const SCRIPTS = ['latin', 'vietnamese', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'];

/** Kerning, marks in their places, forms for a language, and the two kinds of figures that the pages set. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum', 'lnum'];

/** Copyright notice and family name stay by default; these are the licence and its address. */
const LICENCE_NAMES = [13, 14];

/** The typeface cut down to the given characters, a file for each script that they need. */
export async function subsetTypeface(root: string, typeface: Typeface, characters: string): Promise<FontSubset[]> {
	const subsets: FontSubset[] = [];
	const left = new Set(characters);
	for (const script of SCRIPTS) {
		const file = join(root, `node_modules/@fontsource-variable/${typeface.slug}/files/${typeface.slug}-${script}-wght-normal.woff2`);
		if (!existsSync(file)) continue;
		const font = readFileSync(file);
		const tablesAt = async (wght: number) =>
			readFontTables(await subsetFont(font, characters, { targetFormat: 'sfnt', variationAxes: { wght }, keepFeatures: [] }));
		const [regular, strong] = [await tablesAt(typeface.weights[0]), await tablesAt(typeface.weights[1])];
		const held = [...left].filter((character) => regular.advanceWidths.has(character.codePointAt(0) ?? 0)).join('');
		if (!held) continue;
		for (const character of held) left.delete(character);
		const woff2 = await subsetFont(font, held, {
			targetFormat: 'woff2',
			variationAxes: { wght: WEIGHT_RANGE },
			keepFeatures: FEATURES,
			preserveNameIds: LICENCE_NAMES,
			noHinting: true
		});
		subsets.push({ typeface, script, characters: held, woff2, tables: [regular, strong] });
	}
	return subsets;
}

/** How far the pen moves for a character, in thousandths of the type size. */
export function advanceOf({ tables }: FontSubset, weight: 0 | 1, character: string): number {
	const { advanceWidths, unitsPerEm } = tables[weight];
	return ((advanceWidths.get(character.codePointAt(0) ?? 0) ?? 0) / unitsPerEm) * 1000;
}
