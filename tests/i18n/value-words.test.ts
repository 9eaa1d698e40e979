import { describe, expect, it } from 'vitest';
import type { Amount } from '#domain/amount.ts';
import type { EventId, MeasureId } from '#domain/id.ts';
import type { Scope, Value } from '#domain/value.ts';
import { valueWords } from '#i18n/value-words.ts';
import { LOCALES, loyal, plain, staff, students, translatorOf, type ByLocale, type TestLocale } from './locales.ts';

const exact = (value: number): Amount => ({ precision: 'exact', value });
const scope: Scope = { measure: 'some-measure' as MeasureId, period: { kind: 'unstated' } };
const change = (parts: Pick<Extract<Value, { kind: 'change' }>, 'direction' | 'unit'> & Partial<Extract<Value, { kind: 'change' }>>): Value => ({
	kind: 'change',
	...scope,
	...parts
});

const cells = (table: readonly (readonly [string, Value, ByLocale])[]): [TestLocale, string, string, Value][] =>
	table.flatMap(([name, value, words]) => LOCALES.map((locale): [TestLocale, string, string, Value] => [locale, name, words[locale], value]));

describe(valueWords, () => {
	it.each(
		cells([
			[
				'a fall from one figure to another',
				change({ direction: 'down', from: exact(5_000), to: exact(3_800), unit: staff }),
				{
					en: 'from 5,000 to 3,800',
					et: '5000-lt 3800-le',
					pl: 'z 5000 do 3800',
					ru: 'с 5 000 до 3 800',
					nl: 'van 5.000 naar 3.800',
					vi: 'từ 5.000 xuống 3.800'
				}
			],
			[
				'a fall from a rounded figure',
				change({ direction: 'down', from: { precision: 'about', value: 5_500 }, to: exact(3_400), unit: staff }),
				{
					en: 'about 5,500 → 3,400',
					et: 'umbes 5500 → 3400',
					pl: 'około 5500 → 3400',
					ru: 'около 5 500 → 3 400',
					nl: 'ongeveer 5.500 → 3.400',
					vi: 'khoảng 5.500 → 3.400'
				}
			],
			[
				'a duration made shorter',
				change({ direction: 'down', from: exact(11), to: exact(2), unit: 'minute' }),
				{
					en: 'from 11 to 2 minutes',
					et: '11 minutilt 2 minutile',
					pl: 'z 11 do 2 minut',
					ru: 'с 11 до 2 минут',
					nl: 'van 11 naar 2 minuten',
					vi: 'từ 11 xuống 2 phút'
				}
			],
			[
				'a fall in percent',
				change({ direction: 'down', by: exact(22), unit: 'percent' }),
				{ en: 'down 22 %', et: 'langus 22 %', pl: 'spadek o 22 %', ru: 'снижение на 22 %', nl: 'daling van 22%', vi: 'giảm 22%' }
			],
			[
				'a fall by a rounded share',
				change({ direction: 'down', by: { precision: 'about', value: 22 }, unit: 'percent' }),
				{
					en: 'down about 22 %',
					et: 'langus umbes 22 %',
					pl: 'spadek o około 22 %',
					ru: 'снижение примерно на 22 %',
					nl: 'daling van ongeveer 22%',
					vi: 'giảm khoảng 22%'
				}
			],
			[
				'a fall by a share that is only a limit',
				change({ direction: 'down', by: { precision: 'up-to', value: 22 }, unit: 'percent' }),
				{
					en: 'down by up to 22 %',
					et: 'langus kuni 22 % võrra',
					pl: 'spadek o maksymalnie 22 %',
					ru: 'снижение не более чем на 22 %',
					nl: 'daling van maximaal 22%',
					vi: 'giảm tối đa 22%'
				}
			],
			[
				'a rise in percent',
				change({ direction: 'up', by: exact(73), unit: 'percent' }),
				{ en: 'up 73 %', et: 'kasv 73 %', pl: 'wzrost o 73 %', ru: 'рост на 73 %', nl: 'stijging van 73%', vi: 'tăng 73%' }
			],
			[
				'a fall by one minute',
				change({ direction: 'down', by: exact(1), unit: 'minute' }),
				{ en: 'down 1 minute', et: 'langus 1 minut', pl: 'spadek o 1 minutę', ru: 'снижение на 1 минуту', nl: 'daling van 1 minuut', vi: 'giảm 1 phút' }
			],
			[
				'a change of which only the end is told',
				change({ direction: 'down', to: { precision: 'up-to', value: 2 }, unit: 'minute' }),
				{
					en: 'fall: … → up to 2 minutes',
					et: 'langus: … → kuni 2 minutit',
					pl: 'spadek: … → do 2 minut',
					ru: 'снижение: … → до 2 минут',
					nl: 'daling: … → tot 2 minuten',
					vi: 'giảm: … → tối đa 2 phút'
				}
			],
			[
				'a share that was worked out',
				{ kind: 'share', amount: exact(24), derived: { from: '5000 to 3800', rounding: 0.01 }, ...scope },
				{ en: '24 % (worked out)', et: '24 % (arvutatud)', pl: '24 % (wyliczone)', ru: '24 % (вычислено)', nl: '24% (berekend)', vi: '24% (tính ra)' }
			],
			[
				'a gap',
				{ kind: 'gap', from: 'a' as EventId, to: 'b' as EventId, amount: { precision: 'about', value: 2 }, unit: 'year' },
				{
					en: 'about 2 years apart',
					et: 'vahe umbes 2 aastat',
					pl: 'odstęp: około 2 lat',
					ru: 'промежуток: около 2 лет',
					nl: 'ongeveer 2 jaar ertussen',
					vi: 'cách nhau khoảng 2 năm'
				}
			],
			[
				'a set of categories',
				{ kind: 'category', set: [students, loyal], ...scope },
				{
					en: 'students and loyal users',
					et: 'üliõpilased ja püsikasutajad',
					pl: 'studenci i stali użytkownicy',
					ru: 'студенты и постоянные пользователи',
					nl: 'studenten en trouwe gebruikers',
					vi: 'sinh viên và người dùng trung thành'
				}
			],
			[
				'a value in words',
				{ kind: 'text', ...scope },
				{ en: 'in words only', et: 'ainult sõnadega', pl: 'tylko opisowo', ru: 'только описание', nl: 'alleen in woorden', vi: 'chỉ diễn đạt bằng lời' }
			],
			[
				'a quantity',
				{ kind: 'quantity', amount: { precision: 'about', value: 700 }, unit: staff, ...scope },
				{ en: 'about 700', et: 'umbes 700', pl: 'około 700', ru: 'около 700', nl: 'ongeveer 700', vi: 'khoảng 700' }
			]
		])
	)('in %s, %s is "%s"', (locale, _name, expected, value) => {
		expect(plain(translatorOf(locale).value(value))).toBe(expected);
	});

	it.each(LOCALES)('never says the same in %s for figures of different precision', (locale) => {
		const { value } = translatorOf(locale);
		const amounts: Amount[] = [
			exact(22),
			{ precision: 'about', value: 22 },
			{ precision: 'at-least', value: 22 },
			{ precision: 'up-to', value: 22 },
			{ precision: 'range', low: 20, high: 22 },
			{ precision: 'worded', word: 'dozens' }
		];
		const values: ((amount: Amount) => Value)[] = [
			(amount) => ({ kind: 'quantity', amount, unit: staff, ...scope }),
			(amount) => ({ kind: 'share', amount, ...scope }),
			(amount) => ({ kind: 'money', amount, currency: 'EUR', ...scope }),
			(amount) => ({ kind: 'duration', amount, unit: 'day', ...scope }),
			(by) => change({ direction: 'up', by, unit: 'percent' }),
			(to) => change({ direction: 'to', from: exact(9), to, unit: 'hour' }),
			(from) => change({ direction: 'down', from, to: exact(9), unit: staff })
		];
		for (const one of values) expect(new Set(amounts.map((amount) => value(one(amount)))).size).toBe(amounts.length);
	});
});
