import table from '#generated/advance-widths.json' with { type: 'json' };

/** How text is set: the family, its size in px and its weight. */
export interface TextStyle {
	readonly family: 'sans' | 'serif';
	readonly size: number;
	readonly weight: number;
}

const places = {
	sans: new Map([...table.sans.characters].map((character, place) => [character, place])),
	serif: new Map([...table.serif.characters].map((character, place) => [character, place]))
};

/** The room a line of text takes, in px, by the advance widths of its characters; kerning is left out. */
export function textWidth(text: string, { family, size, weight }: TextStyle): number {
	const { regular, strong } = table[family];
	const share = Math.min(1, Math.max(0, (weight - regular.weight) / (strong.weight - regular.weight)));
	let thousandths = 0;
	for (const character of text.normalize('NFC')) {
		// A character that the typeface lacks is drawn by some other font: the mean is the best guess.
		const place = places[family].get(character) ?? -1;
		const [light, heavy] = [regular.widths[place] ?? regular.mean, strong.widths[place] ?? strong.mean];
		thousandths += light + (heavy - light) * share;
	}
	return (thousandths * size) / 1000;
}
