import { textWidth, type TextStyle } from './text-width.ts';

/** A text in lines no wider than `width` px; a word that is wider stands alone. */
export function wrapped(text: string, width: number, style: TextStyle): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`, style) <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
