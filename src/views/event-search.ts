import { searchWords, termOf } from '#domain/search-term.ts';
import type { EventView } from './event.ts';

/** Whether an event has the words, or their parts, that a reader looks for, in the page's words or the text's own, however they are spelled. */
export function searchFor(find: string): (event: EventView) => boolean {
	const wanted = termsOf(find);
	return (event) => {
		const terms = known.get(event) ?? termsOf(textOf(event));
		known.set(event, terms);
		return wanted.every((one) => terms.some((term) => term.includes(one)));
	};
}

const termsOf = (text: string): string[] => [...new Set(searchWords(text).map(({ text: word }) => termOf(word)))];

/** A reader types letter by letter, and the events stay. */
const known = new WeakMap<EventView, readonly string[]>();

/** Everything of an event that a reader may look for. */
const textOf = ({ title, theme, spread = '', tellings, record }: EventView): string =>
	[
		title,
		theme,
		spread,
		...tellings.flatMap(({ said, date, aspects }) => [said.words, said.label, said.teller.name, date, aspects, ...said.glosses.map(({ text }) => text)]),
		...record.flatMap(({ date, label }) => [date, label])
	].join('\n');
