import type { AxisUnit } from './drawing.ts';
import type { Edition } from './edition.ts';

/** A round figure of an axis; the last one says in which unit all are. */
export function tickWords({ t }: Edition, unit: AxisUnit, value: number, last: boolean): string {
	const amount = { precision: 'exact', value: Math.abs(value) } as const;
	const minus = value < 0 ? '\u2212' : '';
	switch (unit.kind) {
		case 'percent':
			return minus + t.percent(Math.abs(value));
		case 'money':
			return last ? t.money(amount, unit.currency) : t.amount(amount);
		case 'duration':
			return last ? t.duration(amount, unit.unit) : t.amount(amount);
		case 'number':
		case 'time':
			return minus + t.amount(amount);
	}
}
