/** The tag by which Intl writes for a locale: dates in English stand day first. */
export const intlTag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** A number as the newspapers of a locale print it: 1,800 in English, 1800 in Estonian and Polish. Nothing is rounded off. */
export const formatNumber = (value: number, locale: string): string => new Intl.NumberFormat(intlTag(locale), { maximumFractionDigits: 12 }).format(value);
