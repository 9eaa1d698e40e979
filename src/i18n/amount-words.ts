import type { Amount } from '#domain/amount.ts';
import type { TermId } from '#domain/id.ts';
import type { DurationUnit } from '#domain/value.ts';
import { currencyName } from './currency-name.ts';
import { formatNumber } from './number-format.ts';
import { pluralOf, pluralOfAmount, pluralOfRange, takesGenitive } from './plural.ts';
import type { Text } from './text.ts';

/** Amounts in the words of a locale, with every "about", "up to" and "at least". */
export interface AmountWords {
	/** All digits: 2,300,000. */
	number(value: number): string;
	percent(value: number): string;
	/** The bare amount; from a million on in words where that loses nothing: "at least 2.3 million". */
	amount(amount: Amount): string;
	share(amount: Amount): string;
	/** The amount with what it counts, which is a term with plural forms around `{{amount}}`. */
	unit(term: TermId, amount: Amount): string;
	duration(amount: Amount, unit: DurationUnit, grammar?: 'genitive' | 'accusative'): string;
	money(amount: Amount, currency: string, per?: 'year' | 'month'): string;
}

const SCALES = [
	{ name: 'billion', size: 1_000_000_000 },
	{ name: 'million', size: 1_000_000 }
] as const;

export function amountWords(text: Text): AmountWords {
	const { locale, t } = text;
	const number = (value: number): string => formatNumber(value, locale);
	const percent = (value: number | string): string => t('words:number.percent', { figure: value });

	/** A third is never printed as a percentage without being rounded. */
	function part(value: number, genitive: boolean): string {
		const third = (['third', 'two-thirds'] as const).find((_, i) => Math.abs(value - ((i + 1) * 100) / 3) < 0.01);
		if (!third) return percent(value);
		return genitive && text.has(`words:number.${third}_genitive`) ? t(`words:number.${third}_genitive`) : t(`words:number.${third}`);
	}

	/** Two decimals at most, so that nothing is rounded off. */
	const scaleOf = (value: number) => {
		const scale = SCALES.find(({ size }) => Math.abs(value) >= size);
		return scale && value % (scale.size / 100) === 0 ? scale : undefined;
	};

	function figure(value: number, genitive = false): string {
		const scale = scaleOf(value);
		if (!scale) return number(value);
		return text.plural(`words:number.${scale.name}`, pluralOf(locale, value / scale.size, genitive), { figure: value / scale.size });
	}

	const span = (low: string, high: string): string => t('words:amount.range', { low, high });

	function range(low: number, high: number): string {
		const scale = scaleOf(low);
		if (!scale || scale !== scaleOf(high)) return span(figure(low), figure(high));
		const [from, to] = [low / scale.size, high / scale.size];
		return text.plural(`words:number.${scale.name}`, pluralOfRange(locale, from, to), { figure: span(number(from), number(to)) });
	}

	interface Wording {
		figure(value: number, genitive: boolean): string;
		range(low: number, high: number): string;
		worded(word: string): string;
	}

	/** The words for a precision, around whatever stands for the figure. */
	function framed(amount: Amount, wording: Wording): string {
		if (amount.precision === 'worded') return wording.worded(amount.word);
		if (amount.precision === 'range') return wording.range(amount.low, amount.high);
		const inner = wording.figure(amount.value, takesGenitive(locale, amount.precision));
		return amount.precision === 'exact' ? inner : t(`words:amount.${amount.precision}`, { figure: inner });
	}

	const counted = (word: string): string => t(`words:amount.counted.${word}`);

	/** A Polish noun for persons has one form after 2 and after 5; "several" has a form of its own before it. */
	function countedPersons(word: string, key: string): string {
		const personal = `words:amount.counted.${word}_personal`;
		const isPersonal = text.has(personal) && text.plural(key, 'few', { amount: '' }) === text.plural(key, 'many', { amount: '' });
		return isPersonal ? t(personal) : counted(word);
	}

	return {
		number,
		percent,
		amount: (amount) => framed(amount, { figure, range, worded: (word) => t(`words:amount.${word}`) }),
		share: (amount) =>
			framed(amount, { figure: part, range: (low, high) => percent(span(number(low), number(high))), worded: (word) => percent(counted(word)) }),
		unit(term, amount) {
			const key = `terms:${term}`;
			return text.plural(key, pluralOfAmount(locale, amount), { amount: framed(amount, { figure, range, worded: (word) => countedPersons(word, key) }) });
		},
		duration(amount, unit, grammar) {
			const [key, category] = [`words:duration.${unit}`, pluralOfAmount(locale, amount, grammar === 'genitive')];
			return text.variant(`${key}_${category}`, grammar && amount.precision === 'exact' ? [grammar] : [], {
				amount: framed(amount, { figure, range, worded: counted })
			});
		},
		money(amount, currency, per) {
			const name = (category: Intl.LDMLPluralRule) => ({ name: currencyName(locale, currency, category), code: currency });
			const money = framed(amount, {
				figure: (value, genitive) => t('words:money.figure', { amount: figure(value, genitive), ...name(pluralOf(locale, value, genitive)) }),
				range: (low, high) => t('words:money.figure', { amount: range(low, high), ...name(pluralOfRange(locale, low, high)) }),
				worded: (word) => t('words:money.worded', { amount: counted(word), ...name(pluralOfAmount(locale, amount)) })
			});
			return per ? t(`words:money.${per}`, { money }) : money;
		}
	};
}
