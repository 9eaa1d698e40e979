import { describe, expect, it } from 'vitest';
import type { Modality, Polarity } from '#domain/claim.ts';
import { amountsOf, compareClaims, looksOf, MINUTES, modalityClass } from '#domain/comparison.ts';
import type { Value } from '#domain/value.ts';
import { bound, category, change, claim, date, dating, duration, gap, measures, money, quantity, share, text, unanchored } from '#tests/fixtures/claim.ts';

const MEASURES = measures(
	{ id: 'staff' },
	{ id: 'support-staff', partOf: 'staff' },
	{ id: 'jobs-replaced' },
	{ id: 'causes' },
	{ id: 'kind-of-work', exclusive: true }
);

/** What comparing two claims gives, in one line; both ways round, as the order in which they stand changes nothing. */
function compared(a: Parameters<typeof claim>[0], b: Parameters<typeof claim>[0]) {
	const { verdict, strength, reasons } = compareClaims(claim(a), claim(b), MEASURES);
	expect(compareClaims(claim(b), claim(a), MEASURES)).toEqual({ verdict, strength, reasons });
	return [verdict, strength, ...reasons].join(' ');
}

type Row = [string, Value, Value, string];

describe(compareClaims, () => {
	it.each<Row>([
		['the same figure', quantity('700'), quantity('700'), 'agree hard'],
		['two figures', quantity('700'), quantity('1800'), 'conflict hard figure'],
		['a rounded figure and a near one', quantity('about 700'), quantity('750'), 'compatible soft precision'],
		['a rounded figure and a far one', quantity('about 700'), quantity('800'), 'conflict soft figure'],
		['two rounded figures alike', quantity('about 700'), quantity('about 700'), 'agree soft'],
		['a word and a figure it covers', quantity('hundreds'), quantity('700'), 'compatible soft precision'],
		['a word and a figure beyond it', quantity('hundreds'), quantity('1800'), 'conflict soft figure'],
		['up to and less', share('up to 75'), share('66'), 'compatible hard precision'],
		['up to and more', share('up to 75'), share('80'), 'conflict hard figure'],
		['at least and less', quantity('at least 35'), quantity('30'), 'conflict hard figure'],
		['at least and more', quantity('at least 35'), quantity('3500'), 'compatible hard precision'],
		['more than and the figure itself', quantity('more than 35'), quantity('35'), 'conflict hard figure'],
		['more than and at least', quantity('more than 35'), quantity('at least 35'), 'compatible hard precision'],
		['more than and up to', quantity('more than 35'), quantity('up to 35'), 'conflict hard figure'],
		['more than and a little more', quantity('more than 2300000'), quantity('2300001'), 'compatible hard precision'],
		['less than and the figure itself', quantity('less than 2'), quantity('2'), 'conflict hard figure'],
		['less than and up to', quantity('less than 2'), quantity('up to 2'), 'compatible hard precision'],
		['a few and several', quantity('a few'), quantity('several'), 'compatible soft precision'],
		['a few and a figure beyond it', quantity('a few'), quantity('6'), 'conflict soft figure'],
		['a range and its end', quantity('5000..5500'), quantity('5500'), 'compatible hard precision'],
		['two ranges apart', quantity('5000..5500'), quantity('5501..6000'), 'conflict hard figure']
	])('judges by figure: %s', (_, a, b, expected) => {
		expect(compared({ value: a }, { value: b })).toBe(expected);
	});

	it.each<Row>([
		['two things', quantity('700'), quantity('700', { measure: 'support-staff' }), 'not-comparable hard thing-measured'],
		['two units', quantity('700'), quantity('700', { unit: 'full-time-agents' }), 'not-comparable hard unit'],
		['a number and a share', quantity('75'), share('75'), 'not-comparable hard unit'],
		['two currencies', money('40000000'), money('40000000', { currency: 'EUR' }), 'not-comparable hard unit'],
		['a sum and a sum a year', money('40000000'), money('40000000', { per: 'year' }), 'not-comparable hard unit'],
		['the same money', money('40000000', { per: 'year' }), money('40000000', { per: 'year' }), 'agree hard'],
		['a change in jobs and in percent', change({ by: '24' }), change({ by: '24', unit: 'percent' }), 'not-comparable hard unit'],
		['a figure and words', quantity('700'), text(), 'not-comparable hard wording'],
		['words and words', text(), text(), 'not-comparable hard wording'],
		['words about two things', text(), text({ measure: 'causes' }), 'not-comparable hard thing-measured'],
		['a date and a figure', date('2022'), quantity('2022'), 'not-comparable hard thing-measured'],
		['a gap and a duration', gap('takeover', 'rehiring', '1', 'year'), duration('1', 'year'), 'not-comparable hard thing-measured'],
		['two gaps', gap('takeover', 'rehiring', '1', 'year'), gap('takeover', 'dispute', '1', 'year'), 'not-comparable hard thing-measured'],
		['two conditions', quantity('700', { condition: 'if-growth-stops' }), quantity('700'), 'not-comparable hard scope'],
		[
			'thing, period and condition',
			quantity('700', { condition: 'x', period: '2023' }),
			quantity('700', { measure: 'staff' }),
			'not-comparable hard thing-measured period scope'
		],
		['a worded figure of another thing', quantity('hundreds'), quantity('700', { measure: 'staff' }), 'not-comparable soft thing-measured']
	])('compares only like with like: %s', (_, a, b, expected) => {
		expect(compared({ value: a }, { value: b })).toBe(expected);
	});

	it.each([
		[undefined, undefined, 'agree hard'],
		['2023', '2023', 'agree hard'],
		['2025-41', '2025-07/2025-12', 'agree hard'],
		['2023', '2024', 'not-comparable hard period'],
		['2023', '2023-05', 'not-comparable hard period'],
		['2023', undefined, 'not-comparable hard period'],
		['"under-the-new-plan"', undefined, 'not-comparable hard period'],
		['"under-the-new-plan"', '"under-the-new-plan"', 'agree hard'],
		['"under-the-new-plan"', '"every-day"', 'not-comparable hard period'],
		['"under-the-new-plan"', '2023', 'not-comparable hard period']
	])('period %s against period %s: %s', (a, b, expected) => {
		expect(compared({ value: quantity('700', { period: a }) }, { value: quantity('700', { period: b }) })).toBe(expected);
	});

	it.each<[Modality, Modality, string]>([
		['done', 'done', 'agree hard'],
		['planned', 'forecast', 'agree hard'],
		['opinion', 'opinion', 'agree hard'],
		['done', 'planned', 'not-comparable hard modality'],
		['done', 'could', 'not-comparable hard modality'],
		['done', 'forecast', 'not-comparable hard modality'],
		['done', 'opinion', 'not-comparable hard modality'],
		['planned', 'could', 'not-comparable hard modality'],
		['planned', 'opinion', 'not-comparable hard modality'],
		['could', 'forecast', 'not-comparable hard modality'],
		['could', 'opinion', 'not-comparable hard modality']
	])('%s against %s: %s', (a, b, expected) => {
		expect(compared({ modality: a }, { modality: b })).toBe(expected);
	});

	it('does not compare a share planned in 2023 with one under the new plan, though the figures would go together', () => {
		const planned = { modality: 'planned', value: share('up to 75', { measure: 'inquiries', period: '2023' }) } as const;
		const underThePlan = { modality: 'planned', value: share('66.7', { measure: 'inquiries', period: '"under-the-new-plan"' }) } as const;
		expect(compared(planned, underThePlan)).toBe('not-comparable hard period');
	});

	it.each<Row>([
		['a smaller part', quantity('700', { measure: 'support-staff' }), quantity('5000', { measure: 'staff' }), 'compatible hard scope'],
		['a part as large as the whole', quantity('5000', { measure: 'support-staff' }), quantity('5000', { measure: 'staff' }), 'compatible hard scope'],
		['a part larger than the whole', quantity('6000', { measure: 'support-staff' }), quantity('5000', { measure: 'staff' }), 'conflict hard figure scope'],
		['a part that may be smaller', quantity('about 5200', { measure: 'support-staff' }), quantity('5000', { measure: 'staff' }), 'compatible soft scope'],
		[
			'a part in another unit',
			quantity('6000', { measure: 'support-staff', unit: 'hours' }),
			quantity('5000', { measure: 'staff' }),
			'not-comparable hard unit'
		],
		[
			'a part in another period',
			quantity('6000', { measure: 'support-staff', period: '2023' }),
			quantity('5000', { measure: 'staff' }),
			'not-comparable hard period'
		],
		[
			'a part that shrinks while the whole grows',
			change({ measure: 'support-staff', by: '700' }),
			change({ measure: 'staff', direction: 'up', by: '100' }),
			'compatible hard scope'
		]
	])('holds a part against its whole: %s', (_, a, b, expected) => {
		expect(compared({ value: a }, { value: b })).toBe(expected);
	});

	it.each<Row>([
		['the same extent', quantity('700', { extent: 'all' }), quantity('700', { extent: 'all' }), 'agree hard'],
		['mostly and partly', quantity('700', { extent: 'mostly' }), quantity('700', { extent: 'partly' }), 'compatible hard extent'],
		['all and nothing said', quantity('700', { extent: 'all' }), quantity('700'), 'compatible hard extent'],
		['partly, and other figures', quantity('700', { extent: 'partly' }), quantity('1800'), 'conflict hard figure'],
		['mostly students and students', category(['students'], { extent: 'mostly' }), category(['students']), 'compatible hard extent']
	])('sees how much of the whole is meant: %s', (_, a, b, expected) => {
		expect(compared({ value: a }, { value: b })).toBe(expected);
	});

	it.each<Row>([
		['an hour and 60 minutes', duration('1', 'hour'), duration('60', 'minute'), 'agree hard'],
		['2 minutes and 11', duration('2', 'minute'), duration('11', 'minute'), 'conflict hard figure'],
		['about a year and 12 months', gap('takeover', 'rehiring', 'about 1', 'year'), gap('takeover', 'rehiring', '12', 'month'), 'compatible soft precision'],
		['a year and 3 years', gap('takeover', 'rehiring', '1', 'year'), gap('takeover', 'rehiring', '3', 'year'), 'conflict hard figure']
	])('turns lengths of time into one unit: %s', (_, a, b, expected) => {
		expect(compared({ value: a }, { value: b })).toBe(expected);
	});

	it.each<Row>([
		['the same way', change({ from: '5000', to: '3800' }), change({ from: '5000', to: '3800' }), 'agree hard'],
		['to another end', change({ from: '5000', to: '3800' }), change({ from: '5000', to: '2000' }), 'conflict hard figure'],
		['up and down', change({ by: '10' }), change({ direction: 'up', by: '10' }), 'conflict hard figure'],
		['down, and to a figure', change({ from: '5000', to: '3800' }), change({ direction: 'to', to: '3800' }), 'agree hard'],
		['one by its ends, one by its size', change({ from: '5000', to: '3800' }), change({ by: '1200' }), 'compatible hard precision'],
		['a rounded end', change({ from: 'about 5000', to: '3800' }), change({ from: '5000', to: '3800' }), 'compatible soft precision']
	])('compares changes side by side: %s', (_, a, b, expected) => {
		expect(compared({ value: a }, { value: b })).toBe(expected);
	});

	it.each<Row>([
		['the same groups in any order', category(['students', 'parents']), category(['parents', 'students']), 'agree hard'],
		['one group more', category(['students', 'parents']), category(['students']), 'compatible hard scope'],
		['lists with nothing in common', category(['students'], { measure: 'causes' }), category(['parents'], { measure: 'causes' }), 'compatible hard scope'],
		[
			'answers that shut each other out',
			category(['remote'], { measure: 'kind-of-work' }),
			category(['office'], { measure: 'kind-of-work' }),
			'conflict hard thing-measured'
		],
		[
			'answers of which one is shared',
			category(['remote', 'office'], { measure: 'kind-of-work' }),
			category(['office'], { measure: 'kind-of-work' }),
			'compatible hard scope'
		]
	])('compares sets of categories: %s', (_, a, b, expected) => {
		expect(compared({ value: a }, { value: b })).toBe(expected);
	});

	it.each<Row>([
		['equal', share('24', { derived: 0.02 }), share('24'), 'compatible hard precision'],
		['equal, with nothing rounded', share('24', { derived: 0 }), share('24'), 'compatible hard precision'],
		['near, within its rounding', share('24', { derived: 0.05 }), share('25'), 'compatible hard precision'],
		['beyond its rounding', share('24', { derived: 0.02 }), share('40'), 'not-comparable hard precision'],
		['open on one side', quantity('at least 35', { derived: 0.1 }), quantity('30'), 'not-comparable hard precision'],
		['a change worked out', change({ by: '24', unit: 'percent', derived: 0.05 }), change({ by: '25', unit: 'percent' }), 'compatible hard precision'],
		[
			'two gaps worked out, apart',
			gap('closing', 'reopening', '3..4', 'year', { derived: 0 }),
			gap('closing', 'reopening', '1..2', 'year', { derived: 0 }),
			'not-comparable hard precision'
		],
		[
			'two gaps worked out, alike',
			gap('closing', 'reopening', '1', 'year', { derived: 0 }),
			gap('closing', 'reopening', '12', 'month', { derived: 0 }),
			'compatible hard precision'
		],
		['a change in the other direction', change({ by: '24', derived: 0.05 }), change({ direction: 'up', by: '24' }), 'not-comparable hard precision']
	])('lets no derived value make a conflict or an agreement: %s', (_, a, b, expected) => {
		expect(compared({ value: a }, { value: b })).toBe(expected);
	});

	it.each<[string, Value, Polarity, Value, Polarity, string]>([
		['the same figure denied', quantity('700'), 'affirmed', quantity('700'), 'denied', 'conflict hard polarity'],
		['a figure within the denied one', quantity('650'), 'affirmed', quantity('about 700'), 'denied', 'conflict soft polarity'],
		['another figure denied', quantity('1800'), 'affirmed', quantity('700'), 'denied', 'compatible hard polarity'],
		['two figures denied', quantity('1800'), 'denied', quantity('700'), 'denied', 'compatible hard polarity'],
		['the same figure denied twice', quantity('700'), 'denied', quantity('700'), 'denied', 'agree hard'],
		['not all, but mostly', quantity('700', { extent: 'mostly' }), 'affirmed', quantity('700', { extent: 'all' }), 'denied', 'compatible hard polarity'],
		[
			'the whole, but not a part',
			quantity('5000', { measure: 'staff' }),
			'affirmed',
			quantity('700', { measure: 'support-staff' }),
			'denied',
			'compatible hard polarity'
		],
		['a group denied', category(['students', 'parents']), 'affirmed', category(['students']), 'denied', 'conflict hard polarity'],
		['another group denied', category(['students']), 'affirmed', category(['parents']), 'denied', 'compatible hard polarity'],
		['a derived figure denied', share('24', { derived: 0.02 }), 'affirmed', share('24'), 'denied', 'not-comparable hard precision']
	])('weighs a denial: %s', (_, a, polarityOfA, b, polarityOfB, expected) => {
		expect(compared({ value: a, polarity: polarityOfA }, { value: b, polarity: polarityOfB })).toBe(expected);
	});

	it('judges datings by event and aspect', () => {
		const [decided, rolledOut] = [dating('takeover', 'decision'), dating('takeover', 'rollout')];
		expect(compared({ value: date('2022'), dates: decided }, { value: date('2022'), dates: decided })).toBe('agree hard');
		expect(compared({ value: date('2022'), dates: decided }, { value: date('2023'), dates: decided })).toBe('conflict hard date');
		expect(compared({ value: date('2022'), dates: decided }, { value: date('2023'), dates: rolledOut })).toBe('compatible hard thing-measured');
	});
});

