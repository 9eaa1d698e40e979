/** A text without accents, in small Latin letters, as somebody types it who has no others. */
export const plainLetters = (text: string): string =>
	[
		...text
			.toLowerCase()
			.normalize('NFD')
			.replace(/и\u0306/g, 'й')
			.replace(/\p{M}/gu, '')
	]
		.map((letter) => LETTERS[letter] ?? letter)
		.join('');

/** A word as it is looked for: in plain letters, and with sounds that languages spell differently spelled one way. */
export const searchTerm = (word: string): string =>
	SOUNDS.reduce((term, [spelled, sound]) => term.replace(spelled, sound), plainLetters(word)).replace(/([^\d])\1+/g, '$1');

/** Letters that lose no accent in Unicode's eyes but do in a reader's, and Cyrillic ones. */
const LETTERS: Readonly<Record<string, string>> = {
	...{ đ: 'd', ð: 'd', ł: 'l', ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', ı: 'i', þ: 'th' },
	...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
	...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' }
};

/** A name goes from one alphabet to another by ear; these are the spellings that part on the way. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/sz/g, 'sh'],
	[/cz|tch/g, 'ch'],
	[/kh/g, 'h'],
	[/ph/g, 'f'],
	[/oo|ou/g, 'u'],
	[/ck|q/g, 'k'],
	[/w/g, 'v'],
	[/[jy]/g, 'i'],
	[/x/g, 'ks'],
	[/ie/g, 'e']
];

/** A word of a text, with its UTF-16 offset. */
export interface SearchWord {
	readonly text: string;
	readonly start: number;
}

/** The words of a text; a number is one word however its thousands are parted. */
export function searchWords(text: string): SearchWord[] {
	return [...text.matchAll(/\d{1,3}(?:[.,\u00a0\u202f '’]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ text: word, start: index }));
}

/** The term of a word, thousands closed up. */
export const termOf = (word: string): string => searchTerm(/^\d/.test(word) ? word.replace(/[.,\u00a0\u202f '’](?=\d{3}(?!\d))/g, '') : word);
