import { boundsOf, printedFigure, type Amount, type Bounds } from './amount.ts';
import { compareDatings, isDating } from './dating.ts';
import { compareDates } from './uncertain-date.ts';
import type { Claim, Modality } from './claim.ts';
import type { MeasureId } from './id.ts';
import type { Measure } from './measure.ts';
import type { Derivation, DurationUnit, Period, Scope, Value } from './value.ts';
import type { Comparison, Looks, Reason, Strength, Verdict } from './verdict.ts';

/** The part of a claim on which a comparison rests. */
export type Comparable = Pick<Claim, 'value' | 'modality' | 'polarity' | 'dates'>;
export type Measures = ReadonlyMap<MeasureId, Measure>;

/** Only like is compared with like: what was done, what was planned or expected, what could be, what somebody thinks. */
export const modalityClass = (modality: Modality): 'done' | 'planned' | 'could' | 'opinion' => (modality === 'forecast' ? 'planned' : modality);

/** Average lengths in minutes; a month is a twelfth of a year of 365.25 days. */
export const MINUTES: Readonly<Record<DurationUnit, number>> = {
	minute: 1,
	hour: 60,
	day: 1_440,
	week: 10_080,
	month: 43_830,
	year: 525_960
};

/**
 * How two statements stand to each other. They are compared only when the thing counted, its unit, its period and the
 * class of modality match; otherwise every mismatch is a reason.
 */
export function compareClaims(a: Comparable, b: Comparable, measures: Measures): Comparison {
	if (isDating(a.value) && isDating(b.value)) return compareDatings({ ...a, value: a.value }, { ...b, value: b.value });
	const obstacles = obstaclesBetween(a, b, measures);
	if (obstacles.length) return { verdict: 'not-comparable', strength: strengthOf(a.value, b.value), reasons: obstacles };
	const told = underPolarity(compareValues(a.value, b.value, measures), a, b);
	return { ...withoutDerived(told, a.value, b.value), strength: strengthOf(a.value, b.value) };
}

/** Whether two values print the same figure, date or categories, whatever they mean by it. */
export function looksOf(a: Value, b: Value): Looks {
	const print = printOf(a);
	return print.length > 0 && printOf(b).some((figure) => print.includes(figure)) ? 'same' : 'different';
}

function obstaclesBetween(a: Comparable, b: Comparable, measures: Measures): Reason[] {
	const found: Reason[] = [];
	if (modalityClass(a.modality) !== modalityClass(b.modality)) found.push('modality');
	if (!measuresMatch(a.value, b.value, measures)) found.push('thing-measured');
	else if (!unitsMatch(a.value, b.value)) found.push('unit');
	if (isScoped(a.value) && isScoped(b.value)) {
		if (!periodsMatch(a.value.period, b.value.period)) found.push('period');
		if (a.value.condition !== b.value.condition) found.push('scope');
	}
	if (!found.length && (a.value.kind === 'text' || b.value.kind === 'text')) found.push('wording');
	return found;
}

function measuresMatch(a: Value, b: Value, measures: Measures): boolean {
	if (a.kind === 'gap' && b.kind === 'gap') return a.from === b.from && a.to === b.to;
	if (!isScoped(a) || !isScoped(b)) return false;
	return a.measure === b.measure || partOf(a.measure, b.measure, measures) || partOf(b.measure, a.measure, measures);
}

const partOf = (part: MeasureId, whole: MeasureId, measures: Measures): boolean => measures.get(part)?.partOf === whole;

function unitsMatch(a: Value, b: Value): boolean {
	if (a.kind === 'text' || b.kind === 'text') return true;
	if (a.kind !== b.kind) return false;
	if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency && a.per === b.per;
	if (a.kind === 'quantity' && b.kind === 'quantity') return a.unit === b.unit;
	if (a.kind === 'change' && b.kind === 'change') return a.unit === b.unit;
	return true;
}

function periodsMatch(a: Period, b: Period): boolean {
	if (a.kind === 'dated' && b.kind === 'dated') return compareDates(a.date, b.date) === 'same';
	if (a.kind === 'worded' && b.kind === 'worded') return a.term === b.term;
	return a.kind === 'unstated' && b.kind === 'unstated';
}

type Outcome = Omit<Comparison, 'strength'>;

function compareValues(a: Value, b: Value, measures: Measures): Outcome {
	if (!isScoped(a) || !isScoped(b)) return compareLike(a, b, measures);
	if (partOf(a.measure, b.measure, measures)) return comparePart(a, b);
	if (partOf(b.measure, a.measure, measures)) return comparePart(b, a);
	const compared = compareLike(a, b, measures);
	return a.extent !== b.extent && compared.verdict !== 'conflict' ? outcome('compatible', 'extent') : compared;
}

