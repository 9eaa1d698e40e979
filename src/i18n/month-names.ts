import { intlTag } from './number-format.ts';
import type { Text } from './text.ts';

/**
 * A month as a name on its own, in the case that it has after a day ("мая"), and with the day. Cases that Intl does not
 * have ("wrześniem") stand with the words of the locale.
 */
export function monthNames(text: Text, month: number, day?: number): Readonly<Record<string, string>> {
	const at = Date.UTC(2000, month - 1, day ?? 1);
	const { alone, inDate } = formatsIn(text.locale);
	const further = `words:date.monthNames.${month}`;
	return {
		month: alone.format(at),
		monthOf: inDate.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '',
		monthNumber: String(month),
		...(text.has(further) ? text.forms(further) : {}),
		...(day === undefined ? {} : { day: String(day), dayMonth: inDate.format(at) })
	};
}

interface MonthFormats {
	readonly alone: Intl.DateTimeFormat;
	readonly inDate: Intl.DateTimeFormat;
}

/** Made once for each locale: to make one costs more than a thousand dates. */
const formats = new Map<string, MonthFormats>();

function formatsIn(locale: string): MonthFormats {
	const known = formats.get(locale) ?? {
		alone: new Intl.DateTimeFormat(intlTag(locale), { month: 'long', timeZone: 'UTC' }),
		inDate: new Intl.DateTimeFormat(intlTag(locale), { day: 'numeric', month: 'long', timeZone: 'UTC' })
	};
	formats.set(locale, known);
	return known;
}

/** The usual short name of a month. */
export const shortMonth = (locale: string, month: number): string =>
	new Intl.DateTimeFormat(intlTag(locale), { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
