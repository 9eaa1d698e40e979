import { plainLetters } from '#domain/search-term.ts';
import type { EventView } from './event.ts';

/** Whether an event has the words, or parts of words, that a reader looks for, in the page's words or the text's own. */
export function searchFor(find: string): (event: EventView) => boolean {
	const wanted = folded(find).split(' ');
	return (event) => {
		const text = folded(textOf(event));
		return wanted.every((word) => text.includes(word));
	};
}

/** Plain letters, and one kind of space. */
const folded = (text: string): string => plainLetters(text).replace(/\s+/g, ' ').trim();

/** Everything of an event that a reader may look for. */
const textOf = ({ title, theme, spread = '', tellings, record }: EventView): string =>
	[
		title,
		theme,
		spread,
		...tellings.flatMap(({ said, date, aspects }) => [said.words, said.label, said.teller.name, date, aspects, ...said.glosses.map(({ text }) => text)]),
		...record.flatMap(({ date, label }) => [date, label])
	].join('\n');
