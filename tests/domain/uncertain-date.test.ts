import { describe, expect, it } from 'vitest';
import { boundedDate, compareDates, overlaps, parseUncertainDate } from '#domain/uncertain-date.ts';
import type { YearPart } from '#domain/value.ts';

/** A moment as text without needless zeros, so that a table of them can be read; never in local time. */
const written = (moment: number): string =>
	Number.isFinite(moment) ? new Date(moment).toISOString().replace('T00:00:00.000Z', '').replace('T23:59:59.999Z', ' end') : String(moment);

describe(parseUncertainDate, () => {
	it.each([
		['1985-04-12', 'day', '1985-04-12', '1985-04-12 end'],
		['1985-04', 'month', '1985-04-01', '1985-04-30 end'],
		['2024-02', 'month', '2024-02-01', '2024-02-29 end'],
		['1900-02', 'month', '1900-02-01', '1900-02-28 end'],
		['1985-12', 'month', '1985-12-01', '1985-12-31 end'],
		['1985', 'year', '1985-01-01', '1985-12-31 end'],
		['0000', 'year', '0000-01-01', '0000-12-31 end'],
		['0050', 'year', '0050-01-01', '0050-12-31 end'],
		['0099-12-31', 'day', '0099-12-31', '0099-12-31 end'],
		['-0001', 'year', '-000001-01-01', '-000001-12-31 end'],
		['-1985-04', 'month', '-001985-04-01', '-001985-04-30 end'],
		['Y12345', 'year', '+012345-01-01', '+012345-12-31 end'],
		['Y-12345', 'year', '-012345-01-01', '-012345-12-31 end'],
		['1985-04-12T23:20:30Z', 'moment', '1985-04-12T23:20:30.000Z', '1985-04-12T23:20:30.999Z'],
		['1985-04-12T23:20:30', 'moment', '1985-04-12T23:20:30.000Z', '1985-04-12T23:20:30.999Z'],
		['1985-04-12T23:20:30-04', 'moment', '1985-04-13T03:20:30.000Z', '1985-04-13T03:20:30.999Z'],
		['1985-04-12T23:20:30+04:30', 'moment', '1985-04-12T18:50:30.000Z', '1985-04-12T18:50:30.999Z'],
		['1985-04-12T23:20:30-04:30', 'moment', '1985-04-13T03:50:30.000Z', '1985-04-13T03:50:30.999Z'],
		['1985-04-12T23:20Z', 'moment', '1985-04-12T23:20:00.000Z', '1985-04-12T23:20:59.999Z'],
		['198X', 'decade', '1980-01-01', '1989-12-31 end'],
		['19XX', 'century', '1900-01-01', '1999-12-31 end'],
		['-198X', 'decade', '-001989-01-01', '-001980-12-31 end'],
		['-01XX', 'century', '-000199-01-01', '-000100-12-31 end'],
		['2004-XX', 'year', '2004-01-01', '2004-12-31 end'],
		['1985-04-XX', 'month', '1985-04-01', '1985-04-30 end'],
		['1985-XX-XX', 'year', '1985-01-01', '1985-12-31 end'],
		['2001-21', 'season', '2001-03-01', '2001-05-31 end'],
		['2001-22', 'season', '2001-06-01', '2001-08-31 end'],
		['2001-23', 'season', '2001-09-01', '2001-11-30 end'],
		['2023-24', 'season', '2023-12-01', '2024-02-29 end'],
		['2025-33', 'quarter', '2025-01-01', '2025-03-31 end'],
		['2025-36', 'quarter', '2025-10-01', '2025-12-31 end'],
		['2025-40', 'half', '2025-01-01', '2025-06-30 end'],
		['2025-41', 'half', '2025-07-01', '2025-12-31 end'],
		['1964/2008', 'interval', '1964-01-01', '2008-12-31 end'],
		['2004-02-01/2005', 'interval', '2004-02-01', '2005-12-31 end'],
		['2004-06/2004', 'interval', '2004-06-01', '2004-12-31 end'],
		['1985-04/..', 'interval', '1985-04-01', 'Infinity'],
		['../1985-04', 'interval', '-Infinity', '1985-04-30 end'],
		['1985-04/', 'interval', '1985-04-01', 'Infinity'],
		['/1985-04', 'interval', '-Infinity', '1985-04-30 end'],
		['2023-41/2024-40', 'interval', '2023-07-01', '2024-06-30 end'],
		['[1667,1668,1670..1672]', 'set', '1667-01-01', '1672-12-31 end'],
		['[1667, 1668, 1670..1672]', 'set', '1667-01-01', '1672-12-31 end'],
		['{1960,1961-12}', 'set', '1960-01-01', '1961-12-31 end'],
		['[..1760-12-03]', 'set', '-Infinity', '1760-12-03 end'],
		['[1760-01,1760-12..]', 'set', '1760-01-01', 'Infinity']
	])('reads %s as a %s from %s to %s and keeps its text', (edtf, precision, earliest, latest) => {
		const date = parseUncertainDate(edtf);
		expect({ ...date, earliest: written(date.earliest), latest: written(date.latest) }).toMatchObject({ edtf, precision, earliest, latest });
		expect(parseUncertainDate(date.edtf)).toEqual(date);
	});

	it.each([
		['1984', false, false],
		['1984~', true, false],
		['1984?', false, true],
		['1984%', true, true],
		['2004-06-11~', true, false],
		['2025-41~', true, false],
		['198X?', false, true],
		['Y12345%', true, true],
		['1984~/2004-06', true, false],
		['1984/2004-06?', false, true],
		['1984~/2004-06?', true, true],
		['../2004-06%', true, true],
		['[1667,1668~]', true, false]
	])('finds in %s: approximate %s, uncertain %s', (edtf, approximate, uncertain) => {
		expect(parseUncertainDate(edtf)).toMatchObject({ approximate, uncertain });
	});

	it.each([
		['2024~', '2024'],
		['2024-05?', '2024-05'],
		['2024-05-31%', '2024-05-31']
	])('does not widen %s: nobody says by how much', (doubted, plain) => {
		expect(boundedDate(parseUncertainDate(doubted))).toEqual(boundedDate(parseUncertainDate(plain)));
	});

	it.each([
		['1985-04-12', { year: 1985, month: 4, day: 12 }],
		['1985-04-XX', { year: 1985, month: 4 }],
		['-0044-03-15', { year: -44, month: 3, day: 15 }],
		['198X', { year: 1980 }],
		['-198X', { year: -1989 }],
		['2001-24', { year: 2001, month: 12, nth: 4 }],
		['2025-34', { year: 2025, month: 4, nth: 2 }],
		['2025-41', { year: 2025, month: 7, nth: 2 }]
	])('tells the parts of %s that its words need', (edtf, parts) => {
		const { year, month, day, nth } = { month: undefined, day: undefined, nth: undefined, ...parseUncertainDate(edtf) } as Record<string, unknown>;
		expect({ year, month, day, nth }).toEqual({ month: undefined, day: undefined, nth: undefined, ...parts });
	});

	it.each([
		['1984/2004-06', { year: 1984 }, { year: 2004, month: 6 }],
		['1984/..', { year: 1984 }, 'open'],
		['1984/', { year: 1984 }, 'unknown'],
		['../1984', 'open', { year: 1984 }],
		['/1984', 'unknown', { year: 1984 }]
	])('tells an open end of %s from an unknown one', (edtf, start, end) => {
		expect(parseUncertainDate(edtf)).toMatchObject({ start, end });
	});

	it('tells one of several dates from every one of them', () => {
		expect(parseUncertainDate('[1667,1670..1672]')).toMatchObject({
			every: false,
			members: [
				{ precision: 'year', year: 1667 },
				{ precision: 'interval', start: { year: 1670 }, end: { year: 1672 } }
			]
		});
		expect(parseUncertainDate('{1667,..1660}')).toMatchObject({ every: true, members: [{ year: 1667 }, { start: 'open', end: { year: 1660 } }] });
	});

	it('orders neighbouring years that lie beyond single milliseconds', () => {
		const [earlier, later] = [parseUncertainDate('Y170000002'), parseUncertainDate('Y170000003')];
		expect(earlier.earliest).toBeLessThan(earlier.latest);
		expect(earlier.latest).toBeLessThan(later.earliest);
		expect(compareDates(earlier, later)).toBe('before');
		expect(compareDates(parseUncertainDate('Y-170000002'), parseUncertainDate('Y-170000003'))).toBe('after');
	});

	it.each([
		['sometime', 'expected an EDTF date, got "sometime"'],
		['', 'expected an EDTF date, got ""'],
		[' 1985', 'expected an EDTF date, got " 1985"'],
		['85', 'expected an EDTF date, got "85"'],
		['1985-4', 'expected an EDTF date, got "1985-4"'],
		['April 1985', 'expected an EDTF date, got "April 1985"'],
		['1985-04-12?~', 'expected an EDTF date, got "1985-04-12?~"'],
		['-0000', 'expected an EDTF date, got "-0000"'],
		['-00XX', 'expected an EDTF date, got "-00XX"'],
		['1XXX', 'expected an EDTF date, got "1XXX"'],
		['198X-04', 'expected an EDTF date, got "198X-04"'],
		['Y1985', 'expected an EDTF date, got "Y1985"'],
		['Y12345-04', 'expected an EDTF date, got "Y12345-04"'],
		['2004/2005/2006', 'expected an EDTF date, got "2004/2005/2006"'],
		['2004/later', 'expected an EDTF date, got "later"'],
		['[]', 'expected an EDTF date, got "[]"'],
		['[1667,]', 'expected an EDTF date, got ""'],
		['[1667}', 'expected an EDTF date, got "[1667}"'],
		['1985-13', 'expected a month 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41, got "1985-13"'],
		['1985-00', 'expected a month 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41, got "1985-00"'],
		['1985-42', 'expected a month 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41, got "1985-42"'],
		['1985-XX-12', 'expected a month 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41, got "1985-XX-12"'],
		['2001-21-05', 'expected a month 01 to 12, a season 21 to 24, a quarter 33 to 36 or a half 40 or 41, got "2001-21-05"'],
		['1985-02-29', 'expected a day of the calendar, got "1985-02-29"'],
		['1985-04-31', 'expected a day of the calendar, got "1985-04-31"'],
		['1985-04-00', 'expected a day of the calendar, got "1985-04-00"'],
		['1985-02-29T10:00:00Z', 'expected a day of the calendar, got "1985-02-29"'],
		['1985-04-12T24:00:00Z', 'expected an EDTF date and time, got "1985-04-12T24:00:00Z"'],
		['1985-04-12T10', 'expected an EDTF date and time, got "1985-04-12T10"'],
		['1985-04-12T10:00:00Z?', 'expected an EDTF date and time, got "1985-04-12T10:00:00Z?"'],
		['1985-04T10:00:00Z', 'expected an EDTF date and time, got "1985-04T10:00:00Z"'],
		['2005/2004', 'expected an interval that ends no earlier than it starts, got "2005/2004"'],
		['[1672..1670]', 'expected an interval that ends no earlier than it starts, got "1672..1670"'],
		['/', 'expected an interval with a start or an end, got "/"'],
		['../..', 'expected an interval with a start or an end, got "../.."'],
		['../', 'expected an interval with a start or an end, got "../"'],
		['[..]', 'expected an interval with a start or an end, got ".."']
	])('refuses %j: %s', (text, message) => {
		expect(() => parseUncertainDate(text)).toThrow(new RangeError(message));
	});
});

