/** The tag by which Intl writes for a locale: dates in English stand day first. */
export const intlTag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the newspapers of a locale print it: 1,800 in English, 1800 in Estonian and Polish. Nothing is rounded off. */
export function formatNumber(value: number, locale: string): string {
	const format = formats.get(locale) ?? new Intl.NumberFormat(intlTag(locale), { maximumFractionDigits: 12 });
	formats.set(locale, format);
	return format.format(value);
}
