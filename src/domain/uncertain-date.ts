import { lastBefore, midnight, MONTHS } from './edtf-parser.ts';
import type { YearPart } from './value.ts';

export { parseUncertainDate } from './edtf-parser.ts';

/** The moments that a date can stand for, in milliseconds of UTC, both ends included; an open or unknown end is ±Infinity. */
export interface TimeSpan {
	readonly earliest: number;
	readonly latest: number;
}

interface Dated extends TimeSpan {
	/** The text as given. */
	readonly edtf: string;
	/** Marked `~` or `%`, at either end of an interval too. Nobody says by how much, so it widens nothing. */
	readonly approximate: boolean;
	/** Marked `?` or `%`. */
	readonly uncertain: boolean;
}

/**
 * One stretch of the calendar. A part that is left open counts as not given: 1985-04-XX is as exact as 1985-04, 198X is
 * a decade, 19XX the century from 1900 to 1999. A moment without a zone is read, as days are, in UTC.
 */
export interface CalendarDate extends Dated {
	readonly precision: 'moment' | 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';
	/** Astronomical: 0 is 1 BC. Of a decade or a century its first year. */
	readonly year: number;
	/** From 1; of a season, a quarter or a half its first month. */
	readonly month?: number;
	readonly day?: number;
	/** Which season (1 is spring), quarter or half of the year. */
	readonly nth?: number;
}

/** A stretch between two dates, of which one may be open ("..": it has none) or unknown (nobody says). */
export interface DateInterval extends Dated {
	readonly precision: 'interval';
	readonly start: CalendarDate | 'open' | 'unknown';
	readonly end: CalendarDate | 'open' | 'unknown';
}

/** One of several dates ("[1667,1668]"), or every one of them ("{1667,1668}"). */
export interface DateSet extends Dated {
	readonly precision: 'set';
	readonly every: boolean;
	readonly members: readonly (CalendarDate | DateInterval)[];
}

/** A date as a source gives it: never more exact than its words. */
export type UncertainDate = CalendarDate | DateInterval | DateSet;

/** Whether two dates can stand for the same moment. */
export const overlaps = (a: UncertainDate, b: UncertainDate): boolean =>
	spansOf(a).some((one) => spansOf(b).some((other) => one.earliest <= other.latest && other.earliest <= one.latest));

/**
 * How one date stands to another, as far as both can be told: before and after only without a moment in common; `within`
 * and `around` when one leaves open nothing that the other shuts out; `apart` when a date falls into a gap of a set.
 */
export type DateOrder = 'before' | 'after' | 'same' | 'within' | 'around' | 'overlapping' | 'apart';

/** The order of two dates, read as "a is … b". */
export function compareDates(a: UncertainDate, b: UncertainDate): DateOrder {
	if (a.latest < b.earliest) return 'before';
	if (b.latest < a.earliest) return 'after';
	if (!overlaps(a, b)) return 'apart';
	const [inside, outside] = [isWithin(a, b), isWithin(b, a)];
	return inside && outside ? 'same' : inside ? 'within' : outside ? 'around' : 'overlapping';
}

/**
 * The extent of a date, narrowed by words such as "early": the first quarter of its months, the last for "late", the rest
 * for "mid". A date that is not made of at least three whole months cannot be narrowed.
 */
export function boundedDate(date: UncertainDate, part?: YearPart): TimeSpan {
	const { earliest, latest } = date;
	if (!part || !('year' in date)) return { earliest, latest };
	const months = MONTHS[date.precision];
	if (months < 3) return { earliest, latest };
	const quarter = Math.ceil(months / 4);
	const monthsOn = (count: number) => midnight(date.year, (date.month ?? 1) + count);
	const [mid, late] = [monthsOn(quarter), monthsOn(months - quarter)];
	return { early: { earliest, latest: lastBefore(mid) }, mid: { earliest: mid, latest: lastBefore(late) }, late: { earliest: late, latest } }[part];
}

const spansOf = (date: UncertainDate): TimeSpan[] => ('members' in date ? date.members.flatMap(spansOf) : [date]);

const isWithin = (a: UncertainDate, b: UncertainDate): boolean =>
	spansOf(a).every((inner) => spansOf(b).some((outer) => outer.earliest <= inner.earliest && inner.latest <= outer.latest));