describe(overlaps, () => {
	it.each([
		['1986-04-26', '1986-04', true],
		['1986-04-26', '1986-04-27', false],
		['1986-04~', '1986-04-30/1986-05-02', true],
		['2022', '2023', false],
		['2022', '2022-12-31/2023', true],
		['2025-40', '2025-41', false],
		['2025-41', '2025-34', false],
		['2025-41', '2025-36', true],
		['2024/..', '2030', true],
		['../2024', '2024-12-31', true],
		['../2024', '2025-01-01', false],
		['[1667,1670]', '1668', false],
		['[1667,1670]', '1670-05', true],
		['{1667,1670..1672}', '[1668,1671]', true],
		['1985-04-12T23:20:30-04', '1985-04-12', false],
		['1985-04-12T23:20:30-04', '1985-04-13', true]
	])('%s against %s is %s, either way round', (a, b, expected) => {
		expect(overlaps(parseUncertainDate(a), parseUncertainDate(b))).toBe(expected);
		expect(overlaps(parseUncertainDate(b), parseUncertainDate(a))).toBe(expected);
	});
});

describe(compareDates, () => {
	it.each([
		['2022', '2023', 'before', 'after'],
		['2025-40', '2025-41', 'before', 'after'],
		['../2021', '2022', 'before', 'after'],
		['-0044', '0014', 'before', 'after'],
		['2022', '2022', 'same', 'same'],
		['2025-41', '2025-07/2025-12', 'same', 'same'],
		['2022-XX', '2022~', 'same', 'same'],
		['../2022', '/2022', 'same', 'same'],
		['2022-05', '2022', 'within', 'around'],
		['2022', '2022/..', 'within', 'around'],
		['1670', '[1667,1670]', 'within', 'around'],
		['2022/2023', '2023/2024', 'overlapping', 'overlapping'],
		['../2023', '2022/..', 'overlapping', 'overlapping'],
		['1667/1668', '[1667,1670]', 'overlapping', 'overlapping'],
		['1668', '[1667,1670]', 'apart', 'apart']
	])('%s against %s: %s, the other way round %s', (a, b, order, reverse) => {
		expect(compareDates(parseUncertainDate(a), parseUncertainDate(b))).toBe(order);
		expect(compareDates(parseUncertainDate(b), parseUncertainDate(a))).toBe(reverse);
	});
});

