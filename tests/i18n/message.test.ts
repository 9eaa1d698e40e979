import { describe, expect, it } from 'vitest';
import { fill, formOf, type PluralForms } from '#i18n/message.ts';
import type { TestLocale } from './locales.ts';

describe(formOf, () => {
	const cases: [TestLocale, PluralForms, string[]][] = [
		['en', { one: '{{count}} claim', other: '{{count}} claims' }, ['1 claim', '2 claims', '5 claims', '21 claims', '1.5 claims']],
		['et', { one: '{{count}} väide', other: '{{count}} väidet' }, ['1 väide', '2 väidet', '5 väidet', '21 väidet', '1,5 väidet']],
		['nl', { one: '{{count}} bewering', other: '{{count}} beweringen' }, ['1 bewering', '2 beweringen', '5 beweringen', '21 beweringen', '1,5 beweringen']],
		['vi', { other: '{{count}} phát biểu' }, ['1 phát biểu', '2 phát biểu', '5 phát biểu', '21 phát biểu', '1,5 phát biểu']],
		[
			'pl',
			{ one: '{{count}} źródło', few: '{{count}} źródła', many: '{{count}} źródeł', other: '{{count}} źródła' },
			['1 źródło', '2 źródła', '5 źródeł', '21 źródeł', '1,5 źródła']
		],
		[
			'ru',
			{ one: '{{count}} источник', few: '{{count}} источника', many: '{{count}} источников', other: '{{count}} источника' },
			['1 источник', '2 источника', '5 источников', '21 источник', '1,5 источника']
		]
	];

	it.each(cases)('counts 1, 2, 5, 21 and 1.5 in %s', (locale, forms, expected) => {
		expect([1, 2, 5, 21, 1.5].map((count) => formOf(forms, count, locale))).toEqual(expected);
	});

	it('throws for a form that is missing', () => {
		expect(() => formOf({ one: 'a', other: 'b' }, 2, 'pl')).toThrow('expected the plural form "few" in pl, got one, other');
	});
});

describe(fill, () => {
	it('fills blanks in and leaves those for which nothing is given', () => {
		expect(fill('{{a}} of {{b}}, {{a}}', { a: '4' })).toBe('4 of {{b}}, 4');
	});
});
