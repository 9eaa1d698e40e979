import { error } from '@sveltejs/kit';
import { textWidth } from '#charts/text-width.ts';
import { content } from '#content/case-study.server.ts';
import { translationStates } from '#content/translation.ts';
import { discrepancyOf } from '#domain/discrepancy.ts';
import type { Locale } from '#domain/id.ts';
import { createTranslator, type Translator } from '#i18n/translator.ts';
import type { Edition } from '#views/edition.ts';

const interfaces = import.meta.glob<Record<string, unknown>>('../i18n/{messages,words}/*.json', { eager: true, import: 'default' });

/** A language's own words, or those of a language that the site knows: a case may be told in languages the site is not. */
const interfaceIn = (kind: 'messages' | 'words', locale: string): Record<string, unknown> => {
	const found = interfaces[`../i18n/${kind}/${locale}.json`];
	if (!found) throw new Error(`src/i18n/${kind}/${locale}.json: expected the interface in a locale of the case, got nothing`);
	return found;
};

export const locales: readonly Locale[] = content.study.locales;

const translators: ReadonlyMap<Locale, Translator> = new Map(
	locales.map((locale) => [
		locale,
		createTranslator(locale, { ...content.words[locale], messages: interfaceIn('messages', locale), words: interfaceIn('words', locale) })
	])
);

const discrepancies = new Map(content.study.questions.map(({ id }) => [id, discrepancyOf(content.study, id)]));
const states = new Map(locales.map((locale) => [locale, translationStates(content, locale)]));
const editions = new Map(
	[...translators].map(([locale, t]): [string, Edition] => [
		locale,
		{
			study: content.study,
			discrepancies,
			t,
			translators,
			translation: (where, key) => states.get(where as Locale)?.get(key) ?? { method: 'unknown', reviewed: false, stale: false },
			widthOf: textWidth
		}
	])
);

/** The case in the language of an address; a language that the case does not have is no page. */
export function editionIn(locale: string): Edition {
	const edition = editions.get(locale);
	if (!edition) error(404, `no pages in ${locale}`);
	return edition;
}

/** The case in its first language, for what is the same in all. */
export const firstEdition = (): Edition => editionIn(locales[0] ?? '');
