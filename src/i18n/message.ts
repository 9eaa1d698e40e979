import { formatNumber } from './number-format.ts';

/** The forms of one message, by the plural categories of its language; `{{count}}` stands where the number goes. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The message for a count that only the page knows. Throws a RangeError where the form is missing. */
export function formOf(forms: PluralForms, count: number, locale: string): string {
	const category = new Intl.PluralRules(locale).select(count);
	const form = forms[category];
	if (form === undefined) throw new RangeError(`expected the plural form "${category}" in ${locale}, got ${Object.keys(forms).join(', ') || 'none'}`);
	return form.replaceAll('{{count}}', formatNumber(count, locale));
}

/** A message with its blanks (`{{name}}`) filled in on the page; a blank for which nothing is given stays. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
	text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => values[name] ?? blank);
