import { textWidth } from '#charts/text-width.ts';
import { translationStates } from '#content/translation.ts';
import { discrepancyOf } from '#domain/discrepancy.ts';
import type { CaseStudy } from '#domain/case-study.ts';
import type { Locale } from '#domain/id.ts';
import messages from '#i18n/messages/en.json' with { type: 'json' };
import { createTranslator } from '#i18n/translator.ts';
import type { Edition } from '#views/edition.ts';
import { readTiny } from '#tests/content/tiny-case.ts';
import { WORDS, type TestLocale } from '#tests/i18n/locales.ts';

const content = readTiny();

/** The small case in one of its languages, perhaps with other records; the interface around it is English in both. */
export function tinyEdition(locale: 'en' | 'nl' = 'en', changes: Partial<CaseStudy> = {}): Edition {
	const study = { ...content.study, ...changes };
	const translators = new Map(
		study.locales.map((one) => [one as string, createTranslator(one, { ...content.words[one], messages, words: WORDS[one as string as TestLocale] })])
	);
	const states = new Map(study.locales.map((one) => [one, translationStates(content, one)]));
	const t = translators.get(locale);
	if (!t) throw new Error(`no translator for ${locale}`);
	return {
		study,
		discrepancies: new Map(study.questions.map(({ id }) => [id, discrepancyOf(study, id)])),
		t,
		translators,
		translation: (where, key) => states.get(where as Locale)?.get(key) ?? { method: 'unknown', reviewed: false, stale: false },
		widthOf: textWidth
	};
}

export const proofs = content.proofs;
