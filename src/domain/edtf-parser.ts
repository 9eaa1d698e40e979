import type { CalendarDate, DateInterval, DateSet, UncertainDate } from './uncertain-date.ts';

/**
 * Reads a date of EDTF (ISO 8601-2) level 0 or 1, a quarter or half of a year such as 2025-41, or a set of dates. Throws
 * a RangeError that says what was expected and what came.
 */
export function parseUncertainDate(text: string): UncertainDate {
	const ends = text.split('/');
	if (ends.length === 2) return intervalBetween(text, endOf(ends[0] ?? '', 'unknown'), endOf(ends[1] ?? '', 'unknown'));
	const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
	return set ? setOf(text, (set[1] ?? set[2] ?? '').split(',').map(parseMember), text.startsWith('{')) : parseCalendarDate(text);
}

/** How many whole months a date of each precision is made of. */
export const MONTHS: Readonly<Record<CalendarDate['precision'], number>> = {
	moment: 0,
	day: 0,
	month: 1,
	season: 3,
	quarter: 3,
	half: 6,
	year: 12,
	decade: 120,
	century: 1_200
};

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/**
 * The first millisecond of a day; months run on into other years. `Date.UTC` misreads the years 0 to 99 and ends at 275760,
 * but the calendar repeats every 400 years.
 */
export function midnight(year: number, month = 1, day = 1): number {
	const rounds = Math.floor(year / 400) - 5;
	return Date.UTC(year - rounds * 400, month - 1, day) + rounds * 146_097 * DAY;
}

/** The millisecond before; hundreds of millennia away, where a number cannot hold single milliseconds, the nearest smaller number. */
export const lastBefore = (moment: number): number => moment - Math.max(1, Math.abs(moment) * Number.EPSILON);

const expected = (what: string, text: string): RangeError => new RangeError(`expected ${what}, got ${JSON.stringify(text)}`);

const CALENDAR = /^(?<year>Y-?[1-9]\d{4,}|(?!-0{4}|-0{3}X|-00XX)-?(?:\d{4}|\d{3}X|\d\dXX))(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<mark>[?~%]?)$/;
const MOMENT = /^(-?\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:Z|([+-](?:0\d|1[0-4]))(?::?([0-5]\d))?)?$/;

/** The numbers by which EDTF names a part of a year, and the months at which they start; seasons are the meteorological ones of the north. */
const PARTS = [
	{ precision: 'season', first: 21, starts: [3, 6, 9, 12] },
	{ precision: 'quarter', first: 33, starts: [1, 4, 7, 10] },
	{ precision: 'half', first: 40, starts: [1, 7] }
] as const;

function parseCalendarDate(text: string): CalendarDate {
	if (/\dT/.test(text)) return parseMoment(text);
	const { year = '', month, day, mark } = CALENDAR.exec(text)?.groups ?? {};
	const stated = { edtf: text, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
	const open = year.indexOf('X');
	if (!year || ((open >= 0 || year.startsWith('Y')) && month)) throw expected('an EDTF date', text);
	if (open >= 0) return stretch(stated, open === year.length - 1 ? 'decade' : 'century', firstYear(year));
	const number = Number(year.replace('Y', ''));
	if (month === undefined || (month === 'XX' && (day ?? 'XX') === 'XX')) return stretch(stated, 'year', number);
	for (const { precision, first, starts } of PARTS) {
		const start = starts[Number(month) - first];
		if (start && day === undefined) return { ...stretch(stated, precision, number, start), nth: Number(month) - first + 1 };
	}
	if (!(Number(month) >= 1 && Number(month) <= 12)) throw expected('a month 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41', text);
	if (day === undefined || day === 'XX') return stretch(stated, 'month', number, Number(month));
	const earliest = midnight(number, Number(month), Number(day));
	if (Number(day) < 1 || earliest >= midnight(number, Number(month) + 1)) throw expected('a day of the calendar', text);
	return { ...stated, precision: 'day', earliest, latest: earliest + DAY - 1, year: number, month: Number(month), day: Number(day) };
}

type Doubt = Pick<CalendarDate, 'approximate' | 'uncertain'>;

function stretch(stated: Doubt & { readonly edtf: string }, precision: CalendarDate['precision'], year: number, month?: number): CalendarDate {
	const first = month ?? 1;
	const span = { earliest: midnight(year, first), latest: lastBefore(midnight(year, first + MONTHS[precision])) };
	return { ...stated, precision, ...span, year, ...(month === undefined ? {} : { month }) };
}

/** The first year of a decade or a century: before year 0 the one with the largest digits. */
const firstYear = (digits: string): number => Number(digits.replaceAll('X', digits.startsWith('-') ? '9' : '0'));

function parseMoment(text: string): CalendarDate {
	const [, date, hour, minute, second, zone = '+00', rest = '00'] = MOMENT.exec(text) ?? [];
	if (date === undefined) throw expected('an EDTF date and time', text);
	const day = parseCalendarDate(date);
	const offset = Number(zone) * 60 + Number(`${zone[0]}${rest}`);
	const earliest = day.earliest + (Number(hour) * 60 + Number(minute) - offset) * MINUTE + Number(second ?? 0) * 1_000;
	return { ...day, edtf: text, precision: 'moment', earliest, latest: earliest + (second ? 1_000 : MINUTE) - 1 };
}

const endOf = (text: string, empty: 'open' | 'unknown'): DateInterval['start'] => (text === '' ? empty : text === '..' ? 'open' : parseCalendarDate(text));

function intervalBetween(edtf: string, start: DateInterval['start'], end: DateInterval['end']): DateInterval {
	const known = [start, end].filter((date) => typeof date !== 'string');
	if (!known.length) throw expected('an interval with a start or an end', edtf);
	const earliest = typeof start === 'string' ? -Infinity : start.earliest;
	const latest = typeof end === 'string' ? Infinity : end.latest;
	if (earliest > latest) throw expected('an interval that ends no earlier than it starts', edtf);
	return { edtf, precision: 'interval', earliest, latest, ...doubtOf(known), start, end };
}

function parseMember(text: string): DateSet['members'][number] {
	const member = text.trim();
	const ends = member.split('..');
	return ends.length === 2 ? intervalBetween(member, endOf(ends[0] ?? '', 'open'), endOf(ends[1] ?? '', 'open')) : parseCalendarDate(member);
}

function setOf(edtf: string, members: DateSet['members'], every: boolean): DateSet {
	const [earliest, latest] = [Math.min(...members.map((date) => date.earliest)), Math.max(...members.map((date) => date.latest))];
	return { edtf, precision: 'set', earliest, latest, ...doubtOf(members), every, members };
}

const doubtOf = (dates: readonly Doubt[]): Doubt => ({
	approximate: dates.some(({ approximate }) => approximate),
	uncertain: dates.some(({ uncertain }) => uncertain)
});