describe(looksOf, () => {
	it.each<[string, Value, Value, string]>([
		['700 and about 700', quantity('700'), quantity('about 700'), 'same'],
		['700 of two things', quantity('700'), quantity('700', { measure: 'support-staff', unit: 'agents' }), 'same'],
		['700 and 1,800', quantity('700'), quantity('1800'), 'different'],
		['75 percent and 75 jobs', share('up to 75'), quantity('75'), 'same'],
		['"hundreds" and "hundreds"', quantity('hundreds'), quantity('hundreds'), 'same'],
		['"hundreds" and 700', quantity('hundreds'), quantity('700'), 'different'],
		['ranges, which print no one figure', quantity('5000..5500'), quantity('5000..5500'), 'different'],
		['a change and its end', change({ from: '5000', to: '3800' }), quantity('3800'), 'same'],
		['2022 and 2022', date('2022'), date('2022'), 'same'],
		['2022 and about 2022', date('2022'), date('2022~'), 'same'],
		['2022 and 2023', date('2022'), date('2023'), 'different'],
		['the year 2022 and 2,022 jobs', date('2022'), quantity('2022'), 'different'],
		['bounds', bound({ notAfter: '2025' }), bound({ notAfter: '2025' }), 'different'],
		['words', unanchored('a-year-ago'), unanchored('a-year-ago'), 'different'],
		['the same groups', category(['students', 'parents']), category(['parents', 'students']), 'same'],
		['other groups', category(['students']), category(['parents']), 'different']
	])('%s look as expected', (_, a, b, looks) => {
		expect(looksOf(a, b)).toBe(looks);
		expect(looksOf(b, a)).toBe(looks);
	});
});

describe(modalityClass, () => {
	it.each<[Modality, string]>([
		['done', 'done'],
		['planned', 'planned'],
		['forecast', 'planned'],
		['could', 'could'],
		['opinion', 'opinion']
	])('%s counts as %s', (modality, expected) => {
		expect(modalityClass(modality)).toBe(expected);
	});
});

describe(amountsOf, () => {
	it.each([
		[quantity('700'), 1],
		[change({ from: '5000', to: '3800', by: '1200' }), 3],
		[change({ to: '3800' }), 1],
		[gap('takeover', 'rehiring', '1', 'year'), 1],
		[date('2022'), 0],
		[category(['students']), 0]
	])('$kind holds its figures: %i', (value, count) => {
		expect(amountsOf(value)).toHaveLength(count);
	});
});

describe('MINUTES', () => {
	it('makes twelve months a year and seven days a week', () => {
		expect([MINUTES.month * 12, MINUTES.day * 7, MINUTES.hour * 24, MINUTES.minute * 60]).toEqual([MINUTES.year, MINUTES.week, MINUTES.day, MINUTES.hour]);
	});
});