function compareLike(a: Value, b: Value, measures: Measures): Outcome {
	if (a.kind === 'category' && b.kind === 'category') return compareSets(a.set, b.set, measures.get(a.measure)?.exclusive ?? false);
	if (a.kind === 'change' && b.kind === 'change') return compareChanges(a, b);
	return 'amount' in a && 'amount' in b ? compareBounds(scaled(a), scaled(b)) : outcome('not-comparable', 'wording');
}

/** A part can do other things than its whole, but it cannot be larger. */
const comparePart = (part: Value, whole: Value): Outcome =>
	'amount' in part && 'amount' in whole && scaled(part).low > scaled(whole).high ? outcome('conflict', 'figure', 'scope') : outcome('compatible', 'scope');

function compareBounds(a: Bounds, b: Bounds): Outcome {
	if (a.low === b.low && a.high === b.high) return outcome('agree');
	return a.low <= b.high && b.low <= a.high ? outcome('compatible', 'precision') : outcome('conflict', 'figure');
}

function compareSets(a: readonly string[], b: readonly string[], exclusive: boolean): Outcome {
	const shared = a.filter((member) => b.includes(member)).length;
	if (shared === a.length && shared === b.length) return outcome('agree');
	return shared === 0 && exclusive ? outcome('conflict', 'thing-measured') : outcome('compatible', 'scope');
}

type Change = Extract<Value, { kind: 'change' }>;

function compareChanges(a: Change, b: Change): Outcome {
	if (a.direction !== b.direction && a.direction !== 'to' && b.direction !== 'to') return outcome('conflict', 'figure');
	const outcomes = (['from', 'to', 'by'] as const).flatMap((side) => {
		const [left, right] = [a[side], b[side]];
		return left && right ? [compareBounds(rounded(left, a.derived), rounded(right, b.derived))] : [];
	});
	const find = (verdict: Verdict) => outcomes.find((one) => one.verdict === verdict);
	return find('conflict') ?? find('compatible') ?? find('agree') ?? outcome('compatible', 'precision');
}

/**
 * What is left of an outcome where one side denies, or both do. A denial contradicts only what it denies: two denials can
 * both hold, and so can the denial of a part, of an extent or of other categories.
 */
function underPolarity(compared: Outcome, a: Comparable, b: Comparable): Outcome {
	const denied = a.polarity === 'denied' && b.polarity === 'denied';
	if (denied) return compared.verdict === 'conflict' ? outcome('compatible', 'polarity') : compared;
	if (a.polarity === b.polarity) return compared;
	const has = (reason: Reason) => compared.reasons.includes(reason);
	const elsewhere = compared.verdict === 'conflict' || has('extent') || (has('scope') && !sharesCategory(a.value, b.value));
	return outcome(elsewhere ? 'compatible' : 'conflict', 'polarity');
}

const sharesCategory = (a: Value, b: Value): boolean => a.kind === 'category' && b.kind === 'category' && a.set.some((member) => b.set.includes(member));

/** A figure that was worked out rather than read makes neither a conflict nor an agreement. */
function withoutDerived(compared: Outcome, a: Value, b: Value): Outcome {
	if (!isDerived(a) && !isDerived(b)) return compared;
	if (compared.verdict === 'agree') return outcome('compatible', 'precision');
	return compared.verdict === 'conflict' ? outcome('not-comparable', 'precision') : compared;
}

const isDerived = (value: Value): boolean => 'derived' in value && value.derived !== undefined;

function strengthOf(a: Value, b: Value): Strength {
	return [...amountsOf(a), ...amountsOf(b)].some(({ precision }) => precision === 'about' || precision === 'worded') ? 'soft' : 'hard';
}

/** All the figures that stand in a value. */
export function amountsOf(value: Value): Amount[] {
	if (value.kind === 'change') return [value.from, value.to, value.by].filter((amount) => amount !== undefined);
	return 'amount' in value ? [value.amount] : [];
}

function printOf(value: Value): (number | string)[] {
	if (value.kind === 'date') return [value.date.edtf.replace(/[?~%]/g, '')];
	if (value.kind === 'category') return [[...value.set].sort().join(' ')];
	return amountsOf(value).flatMap((amount) => printedFigure(amount) ?? (amount.precision === 'worded' ? amount.word : []));
}

function scaled(value: Extract<Value, { amount: Amount }>): Bounds {
	const { low, high } = rounded(value.amount, 'derived' in value ? value.derived : undefined);
	const factor = value.kind === 'duration' || value.kind === 'gap' ? MINUTES[value.unit] : 1;
	return { low: low * factor, high: high * factor };
}

/** The figures that an amount can stand for, wider by what working it out may have rounded away. */
function rounded(amount: Amount, derived?: Derivation): Bounds {
	const { low, high } = boundsOf(amount);
	return derived?.rounding ? { low: low - Math.abs(low) * derived.rounding, high: high + Math.abs(high) * derived.rounding } : { low, high };
}

const isScoped = (value: Value): value is Extract<Value, Scope> => 'measure' in value;
const outcome = (verdict: Verdict, ...reasons: Reason[]): Outcome => ({ verdict, reasons });
