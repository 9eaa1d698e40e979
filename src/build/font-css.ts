import { advanceOf, WEIGHT_RANGE, type FontSubset, type Typeface } from './font-subsets.ts';

interface FallbackFont {
	readonly names: readonly string[];
	/** Full names of the bold cut: without them a browser would slant and smear a bold of its own. */
	readonly boldNames: readonly string[];
	/** Mean advance of running text in thousandths of the type size, regular and bold: Capsize's figures for Latin text; of DejaVu, measured in the same way. */
	readonly averages: readonly [regular: number, bold: number];
}

/** Later faces win where several are installed, so the nearest in look stands last. */
const FALLBACKS: Readonly<Record<Typeface['kind'], readonly FallbackFont[]>> = {
	serif: [
		{ names: ['DejaVu Serif'], boldNames: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'], averages: [517, 570] },
		{
			names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
			boldNames: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
			averages: [406, 433]
		},
		{ names: ['Noto Serif', 'NotoSerif-Regular'], boldNames: ['Noto Serif Bold', 'NotoSerif-Bold'], averages: [481, 512] },
		{ names: ['Georgia'], boldNames: ['Georgia Bold', 'Georgia-Bold'], averages: [446, 519] }
	],
	sans: [
		{ names: ['DejaVu Sans'], boldNames: ['DejaVu Sans Bold', 'DejaVuSans-Bold'], averages: [508, 574] },
		{ names: ['Roboto', 'Roboto-Regular'], boldNames: ['Roboto Bold', 'Roboto-Bold'], averages: [445, 452] },
		{
			names: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans'],
			boldNames: ['Arial Bold', 'Arial-BoldMT', 'Helvetica-Bold', 'Liberation Sans Bold'],
			averages: [446, 480]
		}
	]
};

/** Letters about as frequent as in running text; its mean advance differs from Capsize's by less than one per cent. */
const SAMPLE: string =
	'All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.';

/** The rules that let a page set text in the subsets, and in system fonts of the same measure where they do not arrive in time. */
export function fontCss(subsets: readonly FontSubset[], fileOf: (subset: FontSubset) => string): string {
	const faces = subsets.map((subset) =>
		face({
			'font-family': `'${subset.typeface.family}'`,
			'font-style': 'normal',
			'font-weight': `${WEIGHT_RANGE.min} ${WEIGHT_RANGE.max}`,
			'font-display': 'optional',
			src: `url('${fileOf(subset)}') format('woff2')`,
			'unicode-range': unicodeRange(subset.characters)
		})
	);
	return [...faces, ...subsets.filter(({ script }) => script === 'latin').flatMap(fallbackFaces)].join('\n');
}

/** The code points of the characters, runs folded, as CSS writes them. */
export function unicodeRange(characters: string): string {
	const runs: [first: number, last: number][] = [];
	for (const codePoint of [...characters].map((character) => character.codePointAt(0) ?? 0).toSorted((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run && codePoint <= run[1] + 1) run[1] = codePoint;
		else runs.push([codePoint, codePoint]);
	}
	const hex = (codePoint: number) => codePoint.toString(16).toUpperCase();
	return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(',');
}

function fallbackFaces(latin: FontSubset): string[] {
	const { ascent, descent, lineGap, unitsPerEm } = latin.tables[0];
	return FALLBACKS[latin.typeface.kind].flatMap(({ names, boldNames, averages }) =>
		([0, 1] as const).map((weight) => {
			const scale = averageAdvance(latin, weight) / averages[weight];
			const override = (value: number) => percent(value / unitsPerEm / scale);
			return face({
				'font-family': `'${latin.typeface.family} Fallback'`,
				'font-weight': weight ? '600 700' : '400 500',
				src: (weight ? boldNames : names).map((name) => `local('${name}')`).join(','),
				'size-adjust': percent(scale),
				'ascent-override': override(ascent),
				'descent-override': override(-descent),
				'line-gap-override': override(lineGap)
			});
		})
	);
}

const averageAdvance = (latin: FontSubset, weight: 0 | 1): number =>
	[...SAMPLE].reduce((sum, character) => sum + advanceOf(latin, weight, character), 0) / SAMPLE.length;

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`;

const face = (descriptors: Readonly<Record<string, string>>): string =>
	`@font-face {\n${Object.entries(descriptors)
		.map(([name, value]) => `\t${name}: ${value};\n`)
		.join('')}}`;
