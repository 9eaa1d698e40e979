import type { Amount } from '#domain/amount.ts';

type Precision = Amount['precision'];

/** The words before a figure that put figure and thing counted into the genitive ("около 2 лет", not "около 2 года"). */
const GENITIVE_AFTER: Readonly<Record<string, readonly Precision[]>> = {
	pl: ['about', 'up-to', 'less-than'],
	ru: ['about', 'at-least', 'more-than', 'up-to', 'less-than']
};

/** Whether the words for a precision govern the genitive in a locale. */
export const takesGenitive = (locale: string, precision: Precision): boolean => GENITIVE_AFTER[locale]?.includes(precision) ?? false;

/** The plural category of a figure. In the genitive, one thing has the form of fractions, two have that of five. */
export function pluralOf(locale: string, value: number, genitive = false): Intl.LDMLPluralRule {
	const category = new Intl.PluralRules(locale).select(value);
	if (!genitive || !(locale in GENITIVE_AFTER)) return category;
	return category === 'one' ? 'other' : category === 'few' ? 'many' : category;
}

/** Since 2023 part of ECMAScript; the types do not have it yet. */
interface RangeRules extends Intl.PluralRules {
	selectRange(low: number, high: number): Intl.LDMLPluralRule;
}

export const pluralOfRange = (locale: string, low: number, high: number): Intl.LDMLPluralRule =>
	(new Intl.PluralRules(locale) as RangeRules).selectRange(low, high);

/** A round figure whose form is that of "hundreds of". */
const MANY = 100;

/** The form in which the thing counted stands after an amount. */
export function pluralOfAmount(locale: string, amount: Amount, genitive = false): Intl.LDMLPluralRule {
	if (amount.precision === 'worded') return pluralOf(locale, MANY);
	if (amount.precision === 'range') return pluralOfRange(locale, amount.low, amount.high);
	return pluralOf(locale, amount.value, genitive || takesGenitive(locale, amount.precision));
}
