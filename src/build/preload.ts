/** Whether a page asks for a file before anything else needs it: its scripts, and fonts, of which `setsIn` leaves those that its language needs. */
export const isPreloaded = ({ type }: { readonly type: string }): boolean => type !== 'asset';

/** The scripts besides Latin, as Unicode and as the font files name them. */
const SCRIPTS: Readonly<Partial<Record<string, string>>> = { Cyrl: 'cyrillic', Grek: 'greek' };

/** Whether nearly every page in a language sets text in a font file: the Latin ones hold the figures, and the letters of most names. */
export const setsIn = (locale: string, path: string): boolean => new RegExp(`-(?:latin|latin-ext|${scriptOf(locale)})\\.[^/]*$`).test(path);

function scriptOf(locale: string): string {
	const { language, script = '' } = new Intl.Locale(locale).maximize();
	// Vietnamese is written in Latin script, so Unicode doesn't tell it apart; the fonts do, which keep its letters in a file of their own.
	return language === 'vi' ? 'vietnamese' : (SCRIPTS[script] ?? 'latin');
}
