import type { EventView } from './event.ts';

/** Whether an event has the words that a reader looks for, in the page's words or the text's own. */
export function searchFor(find: string): (event: EventView) => boolean {
	const wanted = folded(find).split(' ');
	return (event) => {
		const text = folded(textOf(event));
		return wanted.every((word) => text.includes(word));
	};
}

/** Everything of an event that a reader may look for. */
const textOf = ({ title, theme, spread = '', tellings, record }: EventView): string =>
	[
		title,
		theme,
		spread,
		...tellings.flatMap(({ said, date, aspects }) => [said.words, said.label, said.teller.name, date, aspects, ...said.glosses.map(({ text }) => text)]),
		...record.flatMap(({ date, label }) => [date, label])
	].join('\n');

/** Letters that no accent can be taken from. */
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A text as it is compared when somebody looks for it: without case, accents and spaces of a kind. */
export const folded = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[đłøßæœı]/g, (letter) => PLAIN[letter] ?? letter)
		.replace(/\s+/g, ' ')
		.trim();
