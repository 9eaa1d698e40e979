import type { Claim } from '#domain/claim.ts';
import { MINUTES } from '#domain/comparison.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { DurationUnit, Value } from '#domain/value.ts';
import type { AxisUnit, RowDrawing, Stretch } from './drawing.ts';
import type { Edition } from './edition.ts';
import { claimRow, entryRow, sectionsOf, stretchOf, titleOf, type Place } from './row.ts';

type Change = Extract<Value, { kind: 'change' }>;
const isChange = (value: Value | undefined): value is Change => value?.kind === 'change';

/** Changes are told by their ends ("from 11 to 2 minutes"), by their step ("down 22 %"), or by their direction alone. */
function shapeOf({ from, to, by, unit }: Change): string {
	const kind = unit === 'percent' ? 'percent' : unit in MINUTES ? 'duration' : 'number';
	if (from ?? to) return `ends ${kind}`;
	return by ? `step ${kind}` : 'direction';
}

/** The changes of a question: ends on an axis of what is counted, steps on one that has 0 in it. */
export function changeDrawings(edition: Edition, claims: readonly Claim[], entries: readonly RecordEntry[]): RowDrawing[] {
	const changes = claims.flatMap((claim) => (isChange(claim.value) ? [{ ...claim, value: claim.value }] : []));
	const recorded = entries.flatMap((entry) => (isChange(entry.value) ? [{ ...entry, value: entry.value }] : []));
	const found = new Set(changes.map(({ value }) => shapeOf(value)));
	const drawn = [...found].filter((shape) => shape !== 'direction').sort();
	const [first = 'direction'] = drawn;
	// A direction alone has no place on an axis: it stands with the first that has one.
	const inDrawing = (value: Change, shape: string) => shapeOf(value) === shape || (shape === first && shapeOf(value) === 'direction');
	return (drawn.length ? drawn : [...found]).map((shape): RowDrawing => {
		const here = changes.filter(({ value }) => inDrawing(value, shape));
		const record = recorded.filter(({ value }) => inDrawing(value, shape));
		const unit = [...here, ...record].map(({ value }) => value.unit).find((one): one is DurationUnit => one in MINUTES);
		const axis = axisOf(shape, unit);
		const place = (value: Change): Place => ({ figure: edition.t.value(value), ...placeOf(value, axis) });
		return {
			kind: 'rows',
			title: titleOf(edition, here),
			...(axis ? { axis } : {}),
			sections: sectionsOf(
				edition,
				here.map((claim) => ({ claim, row: claimRow(edition, claim, place(claim.value)) }))
			),
			record: record.map((entry) => entryRow(edition, entry, place(entry.value)))
		};
	});
}

function axisOf(shape: string, unit: DurationUnit | undefined): AxisUnit | undefined {
	const [told, kind] = shape.split(' ');
	const signed = told === 'step';
	if (kind === 'percent') return { kind, signed };
	if (kind === 'duration') return { kind, unit: unit ?? 'minute' };
	return kind === 'number' ? { kind, signed } : undefined;
}

function placeOf(value: Change, axis: AxisUnit | undefined): Pick<Place, 'at' | 'from'> {
	const factor = axis?.kind === 'duration' && value.unit in MINUTES ? MINUTES[value.unit as DurationUnit] / MINUTES[axis.unit] : 1;
	const [from, to] = [value.from && stretchOf(value.from, factor), value.to && stretchOf(value.to, factor)];
	if (from && to) return { from, at: to };
	const end = from ?? to;
	if (end) return { at: end };
	return value.by ? { from: { low: 0, high: 0 }, at: signed(stretchOf(value.by, factor), value.direction) } : {};
}

/** A fall lies to the left of 0. */
const signed = ({ low, high }: Stretch, direction: Change['direction']): Stretch => (direction === 'down' ? { low: -high, high: -low } : { low, high });
