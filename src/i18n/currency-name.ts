import { intlTag } from './number-format.ts';

/** One number for each plural category that the locales have. */
const SAMPLES = [1, 2, 5, 100, 0.5];

/** The name of a currency in a plural form ("долларов США"), as CLDR has it. */
export function currencyName(locale: string, currency: string, category: Intl.LDMLPluralRule): string {
	const sample = SAMPLES.find((number) => new Intl.PluralRules(locale).select(number) === category) ?? 100;
	const format = new Intl.NumberFormat(intlTag(locale), { style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: 0 });
	return format.formatToParts(sample).find(({ type }) => type === 'currency')?.value ?? currency;
}
