import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { charactersInUse } from './font-characters.ts';
import { fontCss } from './font-css.ts';
import { advanceOf, subsetTypeface, TYPEFACES, type FontSubset, type Typeface } from './font-subsets.ts';

const GENERATED = 'src/generated';

interface FontFolders {
	/** The project. */
	readonly root: string;
	/** The case whose words are to be set. */
	readonly caseFolder: string;
	/** Where the files are written: `src/generated` of the project unless said otherwise. */
	readonly output?: string;
}

/** Subsets the fonts to the characters in use before the build starts, and again in dev when the words change. */
export function fonts(): Plugin {
	let folders: FontFolders;
	return {
		name: 'fonts',
		async config({ root = process.cwd() }) {
			folders = { root: resolve(root), caseFolder: resolve(root, process.env.CASE_DIR ?? 'content') };
			await writeFonts(folders);
		},
		configureServer({ watcher, config: { logger } }) {
			const words = [folders.caseFolder, join(folders.root, 'src')];
			const rewrite = (file: string) => {
				if (!words.some((folder) => file.startsWith(folder)) || file.includes(GENERATED)) return;
				writeFonts(folders).catch((error: unknown) => {
					logger.error(`The fonts could not be subset: ${String(error)}`);
				});
			};
			watcher.add(folders.caseFolder);
			for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, rewrite);
		}
	};
}

/** Writes the font files, their style rules and the advance widths, unless they are there for the same characters already. */
export async function writeFonts({ root, caseFolder, output = join(root, GENERATED) }: FontFolders): Promise<void> {
	const characters = charactersInUse(root, caseFolder);
	const stamp = `/* ${fingerprint(root, characters)} */`;
	const css = join(output, 'fonts.css');
	if (existsSync(css) && readFileSync(css, 'utf8').startsWith(stamp)) return;
	const subsets = (await Promise.all(TYPEFACES.map((typeface) => subsetTypeface(root, typeface, characters)))).flat();
	mkdirSync(output, { recursive: true });
	for (const file of globSync('*.woff2', { cwd: output })) rmSync(join(output, file));
	for (const subset of subsets) writeFileSync(join(output, fileOf(subset)), subset.woff2);
	writeFileSync(join(output, 'advance-widths.json'), JSON.stringify(advanceWidths(subsets)));
	// Last, because its first line says that all the others are there. A data: address would break the content security policy, so even the smallest file stays a file.
	writeFileSync(css, `${stamp}\n${fontCss(subsets, (subset) => `./${fileOf(subset)}?no-inline`)}\n`);
}

const fileOf = ({ typeface, script }: FontSubset): string => `${typeface.slug}-${script}.woff2`;

/** Changes with the characters, with the fonts and with the code that subsets them. */
function fingerprint(root: string, characters: string): string {
	const hash = createHash('sha256').update(characters);
	const packages = [...TYPEFACES.map(({ slug }) => `@fontsource-variable/${slug}`), 'subset-font'].map((name) =>
		join(root, 'node_modules', name, 'package.json')
	);
	for (const file of [...packages, ...globSync(join(root, 'src/build/font*.ts')).toSorted()]) hash.update(readFileSync(file));
	return hash.digest('hex');
}

/** A typeface's characters and, in the same order, the advance of each in thousandths of the type size. */
interface AdvanceWidths {
	readonly characters: string;
	readonly regular: CutWidths;
	readonly strong: CutWidths;
}

interface CutWidths {
	readonly weight: number;
	readonly mean: number;
	readonly widths: readonly number[];
}

const advanceWidths = (subsets: readonly FontSubset[]): Record<string, AdvanceWidths> =>
	Object.fromEntries(
		TYPEFACES.map((typeface) => [
			typeface.kind,
			widthsOf(
				typeface,
				subsets.filter((subset) => subset.typeface === typeface)
			)
		])
	);

function widthsOf(typeface: Typeface, subsets: readonly FontSubset[]): AdvanceWidths {
	const cut = (weight: 0 | 1): CutWidths => {
		const widths = subsets.flatMap((subset) => [...subset.characters].map((character) => Math.round(advanceOf(subset, weight, character))));
		return { weight: typeface.weights[weight], mean: Math.round(widths.reduce((sum, width) => sum + width, 0) / widths.length), widths };
	};
	return { characters: subsets.map(({ characters }) => characters).join(''), regular: cut(0), strong: cut(1) };
}
