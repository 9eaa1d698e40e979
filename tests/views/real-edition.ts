import { readFileSync } from 'node:fs';
import { textWidth } from '#charts/text-width.ts';
import { translationStates } from '#content/translation.ts';
import { discrepancyOf } from '#domain/discrepancy.ts';
import type { Locale } from '#domain/id.ts';
import { createTranslator } from '#i18n/translator.ts';
import type { Edition } from '#views/edition.ts';
import { realCase } from '#tests/content/real-case.ts';

const json = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** The case of this project in each of its languages. */
export function realEditions(): readonly Edition[] {
	const content = realCase();
	const { study } = content;
	const translators = new Map(
		study.locales.map((one) => [
			one as string,
			createTranslator(one, { ...content.words[one], messages: json(`src/i18n/messages/${one}.json`), words: json(`src/i18n/words/${one}.json`) })
		])
	);
	const states = new Map(study.locales.map((one) => [one, translationStates(content, one)]));
	const discrepancies = new Map(study.questions.map(({ id }) => [id, discrepancyOf(study, id)]));
	return [...translators.values()].map((t) => ({
		study,
		discrepancies,
		t,
		translators,
		translation: (where, key) => states.get(where as Locale)?.get(key) ?? { method: 'unknown', reviewed: false, stale: false },
		widthOf: textWidth
	}));
}
