import type { Edition } from './edition.ts';

/** The choice of original, gloss or both, and of the language of the gloss. */
export interface TogglesView {
	readonly words: string;
	readonly gloss: string;
	readonly choices: readonly { readonly value: 'original' | 'gloss' | 'both'; readonly text: string; readonly on: boolean }[];
	readonly locales: readonly { readonly locale: string; readonly name: string; readonly on: boolean }[];
}

export const togglesView = ({ t, study }: Edition): TogglesView => ({
	words: t.t('messages:toggles.words'),
	gloss: t.t('messages:toggles.glossIn'),
	choices: (['original', 'gloss', 'both'] as const).map((value) => ({ value, text: t.t(`messages:toggles.${value}`), on: value === 'both' })),
	locales: study.locales.map((locale) => ({ locale, name: t.language(locale), on: locale === t.locale }))
});
