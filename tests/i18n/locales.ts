import type { TermId } from '#domain/id.ts';
import { createTranslator, type Translator } from '#i18n/translator.ts';
import en from '#i18n/words/en.json' with { type: 'json' };
import et from '#i18n/words/et.json' with { type: 'json' };
import nl from '#i18n/words/nl.json' with { type: 'json' };
import pl from '#i18n/words/pl.json' with { type: 'json' };
import ru from '#i18n/words/ru.json' with { type: 'json' };
import vi from '#i18n/words/vi.json' with { type: 'json' };

/** The site's own words in every locale. */
export const WORDS = { en, et, pl, ru, nl, vi } as const;
export type TestLocale = keyof typeof WORDS;
export const LOCALES = Object.keys(WORDS) as TestLocale[];
/** A table that has one cell for each locale. */
export type ByLocale<T = string> = Readonly<Record<TestLocale, T>>;

export const staff = 'staff' as TermId;
export const yearAgo = 'year-ago' as TermId;
export const students = 'students' as TermId;
export const loyal = 'loyal-users' as TermId;

const TERMS: ByLocale<object> = {
	en: { staff_one: '{{amount}} employee', staff_other: '{{amount}} employees', 'year-ago': 'a year ago', students: 'students', 'loyal-users': 'loyal users' },
	et: {
		staff_one: '{{amount}} töötaja',
		staff_other: '{{amount}} töötajat',
		'year-ago': 'aasta tagasi',
		students: 'üliõpilased',
		'loyal-users': 'püsikasutajad'
	},
	pl: {
		staff_one: '{{amount}} pracownik',
		staff_few: '{{amount}} pracowników',
		staff_many: '{{amount}} pracowników',
		staff_other: '{{amount}} pracownika',
		'year-ago': 'rok temu',
		students: 'studenci',
		'loyal-users': 'stali użytkownicy'
	},
	ru: {
		staff_one: '{{amount}} сотрудник',
		staff_few: '{{amount}} сотрудника',
		staff_many: '{{amount}} сотрудников',
		staff_other: '{{amount}} сотрудника',
		'year-ago': 'год назад',
		students: 'студенты',
		'loyal-users': 'постоянные пользователи'
	},
	nl: {
		staff_one: '{{amount}} medewerker',
		staff_other: '{{amount}} medewerkers',
		'year-ago': 'een jaar geleden',
		students: 'studenten',
		'loyal-users': 'trouwe gebruikers'
	},
	vi: { staff_other: '{{amount}} nhân viên', 'year-ago': 'một năm trước', students: 'sinh viên', 'loyal-users': 'người dùng trung thành' }
};

export const translatorOf = (locale: TestLocale, messages: object = {}): Translator =>
	createTranslator(locale, { words: WORDS[locale], messages, terms: TERMS[locale] });

/** A text with ordinary spaces, for comparing by eye. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
