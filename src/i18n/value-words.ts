import type { Amount } from '#domain/amount.ts';
import type { DurationUnit, Value } from '#domain/value.ts';
import type { AmountWords } from './amount-words.ts';
import type { DateWords } from './date-words.ts';
import { list } from './list.ts';
import type { Text } from './text.ts';

type Change = Extract<Value, { kind: 'change' }>;

/** The short answer that a value gives, without what it counts: "about 700", "up to 75 %", "from 5,000 to 3,800". */
export function valueWords(text: Text, { dating }: DateWords, amounts: AmountWords): (value: Value) => string {
	const { t } = text;

	function stated(value: Value): string {
		switch (value.kind) {
			case 'date':
			case 'bound':
			case 'unanchored':
				return dating(value);
			case 'quantity':
				return amounts.amount(value.amount);
			case 'share':
				return amounts.share(value.amount);
			case 'money':
				return amounts.money(value.amount, value.currency, value.per);
			case 'duration':
				return amounts.duration(value.amount, value.unit);
			case 'change':
				return change(value);
			case 'gap':
				return t('words:value.gap', { duration: amounts.duration(value.amount, value.unit) });
			case 'category':
				return list(
					value.set.map((term) => t(`terms:${term}`)),
					text.locale
				);
			case 'text':
				return t('words:value.text');
		}
	}

	function change({ direction, from, to, by, unit }: Change): string {
		const name = t(`words:change.direction.${direction}`);
		const ends =
			from && to ? fromTo(from, to, { direction, unit }) : from || to ? t('words:change.side', { direction: name, change: arrow(from, to, unit) }) : '';
		const step = by ? stepOf(by, { direction, unit }) : '';
		return ends && step ? t('words:change.both', { change: ends, by: step }) : ends || step || name;
	}

	/** Only two plain figures take the case endings and prepositions of a sentence; anything doubtful stands beside an arrow. */
	function fromTo(from: Amount, to: Amount, { direction, unit }: Pick<Change, 'direction' | 'unit'>): string {
		if (from.precision !== 'exact' || to.precision !== 'exact') return arrow(from, to, unit);
		const [fromFigure, toFigure] = [amounts.number(from.value), amounts.number(to.value)];
		if (isDuration(unit)) {
			const words = { fromFigure, toFigure, to: amounts.duration(to, unit), toGenitive: amounts.duration(to, unit, 'genitive') };
			return text.variant('words:change.duration', [unit, direction], words);
		}
		if (unit === 'percent')
			return text.variant('words:change.percent', [direction], { fromFigure, toFigure, from: amounts.share(from), to: amounts.share(to) });
		return text.variant('words:change.fromTo', [direction], { from: fromFigure, to: toFigure });
	}

	function stepOf(by: Amount, { direction, unit }: Pick<Change, 'direction' | 'unit'>): string {
		const figure = 'value' in by ? { figure: sized({ precision: 'exact', value: by.value }, unit, 'accusative') } : {};
		return text.variant(`words:change.${direction}`, [by.precision], { by: sized(by, unit, 'accusative'), ...figure });
	}

	const arrow = (from: Amount | undefined, to: Amount | undefined, unit: Change['unit']): string =>
		t('words:change.arrow', { from: from ? sized(from, unit) : '…', to: to ? sized(to, unit) : '…' });

	function sized(amount: Amount, unit: Change['unit'], grammar?: 'accusative'): string {
		if (isDuration(unit)) return amounts.duration(amount, unit, grammar);
		return unit === 'percent' ? amounts.share(amount) : amounts.amount(amount);
	}

	return (value) => ('derived' in value && value.derived ? t('words:value.derived', { value: stated(value) }) : stated(value));
}

const DURATIONS: readonly string[] = ['minute', 'hour', 'day', 'week', 'month', 'year'] satisfies DurationUnit[];

const isDuration = (unit: Change['unit']): unit is DurationUnit => DURATIONS.includes(unit);
