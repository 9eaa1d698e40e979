import { describe, expect, it } from 'vitest';
import type { Amount, NumberWord } from '#domain/amount.ts';
import { amountWords } from '#i18n/amount-words.ts';
import { LOCALES, plain, staff, translatorOf, type ByLocale, type TestLocale } from './locales.ts';

const exact = (value: number): Amount => ({ precision: 'exact', value });
const about = (value: number): Amount => ({ precision: 'about', value });
const upTo = (value: number): Amount => ({ precision: 'up-to', value });
const atLeast = (value: number): Amount => ({ precision: 'at-least', value });
const moreThan = (value: number): Amount => ({ precision: 'more-than', value });
const lessThan = (value: number): Amount => ({ precision: 'less-than', value });
const worded = (word: NumberWord): Amount => ({ precision: 'worded', word });
const range = (low: number, high: number): Amount => ({ precision: 'range', low, high });

const cells = (table: readonly (readonly [Amount, ByLocale])[]): [TestLocale, Amount, string][] =>
	table.flatMap(([amount, words]) => LOCALES.map((locale): [TestLocale, Amount, string] => [locale, amount, words[locale]]));

describe(amountWords, () => {
	it.each(
		cells([
			[exact(1_800), { en: '1,800', et: '1800', pl: '1800', ru: '1 800', nl: '1.800', vi: '1.800' }],
			[exact(12_000), { en: '12,000', et: '12 000', pl: '12 000', ru: '12 000', nl: '12.000', vi: '12.000' }],
			[exact(1_234_567), { en: '1,234,567', et: '1 234 567', pl: '1 234 567', ru: '1 234 567', nl: '1.234.567', vi: '1.234.567' }],
			[about(700), { en: 'about 700', et: 'umbes 700', pl: 'około 700', ru: 'около 700', nl: 'ongeveer 700', vi: 'khoảng 700' }],
			[upTo(700), { en: 'up to 700', et: 'kuni 700', pl: 'do 700', ru: 'до 700', nl: 'tot 700', vi: 'tối đa 700' }],
			[
				atLeast(2_300_000),
				{
					en: 'at least 2.3 million',
					et: 'vähemalt 2,3 miljonit',
					pl: 'co najmniej 2,3 mln',
					ru: 'не менее 2,3 млн',
					nl: 'minstens 2,3 miljoen',
					vi: 'ít nhất 2,3 triệu'
				}
			],
			[
				moreThan(2_300_000),
				{
					en: 'more than 2.3 million',
					et: 'rohkem kui 2,3 miljonit',
					pl: 'ponad 2,3 mln',
					ru: 'более 2,3 млн',
					nl: 'meer dan 2,3 miljoen',
					vi: 'hơn 2,3 triệu'
				}
			],
			[worded('a-few'), { en: 'a few', et: 'paar', pl: 'kilka', ru: 'несколько', nl: 'een paar', vi: 'vài' }],
			[range(5_000, 5_500), { en: '5,000–5,500', et: '5000–5500', pl: '5000–5500', ru: '5 000–5 500', nl: '5.000–5.500', vi: '5.000–5.500' }],
			[range(2_000_000, 3_000_000), { en: '2–3 million', et: '2–3 miljonit', pl: '2–3 mln', ru: '2–3 млн', nl: '2–3 miljoen', vi: '2–3 triệu' }],
			[worded('hundreds'), { en: 'hundreds', et: 'mitusada', pl: 'setki', ru: 'сотни', nl: 'honderden', vi: 'hàng trăm' }],
			[worded('dozens'), { en: 'dozens', et: 'mitukümmend', pl: 'dziesiątki', ru: 'десятки', nl: 'tientallen', vi: 'hàng chục' }]
		])
	)('in %s, %o is "%s"', (locale, amount, expected) => {
		expect(plain(translatorOf(locale).amount(amount))).toBe(expected);
	});

	it.each(
		cells([
			[upTo(75), { en: 'up to 75 %', et: 'kuni 75 %', pl: 'do 75 %', ru: 'до 75 %', nl: 'tot 75%', vi: 'tối đa 75%' }],
			[exact(66.7), { en: '66.7 %', et: '66,7 %', pl: '66,7 %', ru: '66,7 %', nl: '66,7%', vi: '66,7%' }],
			[range(20, 25), { en: '20–25 %', et: '20–25 %', pl: '20–25 %', ru: '20–25 %', nl: '20–25%', vi: '20–25%' }]
		])
	)('in %s, a share of %o is "%s"', (locale, amount, expected) => {
		expect(plain(translatorOf(locale).share(amount))).toBe(expected);
	});

	it.each(
		cells([
			[exact(1), { en: '1 employee', et: '1 töötaja', pl: '1 pracownik', ru: '1 сотрудник', nl: '1 medewerker', vi: '1 nhân viên' }],
			[exact(2), { en: '2 employees', et: '2 töötajat', pl: '2 pracowników', ru: '2 сотрудника', nl: '2 medewerkers', vi: '2 nhân viên' }],
			[exact(5), { en: '5 employees', et: '5 töötajat', pl: '5 pracowników', ru: '5 сотрудников', nl: '5 medewerkers', vi: '5 nhân viên' }],
			[exact(21), { en: '21 employees', et: '21 töötajat', pl: '21 pracowników', ru: '21 сотрудник', nl: '21 medewerkers', vi: '21 nhân viên' }],
			[exact(1.5), { en: '1.5 employees', et: '1,5 töötajat', pl: '1,5 pracownika', ru: '1,5 сотрудника', nl: '1,5 medewerkers', vi: '1,5 nhân viên' }],
			[
				about(700),
				{
					en: 'about 700 employees',
					et: 'umbes 700 töötajat',
					pl: 'około 700 pracowników',
					ru: 'около 700 сотрудников',
					nl: 'ongeveer 700 medewerkers',
					vi: 'khoảng 700 nhân viên'
				}
			],
			[
				about(2),
				{
					en: 'about 2 employees',
					et: 'umbes 2 töötajat',
					pl: 'około 2 pracowników',
					ru: 'около 2 сотрудников',
					nl: 'ongeveer 2 medewerkers',
					vi: 'khoảng 2 nhân viên'
				}
			],
			[
				upTo(21),
				{
					en: 'up to 21 employees',
					et: 'kuni 21 töötajat',
					pl: 'do 21 pracowników',
					ru: 'до 21 сотрудника',
					nl: 'tot 21 medewerkers',
					vi: 'tối đa 21 nhân viên'
				}
			],
			[
				moreThan(21),
				{
					en: 'more than 21 employees',
					et: 'rohkem kui 21 töötajat',
					pl: 'ponad 21 pracowników',
					ru: 'более 21 сотрудника',
					nl: 'meer dan 21 medewerkers',
					vi: 'hơn 21 nhân viên'
				}
			],
			[
				worded('a-few'),
				{
					en: 'a few employees',
					et: 'paar töötajat',
					pl: 'kilku pracowników',
					ru: 'несколько сотрудников',
					nl: 'een paar medewerkers',
					vi: 'vài nhân viên'
				}
			],
			[
				worded('hundreds'),
				{
					en: 'hundreds of employees',
					et: 'mitusada töötajat',
					pl: 'setki pracowników',
					ru: 'сотни сотрудников',
					nl: 'honderden medewerkers',
					vi: 'hàng trăm nhân viên'
				}
			],
			[
				worded('several'),
				{
					en: 'several employees',
					et: 'mitu töötajat',
					pl: 'kilku pracowników',
					ru: 'несколько сотрудников',
					nl: 'enkele medewerkers',
					vi: 'một vài nhân viên'
				}
			],
			[
				exact(2_300_000),
				{
					en: '2.3 million employees',
					et: '2,3 miljonit töötajat',
					pl: '2,3 mln pracowników',
					ru: '2,3 млн сотрудников',
					nl: '2,3 miljoen medewerkers',
					vi: '2,3 triệu nhân viên'
				}
			]
		])
	)('in %s, %o with its unit is "%s"', (locale, amount, expected) => {
		expect(plain(translatorOf(locale).unit(staff, amount))).toBe(expected);
	});

	it.each(
		cells([
			[exact(1), { en: '1 minute', et: '1 minut', pl: '1 minuta', ru: '1 минута', nl: '1 minuut', vi: '1 phút' }],
			[exact(2), { en: '2 minutes', et: '2 minutit', pl: '2 minuty', ru: '2 минуты', nl: '2 minuten', vi: '2 phút' }],
			[exact(5), { en: '5 minutes', et: '5 minutit', pl: '5 minut', ru: '5 минут', nl: '5 minuten', vi: '5 phút' }],
			[exact(21), { en: '21 minutes', et: '21 minutit', pl: '21 minut', ru: '21 минута', nl: '21 minuten', vi: '21 phút' }],
			[exact(1.5), { en: '1.5 minutes', et: '1,5 minutit', pl: '1,5 minuty', ru: '1,5 минуты', nl: '1,5 minuten', vi: '1,5 phút' }],
			[about(2), { en: 'about 2 minutes', et: 'umbes 2 minutit', pl: 'około 2 minut', ru: 'около 2 минут', nl: 'ongeveer 2 minuten', vi: 'khoảng 2 phút' }],
			[
				lessThan(2),
				{ en: 'under 2 minutes', et: 'vähem kui 2 minutit', pl: 'poniżej 2 minut', ru: 'менее 2 минут', nl: 'minder dan 2 minuten', vi: 'dưới 2 phút' }
			],
			[worded('a-few'), { en: 'a few minutes', et: 'paar minutit', pl: 'kilka minut', ru: 'несколько минут', nl: 'een paar minuten', vi: 'vài phút' }],
			[upTo(1), { en: 'up to 1 minute', et: 'kuni 1 minut', pl: 'do 1 minuty', ru: 'до 1 минуты', nl: 'tot 1 minuut', vi: 'tối đa 1 phút' }]
		])
	)('in %s, a duration of %o is "%s"', (locale, amount, expected) => {
		expect(plain(translatorOf(locale).duration(amount, 'minute'))).toBe(expected);
	});

	it.each(
		cells([
			[
				exact(10_000_000),
				{
					en: 'USD 10 million a year',
					et: '10 miljonit USA dollarit aastas',
					pl: '10 mln dolarów amerykańskich rocznie',
					ru: '10 млн долларов США в год',
					nl: '10 miljoen Amerikaanse dollar per jaar',
					vi: '10 triệu USD mỗi năm'
				}
			],
			[
				about(40_000_000),
				{
					en: 'about USD 40 million a year',
					et: 'umbes 40 miljonit USA dollarit aastas',
					pl: 'około 40 mln dolarów amerykańskich rocznie',
					ru: 'около 40 млн долларов США в год',
					nl: 'ongeveer 40 miljoen Amerikaanse dollar per jaar',
					vi: 'khoảng 40 triệu USD mỗi năm'
				}
			],
			[
				worded('millions'),
				{
					en: 'millions of US dollars a year',
					et: 'mitu miljonit USA dollarit aastas',
					pl: 'miliony dolarów amerykańskich rocznie',
					ru: 'миллионы долларов США в год',
					nl: 'miljoenen Amerikaanse dollar per jaar',
					vi: 'hàng triệu USD mỗi năm'
				}
			]
		])
	)('in %s, %o of money a year is "%s"', (locale, amount, expected) => {
		expect(plain(translatorOf(locale).money(amount, 'USD', 'year'))).toBe(expected);
	});

	it('keeps figure and percent sign on one line', () => {
		expect(translatorOf('pl').percent(75)).toBe('75\u00a0%');
		expect(translatorOf('ru').number(1_800)).toBe('1\u00a0800');
	});
});
