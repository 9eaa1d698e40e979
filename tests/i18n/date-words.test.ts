import { describe, expect, it } from 'vitest';
import { parseUncertainDate } from '#domain/uncertain-date.ts';
import type { DateValue, YearPart } from '#domain/value.ts';
import { dateWords } from '#i18n/date-words.ts';
import { plain, translatorOf, yearAgo, type ByLocale, type TestLocale } from './locales.ts';

const cells = <T>(table: readonly (readonly [T, ByLocale])[]): [TestLocale, T, string][] =>
	table.flatMap(([subject, words]) => Object.entries(words).map(([locale, text]): [TestLocale, T, string] => [locale as TestLocale, subject, text]));

describe(dateWords, () => {
	it.each(
		cells<string>([
			['2022', { en: '2022', et: '2022', pl: '2022', ru: '2022', nl: '2022', vi: '2022' }],
			[
				'2024-02-27',
				{ en: '27 February 2024', et: '27. veebruar 2024', pl: '27 lutego 2024', ru: '27 февраля 2024', nl: '27 februari 2024', vi: 'ngày 27 tháng 2 năm 2024' }
			],
			['2025-02', { en: 'February 2025', et: 'veebruar 2025', pl: 'luty 2025', ru: 'февраль 2025', nl: 'februari 2025', vi: 'tháng 2 năm 2025' }],
			['2025-05', { en: 'May 2025', et: 'mai 2025', pl: 'maj 2025', ru: 'май 2025', nl: 'mei 2025', vi: 'tháng 5 năm 2025' }],
			['2023~', { en: 'about 2023', et: 'umbes 2023', pl: 'około 2023 roku', ru: 'около 2023 года', nl: 'rond 2023', vi: 'khoảng năm 2023' }],
			['2023?', { en: 'perhaps 2023', et: 'võib-olla 2023', pl: 'być może 2023', ru: 'возможно, 2023', nl: 'misschien 2023', vi: 'có lẽ năm 2023' }],
			[
				'2025-05%',
				{
					en: 'perhaps about May 2025',
					et: 'võib-olla umbes mai 2025',
					pl: 'być może około maja 2025 roku',
					ru: 'возможно, около мая 2025 года',
					nl: 'misschien rond mei 2025',
					vi: 'có lẽ khoảng tháng 5 năm 2025'
				}
			],
			[
				'2025-40',
				{
					en: 'first half of 2025',
					et: '2025. aasta esimene pool',
					pl: 'pierwsza połowa 2025 roku',
					ru: 'первая половина 2025 года',
					nl: 'eerste helft van 2025',
					vi: 'nửa đầu năm 2025'
				}
			],
			[
				'2025-41',
				{
					en: 'second half of 2025',
					et: '2025. aasta teine pool',
					pl: 'druga połowa 2025 roku',
					ru: 'вторая половина 2025 года',
					nl: 'tweede helft van 2025',
					vi: 'nửa cuối năm 2025'
				}
			],
			[
				'2025-41~',
				{
					en: 'about the second half of 2025',
					et: 'umbes 2025. aasta teine pool',
					pl: 'około drugiej połowy 2025 roku',
					ru: 'около второй половины 2025 года',
					nl: 'rond de tweede helft van 2025',
					vi: 'khoảng nửa cuối năm 2025'
				}
			],
			[
				'2024-33',
				{
					en: 'first quarter of 2024',
					et: '2024. aasta I kvartal',
					pl: 'I kwartał 2024 roku',
					ru: 'I квартал 2024 года',
					nl: 'eerste kwartaal van 2024',
					vi: 'quý I năm 2024'
				}
			],
			['2025-21', { en: 'spring 2025', et: '2025. aasta kevad', pl: 'wiosna 2025 roku', ru: 'весна 2025 года', nl: 'voorjaar 2025', vi: 'mùa xuân năm 2025' }],
			['201X', { en: '2010s', et: '2010. aastad', pl: 'lata 2010–2019', ru: '2010-е годы', nl: 'jaren 2010–2019', vi: 'thập niên 2010' }],
			['20XX', { en: 'years 2000–2099', et: 'aastad 2000–2099', pl: 'lata 2000–2099', ru: '2000–2099 годы', nl: 'jaren 2000–2099', vi: 'những năm 2000–2099' }],
			[
				'2023-09/2023-10',
				{
					en: 'between September and October 2023',
					et: 'vahemikus september – oktoober 2023',
					pl: 'między wrześniem a październikiem 2023 roku',
					ru: 'не ранее сентября и не позднее октября 2023 года',
					nl: 'tussen september en oktober 2023',
					vi: 'trong khoảng thời gian từ tháng 9 đến tháng 10 năm 2023'
				}
			],
			[
				'2023~/2024',
				{
					en: 'between about 2023 and 2024',
					et: 'vahemikus umbes 2023 – 2024',
					pl: 'między mniej więcej rokiem 2023 a rokiem 2024',
					ru: 'не ранее примерно 2023 года и не позднее 2024 года',
					nl: 'tussen rond 2023 en 2024',
					vi: 'trong khoảng thời gian từ khoảng năm 2023 đến năm 2024'
				}
			],
			['2024/..', { en: 'from 2024 on', et: 'alates 2024. aastast', pl: 'od 2024 roku', ru: 'с 2024 года', nl: 'vanaf 2024', vi: 'từ năm 2024 trở đi' }],
			[
				'../2024-05',
				{
					en: 'by May 2024',
					et: '2024. aasta maiks',
					pl: 'do maja 2024 roku',
					ru: 'не позднее мая 2024 года',
					nl: 'uiterlijk in mei 2024',
					vi: 'muộn nhất tháng 5 năm 2024'
				}
			],
			[
				'2024/',
				{
					en: 'from 2024 on, end unknown',
					et: 'alates 2024. aastast, lõpp teadmata',
					pl: 'od 2024 roku, koniec nieznany',
					ru: 'с 2024 года, конец неизвестен',
					nl: 'vanaf 2024, einde onbekend',
					vi: 'từ năm 2024 trở đi, không rõ lúc kết thúc'
				}
			],
			[
				'[2011,2012,2013]',
				{
					en: '2011, 2012 or 2013',
					et: '2011, 2012 või 2013',
					pl: '2011, 2012 lub 2013',
					ru: '2011, 2012 или 2013',
					nl: '2011, 2012 of 2013',
					vi: '2011, 2012 hoặc 2013'
				}
			]
		])
	)('in %s, %s is "%s"', (locale, edtf, expected) => {
		expect(plain(translatorOf(locale).date(parseUncertainDate(edtf)))).toBe(expected);
	});

	it.each(
		cells<YearPart>([
			['early', { en: 'early 2025', et: '2025. aasta algus', pl: 'początek 2025 roku', ru: 'начало 2025 года', nl: 'begin 2025', vi: 'đầu năm 2025' }],
			['mid', { en: 'mid-2025', et: '2025. aasta keskpaik', pl: 'połowa 2025 roku', ru: 'середина 2025 года', nl: 'midden 2025', vi: 'giữa năm 2025' }],
			['late', { en: 'late 2025', et: '2025. aasta lõpp', pl: 'koniec 2025 roku', ru: 'конец 2025 года', nl: 'eind 2025', vi: 'cuối năm 2025' }]
		])
	)('in %s, 2025 narrowed to %s is "%s"', (locale, part, expected) => {
		expect(translatorOf(locale).date(parseUncertainDate('2025'), part)).toBe(expected);
	});

	const bound = (notBefore?: string, notAfter?: string, part?: YearPart): DateValue => ({
		kind: 'bound',
		...(notBefore ? { notBefore: parseUncertainDate(notBefore) } : {}),
		...(notAfter ? { notAfter: parseUncertainDate(notAfter) } : {}),
		...(part ? { part } : {})
	});

	it.each(
		cells<DateValue>([
			[
				bound(undefined, '2025', 'early'),
				{
					en: 'by early 2025',
					et: '2025. aasta alguseks',
					pl: 'do początku 2025 roku',
					ru: 'к началу 2025 года',
					nl: 'uiterlijk begin 2025',
					vi: 'muộn nhất đầu năm 2025'
				}
			],
			[
				bound(undefined, '2025~', 'early'),
				{
					en: 'by about early 2025',
					et: 'umbes 2025. aasta alguseks',
					pl: 'do około początku 2025 roku',
					ru: 'примерно к началу 2025 года',
					nl: 'uiterlijk rond begin 2025',
					vi: 'muộn nhất khoảng đầu năm 2025'
				}
			],
			[
				bound('2025-41'),
				{
					en: 'from the second half of 2025 on',
					et: 'alates 2025. aasta teisest poolest',
					pl: 'od drugiej połowy 2025 roku',
					ru: 'со второй половины 2025 года',
					nl: 'vanaf de tweede helft van 2025',
					vi: 'từ nửa cuối năm 2025 trở đi'
				}
			],
			[
				bound('2024', '2025-05'),
				{
					en: 'between 2024 and May 2025',
					et: 'vahemikus 2024 – mai 2025',
					pl: 'między rokiem 2024 a majem 2025 roku',
					ru: 'не ранее 2024 года и не позднее мая 2025 года',
					nl: 'tussen 2024 en mei 2025',
					vi: 'trong khoảng thời gian từ năm 2024 đến tháng 5 năm 2025'
				}
			],
			[
				{ kind: 'unanchored', term: yearAgo },
				{ en: 'a year ago', et: 'aasta tagasi', pl: 'rok temu', ru: 'год назад', nl: 'een jaar geleden', vi: 'một năm trước' }
			]
		])
	)('in %s, %o is "%s"', (locale, value, expected) => {
		expect(translatorOf(locale).dating(value)).toBe(expected);
	});

	it('reads a bound of several dates by the one that binds', () => {
		const { dating } = translatorOf('en');
		expect(dating(bound(undefined, '2023-09/2023-10'))).toBe('by October 2023');
		expect(dating(bound('[2024,2022]'))).toBe('from 2022 on');
		expect(() => dating(bound('../2024'))).toThrow('expected a bound that is not open, got ../2024');
		expect(() => dating({ kind: 'bound' })).toThrow('got neither');
	});

	it.each(
		cells<string>([
			['2022/2024', { en: '2022–2024', et: '2022–2024', pl: '2022–2024', ru: '2022–2024', nl: '2022–2024', vi: '2022–2024' }],
			[
				'2023-09/2023-10',
				{
					en: 'September – October 2023',
					et: 'september – oktoober 2023',
					pl: 'wrzesień – październik 2023',
					ru: 'сентябрь – октябрь 2023',
					nl: 'september – oktober 2023',
					vi: 'tháng 9 – tháng 10 năm 2023'
				}
			]
		])
	)('in %s, a period %s is "%s"', (locale, edtf, expected) => {
		expect(translatorOf(locale).period({ kind: 'dated', date: parseUncertainDate(edtf) })).toBe(expected);
	});

	it('says that a period is not stated, and keeps the words of one that has no date', () => {
		expect(translatorOf('en').period({ kind: 'unstated' })).toBe('period not stated');
		expect(translatorOf('nl').period({ kind: 'worded', term: yearAgo })).toBe('een jaar geleden');
	});

	it.each(Object.entries({ en: 'Feb 2024', et: 'veebr 2024', pl: 'lut 2024', ru: 'февр. 2024', nl: 'feb 2024', vi: '2/2024' } satisfies ByLocale))(
		'labels a month on an axis in %s as "%s"',
		(locale, expected) => {
			expect(translatorOf(locale as TestLocale).axisDate(Date.UTC(2024, 1, 1), 'month')).toBe(expected);
		}
	);
});
