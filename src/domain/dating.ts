import type { Aspect, Claim, Modality } from './claim.ts';
import { boundedDate, type UncertainDate } from './uncertain-date.ts';
import type { DateValue, Value } from './value.ts';
import type { Comparison, Reason, Strength, Verdict } from './verdict.ts';

/** The aspects of one process in the order in which they follow each other. */
export const PROCESS: readonly Aspect[] = ['decision', 'announcement', 'rollout', 'effect'];

type DatedClaim = Pick<Claim, 'modality' | 'polarity' | 'dates'> & { readonly value: DateValue };

/** Whether a value tells when, rather than how many or what. */
export const isDating = (value: Value): value is DateValue => value.kind === 'date' || value.kind === 'bound' || value.kind === 'unanchored';

/** The first and the last moment that a dating leaves open, in milliseconds of UTC; an open side is ±Infinity. */
export function extentOf(value: Exclude<DateValue, { kind: 'unanchored' }>): { readonly earliest: number; readonly latest: number } {
	if (value.kind === 'date') return boundedDate(value.date, value.part);
	return {
		earliest: value.notBefore ? boundedDate(value.notBefore, value.part).earliest : -Infinity,
		latest: value.notAfter ? boundedDate(value.notAfter, value.part).latest : Infinity
	};
}

/**
 * How two datings stand to each other. Within one aspect of one event the dates themselves are compared; across aspects
 * of a process only their order counts; any other two aspects are simply two things.
 */
export function compareDatings(a: DatedClaim, b: DatedClaim): Comparison {
	const obstacles: Reason[] = [];
	if (timeClass(a) !== timeClass(b)) obstacles.push('modality');
	if (!a.dates.some(({ event }) => b.dates.some((other) => other.event === event))) obstacles.push('thing-measured');
	if (a.value.kind === 'unanchored' || b.value.kind === 'unanchored') obstacles.push('unanchored-date');
	if (obstacles.length || a.value.kind === 'unanchored' || b.value.kind === 'unanchored')
		return { verdict: 'not-comparable', strength: 'hard', reasons: obstacles };
	const strength: Strength = isSoft(a.value) || isSoft(b.value) ? 'soft' : 'hard';
	const [left, right] = [extentOf(a.value), extentOf(b.value)];
	const apart = left.latest < right.earliest || right.latest < left.earliest;
	if (sharesAspect(a, b)) {
		if (a.polarity !== b.polarity) return judged(apart ? 'compatible' : 'conflict', strength, 'polarity');
		if (apart && a.polarity === 'denied') return judged('compatible', strength, 'polarity');
		if (apart) return judged('conflict', strength, 'date');
		return left.earliest === right.earliest && left.latest === right.latest ? judged('agree', strength) : judged('compatible', strength, 'precision');
	}
	return a.polarity === 'affirmed' && b.polarity === 'affirmed' && breaksOrder(a, b)
		? judged('conflict', strength, 'date')
		: judged('compatible', strength, 'thing-measured');
}

const sharesAspect = (a: DatedClaim, b: DatedClaim): boolean =>
	a.dates.some((one) => b.dates.some((other) => one.event === other.event && one.aspect === other.aspect));

function breaksOrder(a: DatedClaim, b: DatedClaim): boolean {
	if (a.value.kind === 'unanchored' || b.value.kind === 'unanchored') return false;
	const [left, right] = [extentOf(a.value), extentOf(b.value)];
	return a.dates.some((one) =>
		b.dates.some((other) => {
			const [i, j] = [PROCESS.indexOf(one.aspect), PROCESS.indexOf(other.aspect)];
			if (one.event !== other.event || i < 0 || j < 0) return false;
			return i < j ? left.earliest > right.latest : right.earliest > left.latest;
		})
	);
}

/** A plan and its doing are dated by one calendar; what could be, is expected or is somebody's view has none to be held against. */
const timeClass = ({ modality }: DatedClaim): Modality => (modality === 'planned' ? 'done' : modality);

function isSoft(value: DateValue): boolean {
	const doubtful = (date?: UncertainDate) => date !== undefined && (date.approximate || date.uncertain);
	if (value.kind === 'unanchored') return true;
	if (value.part) return true;
	return value.kind === 'date' ? doubtful(value.date) : doubtful(value.notBefore) || doubtful(value.notAfter);
}

const judged = (verdict: Verdict, strength: Strength, ...reasons: Reason[]): Comparison => ({ verdict, strength, reasons });
