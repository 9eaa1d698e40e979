import type { CalendarDate, DateInterval, UncertainDate } from '#domain/uncertain-date.ts';
import type { DateValue, Period, YearPart } from '#domain/value.ts';
import { list } from './list.ts';
import { monthNames, shortMonth } from './month-names.ts';
import type { Forms, Text } from './text.ts';

/** Dates in the words of a locale, as a label: "second half of 2025", "about 2023", "by early 2025". No doubt is left out. */
export interface DateWords {
	date(date: UncertainDate, part?: YearPart): string;
	/** When something happened; a date without an anchor keeps its words. */
	dating(value: DateValue): string;
	/** Over which time something is counted. */
	period(period: Period): string;
	/** A moment on an axis, as short as can be. */
	axisDate(moment: number, step: 'year' | 'month' | 'day'): string;
}

export function dateWords(text: Text): DateWords {
	const say = (key: string, params: object) => text.t(`words:date.${key}`, { ...params });

	function formsOf(date: CalendarDate, part?: YearPart, alone = false): Forms {
		const stated = text.forms(`words:date.${nameOf(date)}${alone ? '-alone' : ''}`, partsOf(date));
		const narrowed = part ? text.forms(`words:date.${part}`, stated) : stated;
		const doubt = doubtOf(date);
		return doubt ? text.forms(`words:date.${doubt}`, narrowed) : narrowed;
	}

	function partsOf({ year, month, day, precision }: CalendarDate) {
		if (year < 1) throw new RangeError(`expected a year of our era, got ${year}`);
		const years = { year: String(year), last: String(year + (precision === 'century' ? 99 : 9)) };
		return month === undefined ? years : { ...years, ...monthNames(text, month, day) };
	}

	const ends = ({ start, end }: { readonly start: CalendarDate; readonly end: CalendarDate }) => ({
		start: formsOf(start, undefined, isOneYear(start, end)),
		end: formsOf(end)
	});

	function date(stated: UncertainDate, part?: YearPart): string {
		if (stated.precision === 'set')
			return list(
				stated.members.map((member) => date(member)),
				text.locale,
				stated.every ? 'and' : 'or'
			);
		if (stated.precision !== 'interval') return formsOf(stated, part).label ?? '';
		const { start, end } = stated;
		if (typeof start !== 'string' && typeof end !== 'string') return say('between', ends({ start, end }));
		return openInterval(stated);
	}

	function openInterval({ start, end, edtf }: DateInterval): string {
		if (typeof start !== 'string') return end === 'unknown' ? say('end-unknown', { since: from(start) }) : from(start);
		if (typeof end !== 'string') return start === 'unknown' ? say('start-unknown', { until: by(end) }) : by(end);
		throw new RangeError(`expected an interval with a start or an end, got ${edtf}`);
	}

	const by = (bound: UncertainDate, part?: YearPart): string => say('by', formsOf(lastOf(bound), part));
	const from = (bound: UncertainDate, part?: YearPart): string => say('from', formsOf(firstOf(bound), part));

	function dating(value: DateValue): string {
		if (value.kind === 'unanchored') return text.t(`terms:${value.term}`);
		if (value.kind === 'date') return date(value.date, value.part);
		const { notBefore, notAfter, part } = value;
		if (notBefore && notAfter) return say('between', { start: formsOf(firstOf(notBefore), part), end: formsOf(lastOf(notAfter), part) });
		if (notBefore) return from(notBefore, part);
		if (notAfter) return by(notAfter, part);
		throw new RangeError('expected a bound with a notBefore or a notAfter, got neither');
	}

	function period(counted: Period): string {
		if (counted.kind === 'unstated') return text.t('words:period.unstated');
		if (counted.kind === 'worded') return text.t(`terms:${counted.term}`);
		if (counted.date.precision !== 'interval') return date(counted.date);
		const { start, end } = counted.date;
		if (typeof start === 'string' || typeof end === 'string') return openInterval(counted.date);
		return say(start.precision === 'year' && end.precision === 'year' ? 'years' : 'span', ends({ start, end }));
	}

	function axisDate(moment: number, step: 'year' | 'month' | 'day'): string {
		const at = new Date(moment);
		const month = at.getUTCMonth() + 1;
		return say(`axis.${step}`, {
			year: String(at.getUTCFullYear()),
			monthNumber: String(month),
			monthShort: shortMonth(text.locale, month),
			day: String(at.getUTCDate())
		});
	}

	return { date, dating, period, axisDate };
}

const nameOf = ({ precision, nth }: CalendarDate): string => (nth === undefined ? (precision === 'moment' ? 'day' : precision) : `${precision}-${nth}`);

/** How the doubt of a date is said; the marks at the ends of an interval belong to the ends. */
const doubtOf = ({ approximate, uncertain }: CalendarDate): string => (approximate ? (uncertain ? 'perhaps-about' : 'about') : uncertain ? 'perhaps' : '');

const isOneYear = (start: CalendarDate, end: CalendarDate): boolean =>
	start.year === end.year && start.precision === end.precision && (start.precision === 'month' || start.precision === 'day');

/** The date from which a compound date runs, and the one up to which it does. */
function firstOf(date: UncertainDate): CalendarDate {
	if (date.precision === 'set') return firstOf(date.members.reduce((first, member) => (member.earliest < first.earliest ? member : first)));
	return date.precision === 'interval' ? known(date.start, date.edtf) : date;
}
function lastOf(date: UncertainDate): CalendarDate {
	if (date.precision === 'set') return lastOf(date.members.reduce((last, member) => (member.latest > last.latest ? member : last)));
	return date.precision === 'interval' ? known(date.end, date.edtf) : date;
}

function known(end: DateInterval['start'], edtf: string): CalendarDate {
	if (typeof end === 'string') throw new RangeError(`expected a bound that is not ${end}, got ${edtf}`);
	return end;
}
