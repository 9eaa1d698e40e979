import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

/** What is shown of the site where somebody shares a link to it. */
export interface ShareImage {
	readonly name: string;
	readonly title: string;
	/** Two letters for each source, in the order in which they stand everywhere. */
	readonly codes: readonly string[];
	/** The room that a line of the title takes, in px. */
	readonly widthOf: (line: string) => number;
}

export const SHARE_IMAGE = { width: 1200, height: 630, titleSize: 64 } as const;

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'vietnamese'];
const FACES = [
	{ slug: 'source-serif-4', weight: 600 },
	{ slug: 'source-sans-3', weight: 650 }
];
const MARGIN = 72;
const LINE = 76;

/** Shape and colour of each source, as on the pages. */
const MARKS = [
	['#2478e6', '<circle cx="8" cy="8" r="6.6"/>'],
	['#9a1a08', '<path d="M2 2h12v12H2z"/>'],
	['#5e0f5c', '<path d="M8 1.2 15.2 14H.8z"/>'],
	['#b07710', '<path d="M8 .2 15.8 8 8 15.8.2 8z"/>'],
	['#2a6f62', '<path d="M5.2 1h5.6v4.2H15v5.6h-4.2V15H5.2v-4.2H1V5.2h4.2z"/>']
] as const;

/** The picture as PNG, in the site's own type. */
export async function drawShareImage(image: ShareImage): Promise<Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'share-image-'));
	try {
		const fontFiles = await writeFonts(folder, `${image.name}${image.title}${image.codes.join('')} `);
		const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Serif 4' };
		return new Resvg(svgOf(image), { font }).render().asPng();
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Fonts that stand still: a variable one is drawn at its lightest. */
async function writeFonts(folder: string, characters: string): Promise<string[]> {
	const { resolve } = createRequire(join(process.cwd(), 'package.json'));
	const files = FACES.flatMap((face) => SCRIPTS.map((script) => ({ ...face, script })));
	return Promise.all(
		files.map(async ({ slug, weight, script }) => {
			const package_ = dirname(resolve(`@fontsource-variable/${slug}/package.json`));
			const font = readFileSync(join(package_, `files/${slug}-${script}-wght-normal.woff2`));
			const file = join(folder, `${slug}-${script}.ttf`);
			writeFileSync(file, await subsetFont(font, characters, { targetFormat: 'sfnt', variationAxes: { wght: weight } }));
			return file;
		})
	);
}

function svgOf({ name, title, codes, widthOf }: ShareImage): string {
	const { width, height, titleSize } = SHARE_IMAGE;
	const lines = broken(title, width - 2 * MARGIN, widthOf);
	const text = lines.map((line, i) => `<text x="${MARGIN}" y="${210 + i * LINE}" font-size="${titleSize}">${escaped(line)}</text>`).join('');
	const marks = codes.map((code, i) => {
		const [colour, shape] = MARKS[i % MARKS.length] ?? MARKS[0];
		const x = MARGIN + i * 132;
		return `<g fill="${colour}" transform="translate(${x} 528) scale(2)">${shape}</g><text x="${x + 44}" y="554" font-size="30" font-family="Source Sans 3" font-weight="650">${escaped(code)}</text>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Source Serif 4" font-weight="600" fill="#17191c"><path d="M0 0h${width}v${height}H0z" fill="#f7f6f2"/><text x="${MARGIN}" y="92" font-size="34">${escaped(name)}</text><path d="M${MARGIN} 118h${width - 2 * MARGIN}v5H${MARGIN}zM${MARGIN} 494h${width - 2 * MARGIN}v2H${MARGIN}z"/>${text}${marks.join('')}</svg>`;
}

/** The words of a text in lines that fit. */
function broken(text: string, room: number, widthOf: (line: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length && widthOf(longer) <= room) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
