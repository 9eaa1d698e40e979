/** A text without what typesetting may change in it, and where each of its characters stood before. */
export interface FoldedText {
	readonly text: string;
	/** For each character of `text`, the UTF-16 offsets in the text as it was: where it began, and where it ended. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** A letter with the marks that stand on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Soft hyphens, joiners, marks of direction and of form: they are not seen. */
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/gu;
const SPACE = /^[\s\u0085]$/u;
const QUOTE = /^["'`´ʻʼ‘’‚‛“”„‟«»‹›′″「」『』〝〞＂＇]$/u;
const DASH = /^[-‐‑‒–—―−⁃﹘﹣－]$/u;
/** Letters joined in one sign, Dutch and Latin, full-width forms and the ellipsis are what they are made of. Numbers, because a page sets none of them. */
const JOINED = [
	[0x132, 0x133],
	[0xfb00, 0xfb06],
	[0xff01, 0xff5e],
	[0x2026, 0x2026]
] as const;
/** Where a space stands before these or around dashes and quotation marks is a custom of the house. */
const CLINGING = new Set(['%', '‰', '!', '?', ':', ';']);

/**
 * Folds what differs between copies of one text: spaces, quotation marks, dashes, soft hyphens, and how a letter is
 * coded. Spelling, case and figures stay: they are the text's own.
 */
export function foldText(text: string): FoldedText {
	const folding = new Folding();
	for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
		const seen = cluster.replace(UNSEEN, '').normalize('NFC');
		for (const one of plainOf(seen)) folding.add(one, index, index + cluster.length);
	}
	return folding.done();
}

function plainOf(letter: string): string {
	if (SPACE.test(letter)) return ' ';
	if (QUOTE.test(letter)) return '"';
	if (DASH.test(letter)) return '-';
	const code = letter.codePointAt(0) ?? 0;
	return JOINED.some(([first, last]) => first <= code && code <= last) ? letter.normalize('NFKC') : letter;
}

class Folding {
	readonly #letters: string[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];

	add(letter: string, start: number, end: number): void {
		const last = this.#letters.at(-1);
		if (letter === ' ' && (last === undefined || last === ' ' || last === '-' || last === '"')) return;
		if (last === ' ' && (letter === '-' || letter === '"' || CLINGING.has(letter))) this.#drop();
		const before = this.#letters.at(-1);
		if ((letter === '-' || letter === '"') && before === letter) this.#ends[this.#ends.length - 1] = end;
		else if (letter === ',' && before === ',') this.#join(end);
		else this.#push(letter, start, end);
	}

	done(): FoldedText {
		return { text: this.#letters.join(''), starts: this.#starts, ends: this.#ends };
	}

	/** Two commas are a low quotation mark on a typewriter. */
	#join(end: number): void {
		const start = this.#starts.at(-1) ?? 0;
		this.#drop();
		this.add('"', start, end);
	}

	#drop(): void {
		this.#letters.pop();
		this.#starts.pop();
		this.#ends.pop();
	}

	/** Letters outside the first plane take two places. */
	#push(letter: string, start: number, end: number): void {
		for (const unit of letter.split('')) {
			this.#letters.push(unit);
			this.#starts.push(start);
			this.#ends.push(end);
		}
	}
}
