import type { Window } from './window.ts';

/** A stretch of time in words, as short as it can be said: in whole years, else whole months, else days; the end is its last day. */
export function stretchWords([from, to]: Window, locale: string): string {
	const [start, end] = [new Date(from), new Date(to)];
	const begins = (date: Date) => (date.getUTCDate() !== 1 ? 'day' : date.getUTCMonth() !== 0 ? 'month' : 'year');
	const both = [begins(start), begins(end)];
	const style = both.includes('day')
		? ({ dateStyle: 'medium' } as const)
		: both.includes('month')
			? ({ year: 'numeric', month: 'short' } as const)
			: ({ year: 'numeric' } as const);
	return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).formatRange(start, to - 1);
}
