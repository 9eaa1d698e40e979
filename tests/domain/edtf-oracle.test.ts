// @ts-expect-error: the package has no types
import edtfjs from 'edtf';
import { describe, expect, it } from 'vitest';
import { parseUncertainDate } from '#domain/uncertain-date.ts';

interface EdtfDate {
	readonly min: number | null;
	readonly max: number | null;
	readonly approximate: { readonly value: number };
	readonly uncertain: { readonly value: number };
}
const edtf = edtfjs as (text: string) => EdtfDate;

/** The examples of the EDTF specification (Library of Congress, 2019) for levels 0 and 1; the package ships none. */
const LEVEL_0 = [
	'1985-04-12',
	'1985-04',
	'1985',
	'1985-04-12T23:20:30',
	'1985-04-12T23:20:30Z',
	'1985-04-12T23:20:30-04',
	'1985-04-12T23:20:30+04:30',
	'1964/2008',
	'2004-06/2006-08',
	'2004-02-01/2005-02-08',
	'2004-02-01/2005-02',
	'2004-02-01/2005',
	'2005/2006-02'
];
const LEVEL_1 = [
	'Y170000002',
	'Y-170000002',
	'2001-21',
	'1984?',
	'2004-06~',
	'2004-06-11%',
	'201X',
	'20XX',
	'2004-XX',
	'1985-04-XX',
	'1985-XX-XX',
	'1985-04-12/..',
	'1985-04/..',
	'1985/..',
	'../1985-04-12',
	'../1985-04',
	'../1985',
	'1985-04-12/',
	'1985-04/',
	'1985/',
	'/1985-04-12',
	'/1985-04',
	'/1985',
	'-1985',
	'1984~/2004-06',
	'1984/2004-06~',
	'1984~/2004~',
	'1984?/2004%',
	'1984-06?/2004-08?',
	'1984-06-02?/2004-08-08~',
	'1984-06-02?/'
];

/** More of the same kinds where calendars usually go wrong: early and negative years, leap days, both ends of a year. */
const MORE = [
	'0000',
	'0004-02-29',
	'0050',
	'0099-12',
	'0100-02-28',
	'-0001',
	'-0004-02-29',
	'-1985-04-12',
	'-201X',
	'-01XX',
	'Y12345',
	'Y-12345',
	'1900-02',
	'2000-02',
	'1999-12-31',
	'2024-02-29/2024-12-31',
	'1985-04-12T23:20:30+14:00',
	'2023?/..',
	'2025-33',
	'2025-34',
	'2025-35',
	'2025-36',
	'2025-40',
	'2025-41'
];

/** Far years that JavaScript's own dates, on which edtf builds, cannot hold: it answers NaN. */
const BEYOND_DATES = ['Y170000002', 'Y-170000002'];
/** edtf counts a season as the quarter with the same number (spring is January to March); here it is the season of the weather. */
const SEASONS = ['2001-21', '2001-22', '2001-23', '2001-24'];
/** Without a zone edtf takes the zone of the machine, so that its answer differs from place to place; here it is read in UTC, as days are by both. */
const WITHOUT_ZONE = ['1985-04-12T23:20:30'];
const APART = [...BEYOND_DATES, ...SEASONS, ...WITHOUT_ZONE];
const SETTLED = [...LEVEL_0, ...LEVEL_1, ...MORE].filter((text) => !APART.includes(text));

/**
 * A moment to the second is a point for edtf and lasts its second here, like a day its day; an unknown end is `null`
 * there and, for comparing, without limit here.
 */
const lastMillisecond = (text: string, max: number | null): number => (max === null ? Infinity : /T\d\d:\d\d:\d\d/.test(text) ? max + 999 : max);
const firstMillisecond = (min: number | null): number => (min === null ? -Infinity : min);

const monthOf = (moment: number | null): number => {
	const day = new Date(moment ?? NaN);
	return day.getUTCFullYear() * 12 + day.getUTCMonth();
};

describe('parseUncertainDate beside edtf.js', () => {
	it.each(SETTLED)('gives %s the same first and last millisecond', (text) => {
		const theirs = edtf(text);
		const { earliest, latest } = parseUncertainDate(text);
		expect([earliest, latest]).toEqual([firstMillisecond(theirs.min), lastMillisecond(text, theirs.max)]);
	});

	it.each(BEYOND_DATES)('orders %s, where edtf.js has no number', (text) => {
		const { earliest, latest } = parseUncertainDate(text);
		expect(edtf(text).min).toBeNaN();
		expect([Number.isFinite(earliest), Number.isFinite(latest), earliest < latest]).toEqual([true, true, true]);
	});

	it.each(SEASONS)('places %s by the weather: two months later than edtf.js, which takes a quarter', (text) => {
		const theirs = edtf(text);
		const { earliest, latest } = parseUncertainDate(text);
		expect([monthOf(earliest), monthOf(latest)]).toEqual([monthOf(theirs.min) + 2, monthOf(theirs.max) + 2]);
	});

	it.each(WITHOUT_ZONE)('reads %s as edtf.js does with a Z', (text) => {
		const theirs = edtf(`${text}Z`);
		const { earliest, latest } = parseUncertainDate(text);
		expect([earliest, latest]).toEqual([theirs.min, lastMillisecond(text, theirs.max)]);
	});

	it.each(['1984', '1984?', '1984~', '1984%', '2004-06-11?', '2004-06~', '2004-06-11%'])('finds in %s the same doubt', (text) => {
		const theirs = edtf(text);
		const { approximate, uncertain } = parseUncertainDate(text);
		expect({ approximate, uncertain }).toEqual({ approximate: theirs.approximate.value > 0, uncertain: theirs.uncertain.value > 0 });
	});

	it.each(['sometime', '1985-13', '1985-04-31', '-0000', 'Y1985', '2005/2004', '1985-04-12T23:20:60Z'])('refuses %s as edtf.js does', (text) => {
		expect(() => edtf(text)).toThrow();
		expect(() => parseUncertainDate(text)).toThrow(RangeError);
	});

	it.each([
		['1985-02-29', 'edtf.js makes it the first of March'],
		['../..', 'edtf.js takes all of time; here a date must say something'],
		['/', 'edtf.js takes it; here a date must say something'],
		['1985-04-12T24:00:00', 'edtf.js takes it; ISO 8601-1:2019 has given up the hour 24']
	])('refuses %s, though %s', (text) => {
		expect(() => edtf(text)).not.toThrow();
		expect(() => parseUncertainDate(text)).toThrow(RangeError);
	});
});
