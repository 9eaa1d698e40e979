import { describe, expect, it } from 'vitest';
import type { TermId } from '#domain/id.ts';
import { createTranslator } from '#i18n/translator.ts';
import { LOCALES, translatorOf, WORDS, type ByLocale, type TestLocale } from './locales.ts';

const MESSAGES = {
	title: 'Źródła',
	empty: '',
	sources_one: '{{count}} źródło',
	sources_few: '{{count}} źródła',
	sources_many: '{{count}} źródeł',
	sources_other: '{{count}} źródła',
	claims_one: '{{count}} twierdzenie',
	claims_many: '{{count}} twierdzeń',
	said: '{{who}}: {{words}}'
};

describe(createTranslator, () => {
	const { t, has, count, pluralForms, unit } = translatorOf('pl', MESSAGES);

	it('reads messages without a namespace and counts in the locale', () => {
		expect(t('title')).toBe('Źródła');
		expect([1, 2, 5, 21, 1.5].map((count) => t('sources', { count }))).toEqual(['1 źródło', '2 źródła', '5 źródeł', '21 źródeł', '1,5 źródła']);
		expect(count('sources', 5)).toBe('5 źródeł');
		expect(t('sources', { count: 12_000 })).toBe('12\u00a0000 źródeł');
	});

	it('puts texts in as they are', () => {
		expect(t('said', { who: '<A & B>', words: '$t(title) {{who}}' })).toBe('<A & B>: $t(title) {{who}}');
	});

	it('throws, with key and locale, for a text that is missing, empty or an object', () => {
		expect(has('nothing')).toBe(false);
		expect(has('words:verdict.agree')).toBe(true);
		expect(() => t('nothing')).toThrow(/"messages:nothing" in pl/);
		expect(() => t('empty')).toThrow(/"messages:empty" in pl/);
		expect(() => t('words:verdict.maybe')).toThrow(/"words:verdict\.maybe" in pl/);
		expect(() => t('claims:some-claim.gloss')).toThrow(/in pl/);
		expect(() => t('words:verdict')).toThrow(/in pl, got an object/);
	});

	it('throws for a plural form or a parameter that is missing', () => {
		expect(() => t('claims', { count: 2 })).toThrow(/"messages:claims" \(plural form "few"\) in pl/);
		expect(() => pluralForms('claims')).toThrow(/"messages:claims_few" in pl/);
		expect(() => unit('students' as TermId, { precision: 'exact', value: 5 })).toThrow(/"terms:students_many" in pl/);
		expect(() => t('said', { who: 'A' })).toThrow(/\{\{words\}\}/);
	});

	it('hands on the plural forms of a message with the count left open', () => {
		expect(pluralForms('sources')).toEqual({ one: '{{count}} źródło', few: '{{count}} źródła', many: '{{count}} źródeł', other: '{{count}} źródła' });
	});

	it('never falls back to another locale or to another translator', () => {
		createTranslator('en', { words: WORDS.en, messages: { only: 'only in English' } });
		expect(() => createTranslator('et', { words: WORDS.et, messages: {} }).t('only')).toThrow(/"messages:only" in et/);
	});

	it.each(Object.entries({ en: '“a”', et: '„a”', pl: '„a”', ru: '«a»', nl: '“a”', vi: '“a”' } satisfies ByLocale))('quotes in %s as %s', (locale, expected) => {
		expect(translatorOf(locale as TestLocale).quote('a')).toBe(expected);
		expect(translatorOf('en').quote('a', locale)).toBe(expected);
	});

	it.each(Object.entries({ en: 'English', et: 'eesti', pl: 'polski', ru: 'русский', nl: 'Nederlands', vi: 'Tiếng Việt' } satisfies ByLocale))(
		'names %s in itself as %s',
		(locale, expected) => {
			expect(translatorOf(locale as TestLocale).language(locale)).toBe(expected);
		}
	);

	it.each(LOCALES)('lists in %s with another word for "or" than for "and"', (locale) => {
		const { list } = translatorOf(locale);
		expect(list(['a', 'b'])).not.toBe(list(['a', 'b'], 'or'));
	});
});
