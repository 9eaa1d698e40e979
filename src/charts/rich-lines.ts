import { textWidth, type TextStyle } from './text-width.ts';

/** A stretch of text in one style. */
export interface Run {
	readonly text: string;
	readonly style: TextStyle;
}

/**
 * Stretches of text one after another in lines no wider than `width` px, broken between words; a word that is wider, such as an
 * address, is broken where it must be.
 */
export function richLines<R extends Run>(runs: readonly R[], width: number): R[][] {
	const lines: { readonly run: R; readonly word: string }[][] = [];
	let room = 0;
	for (const run of runs) {
		const space = textWidth(' ', run.style);
		for (const word of run.text.split(' ').flatMap((one) => piecesOf(one, width, run.style))) {
			const wide = textWidth(word, run.style);
			const line = lines.at(-1);
			if (line && wide + space <= room) {
				line.push({ run, word });
				room -= wide + space;
			} else {
				lines.push([{ run, word }]);
				room = width - wide;
			}
		}
	}
	return lines.map((line) =>
		runs
			.map((run) => ({ ...run, text: line.flatMap((one) => (one.run === run ? [one.word] : [])).join(' ') }))
			.filter(({ text }) => text !== '')
			.map((run, i, all) => (i < all.length - 1 ? { ...run, text: `${run.text} ` } : run))
	);
}

/** A word in pieces that each fit into a line. */
function piecesOf(word: string, width: number, style: TextStyle): string[] {
	const pieces = [''];
	for (const character of word) {
		const longer = `${pieces.at(-1) ?? ''}${character}`;
		if (textWidth(longer, style) <= width) pieces[pieces.length - 1] = longer;
		else pieces.push(character);
	}
	return pieces;
}
