/** Whether a page asks for a file before anything else needs it: its scripts, and fonts, of which `setsIn` leaves those that its language needs. */
export const isPreloaded = ({ type }: { readonly type: string }): boolean => type !== 'asset';

/** The scripts, as the font files name them, that nearly every page of a language is set in. */
const SCRIPTS: Readonly<Partial<Record<string, string>>> = { ru: 'cyrillic', vi: 'vietnamese' };

/** Whether nearly every page in a language sets text in a font file: the Latin ones hold the figures, and the letters of most names. */
export const setsIn = (locale: string, path: string): boolean => new RegExp(`-(?:latin|latin-ext|${SCRIPTS[locale] ?? 'latin'})\\.[^/]*$`).test(path);
