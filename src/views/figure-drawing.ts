import type { Claim } from '#domain/claim.ts';
import { MINUTES } from '#domain/comparison.ts';
import type { QuestionId } from '#domain/id.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { DurationUnit, Value } from '#domain/value.ts';
import type { AxisUnit, RowDrawing } from './drawing.ts';
import { discrepancyIn, type Edition } from './edition.ts';
import { claimRow, entryRow, sectionsOf, stretchOf, titleOf, type Place } from './row.ts';

type Figure = Extract<Value, { kind: 'quantity' | 'share' | 'money' | 'duration' | 'gap' }>;
const isFigure = (value: Value | undefined): value is Figure => value !== undefined && 'amount' in value;

/** Figures share an axis where they can be told in one unit. */
function axisKey(value: Figure): string {
	if (value.kind === 'money') return `money ${value.currency}`;
	return value.kind === 'gap' ? 'duration' : value.kind;
}

/** The figures of a question, one drawing for each unit that they are told in. */
export function figureDrawings(edition: Edition, question: QuestionId, claims: readonly Claim[], entries: readonly RecordEntry[]): RowDrawing[] {
	const figures = claims.flatMap((claim) => (isFigure(claim.value) ? [{ ...claim, value: claim.value }] : []));
	const recorded = entries.flatMap((entry) => (isFigure(entry.value) ? [{ ...entry, value: entry.value }] : []));
	return [...new Set(figures.map(({ value }) => axisKey(value)))].map((key): RowDrawing => {
		const here = figures.filter(({ value }) => axisKey(value) === key);
		const record = recorded.filter(({ value }) => axisKey(value) === key);
		const axis = axisOf([...here, ...record].map(({ value }) => value));
		const place = (value: Figure) => placeOf(edition, value, axis);
		const same = repeated(here.flatMap(({ value: { amount } }) => ('value' in amount ? [amount.value] : [])));
		return {
			kind: 'rows',
			title: titleOf(edition, here),
			axis,
			sections: sectionsOf(
				edition,
				here.map((claim) => ({ claim, row: claimRow(edition, claim, place(claim.value)) }))
			),
			record: record.map((entry) => entryRow(edition, entry, place(entry.value))),
			...(same !== undefined && discrepancyIn(edition, question).looks === 'same' ? { same: same * factorOf(here[0]?.value, axis) } : {})
		};
	});
}

function axisOf(values: readonly Figure[]): AxisUnit {
	const [first] = values;
	if (first?.kind === 'share') return { kind: 'percent', signed: false };
	if (first?.kind === 'money') return { kind: 'money', currency: first.currency };
	const durations = values.flatMap((value) => ('unit' in value && (value.kind === 'duration' || value.kind === 'gap') ? [value] : []));
	return durations.length ? { kind: 'duration', unit: fittingUnit(durations.map(({ unit }) => unit)) } : { kind: 'number', signed: false };
}

/** The shortest unit that anybody counts in: nobody is made more exact than told, and none is drawn as a fraction. */
export const fittingUnit = (units: readonly DurationUnit[]): DurationUnit =>
	units.reduce((shortest, unit) => (MINUTES[unit] < MINUTES[shortest] ? unit : shortest), units[0] ?? 'day');

const factorOf = (value: Figure | undefined, axis: AxisUnit): number =>
	axis.kind === 'duration' && (value?.kind === 'duration' || value?.kind === 'gap') ? MINUTES[value.unit] / MINUTES[axis.unit] : 1;

/** A gap begins at 0, where the one event stands, and ends as far from it as the other. */
function placeOf({ t }: Edition, value: Figure, axis: AxisUnit): Place {
	const at = stretchOf(value.amount, factorOf(value, axis));
	const figure = value.kind === 'gap' ? t.duration(value.amount, value.unit) : t.value(read(value));
	return { figure, at, ...(value.kind === 'gap' ? { from: { low: 0, high: 0 } } : {}) };
}

/** The value as if read, not worked out: how it came about is said with the answer. */
function read(value: Figure): Figure {
	if (!('derived' in value)) return value;
	const { derived, ...rest } = value;
	return derived ? rest : value;
}

function repeated(figures: readonly number[]): number | undefined {
	return figures.find((figure, i) => figures.indexOf(figure) !== i);
}