describe(boundedDate, () => {
	it.each<[string, YearPart | undefined, string, string]>([
		['2025', undefined, '2025-01-01', '2025-12-31 end'],
		['2025', 'early', '2025-01-01', '2025-03-31 end'],
		['2025', 'mid', '2025-04-01', '2025-09-30 end'],
		['2025', 'late', '2025-10-01', '2025-12-31 end'],
		['2024~', 'early', '2024-01-01', '2024-03-31 end'],
		['2025-41', 'early', '2025-07-01', '2025-08-31 end'],
		['2025-41', 'mid', '2025-09-01', '2025-10-31 end'],
		['2025-41', 'late', '2025-11-01', '2025-12-31 end'],
		['2025-33', 'late', '2025-03-01', '2025-03-31 end'],
		['2023-24', 'mid', '2024-01-01', '2024-01-31 end'],
		['198X', 'early', '1980-01-01', '1982-06-30 end'],
		['19XX', 'late', '1975-01-01', '1999-12-31 end'],
		['-198X', 'early', '-001989-01-01', '-001987-06-30 end'],
		['2025-04', 'early', '2025-04-01', '2025-04-30 end'],
		['2025-04', 'mid', '2025-04-01', '2025-04-30 end'],
		['2025-04-12', 'late', '2025-04-12', '2025-04-12 end'],
		['2023/2025', 'early', '2023-01-01', '2025-12-31 end'],
		['2025/..', 'early', '2025-01-01', 'Infinity'],
		['[2023,2025]', 'late', '2023-01-01', '2025-12-31 end']
	])('%s narrowed by %s lasts from %s to %s', (edtf, part, earliest, latest) => {
		const span = boundedDate(parseUncertainDate(edtf), part);
		expect({ earliest: written(span.earliest), latest: written(span.latest) }).toEqual({ earliest, latest });
	});
});
