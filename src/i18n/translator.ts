import type { Value } from '#domain/value.ts';
import { amountWords, type AmountWords } from './amount-words.ts';
import { dateWords, type DateWords } from './date-words.ts';
import { list } from './list.ts';
import type { PluralForms } from './message.ts';
import { quoted } from './quotation.ts';
import { createText, type Params, type Resources } from './text.ts';
import { valueWords } from './value-words.ts';

/** Everything that one locale has words for. Keys are `namespace:path.to.text`; without a namespace they are messages. */
export interface Translator extends DateWords, AmountWords {
	readonly locale: string;
	t(key: string, params?: Params): string;
	has(key: string): boolean;
	/** A message with a count in it. */
	count(key: string, count: number): string;
	/** Every plural form of a message, for a count that only the page will know (`formOf`); what else stands in it is given. */
	pluralForms(key: string, params?: Params): PluralForms;
	/** The short answer that a value gives. */
	value(value: Value): string;
	/** A phrase as the beginning of a sentence. */
	sentence(text: string): string;
	list(items: readonly string[], link?: 'and' | 'or'): string;
	/** The name of a language in this locale. */
	language(tag: string): string;
	/** A text in quotation marks: those of the page, or of another language. */
	quote(text: string, language?: string): string;
}

/** The translator of one locale. Anything missing throws a RangeError that names the text and the locale. */
export function createTranslator(locale: string, resources: Resources): Translator {
	const text = createText(locale, resources);
	const [dates, amounts] = [dateWords(text), amountWords(text)];
	const languages = new Intl.DisplayNames(locale, { type: 'language' });
	return {
		...dates,
		...amounts,
		locale,
		t: text.t,
		has: text.has,
		count: (key, count) => text.t(key, { count }),
		pluralForms: (key, params = {}) =>
			Object.fromEntries(
				new Intl.PluralRules(locale)
					.resolvedOptions()
					.pluralCategories.map((category) => [category, text.plural(key, category, { ...params, count: '{{count}}' })])
			),
		value: valueWords(text, dates, amounts),
		language: (tag) => languages.of(tag) ?? tag,
		sentence: (phrase) => phrase.slice(0, 1).toLocaleUpperCase(locale) + phrase.slice(1),
		list: (items, link) => list(items, locale, link),
		quote: (words, language = locale) => quoted(words, language)
	};
}
