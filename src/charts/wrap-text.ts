import { textWidth, type TextStyle } from './text-width.ts';

/** A text in lines no wider than `width` px, broken between words; a word that is wider stands alone. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
