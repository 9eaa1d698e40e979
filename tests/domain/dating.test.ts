import { describe, expect, it } from 'vitest';
import type { Aspect, Modality, Polarity } from '#domain/claim.ts';
import { compareDatings, extentOf, isDating, PROCESS } from '#domain/dating.ts';
import type { DateValue } from '#domain/value.ts';
import { bound, category, date, dating, gap, quantity, text, unanchored } from '#tests/fixtures/claim.ts';

interface Told {
	readonly value: DateValue;
	readonly modality: Modality;
	readonly polarity: Polarity;
	readonly dates: ReturnType<typeof dating>;
}

const told = (value: DateValue, aspects: Aspect | readonly Aspect[], parts: Partial<Told> = {}): Told => ({
	value,
	modality: 'done',
	polarity: 'affirmed',
	dates: dating('takeover', ...[aspects].flat()),
	...parts
});

/** Compares two datings both ways round: the order in which they are told changes nothing. */
function compared(a: Told, b: Told) {
	const { verdict, strength, reasons } = compareDatings(a, b);
	expect(compareDatings(b, a)).toEqual({ verdict, strength, reasons });
	return [verdict, strength, ...reasons].join(' ');
}

describe(compareDatings, () => {
	it.each<[string, DateValue, DateValue, string]>([
		['the same year', date('2022'), date('2022'), 'agree hard'],
		['two years', date('2022'), date('2023'), 'conflict hard date'],
		['a month of the same year', date('2022'), date('2022-05'), 'compatible hard precision'],
		['a half and a year before it', date('2025-41'), date('2024'), 'conflict hard date'],
		['a half and its months', date('2025-41'), date('2025-07/2025-12'), 'agree hard'],
		['the two halves of a year', date('2025-40'), date('2025-41'), 'conflict hard date'],
		['years about which there is doubt', date('2022~'), date('2023'), 'conflict soft date'],
		['early in the year and its second half', date('2025', 'early'), date('2025-41'), 'conflict soft date'],
		['early in the year and the year', date('2025', 'early'), date('2025'), 'compatible soft precision'],
		['late in a year and early in the next', date('2024', 'late'), date('2025', 'early'), 'conflict soft date'],
		['by early 2025 and 2024', bound({ notAfter: '2025', part: 'early' }), date('2024'), 'compatible soft precision'],
		['by early 2025 and March', bound({ notAfter: '2025', part: 'early' }), date('2025-03'), 'compatible soft precision'],
		['by early 2025 and April', bound({ notAfter: '2025', part: 'early' }), date('2025-04'), 'conflict soft date'],
		['by 2024 and 2024', bound({ notAfter: '2024' }), date('2024'), 'compatible hard precision'],
		['from 2025 and 2024', bound({ notBefore: '2025' }), date('2024'), 'conflict hard date'],
		['from 2023 to 2024 and 2024', bound({ notBefore: '2023', notAfter: '2024' }), date('2024'), 'compatible hard precision'],
		['two bounds that leave each other room', bound({ notBefore: '2023' }), bound({ notAfter: '2024' }), 'compatible hard precision'],
		['an open interval and a year in it', date('2023/..'), date('2025'), 'compatible hard precision'],
		['words without an anchor', unanchored('a-year-ago'), date('2022'), 'not-comparable hard unanchored-date'],
		['two wordings without an anchor', unanchored('a-year-ago'), unanchored('recently'), 'not-comparable hard unanchored-date']
	])('judges within one aspect %s', (_, a, b, expected) => {
		expect(compared(told(a, 'rollout'), told(b, 'rollout'))).toBe(expected);
	});

	it.each<[Aspect, string, Aspect, string, string]>([
		['decision', '2022', 'announcement', '2022', 'compatible hard thing-measured'],
		['decision', '2022', 'rollout', '2023', 'compatible hard thing-measured'],
		['announcement', '2022', 'rollout', '2023', 'compatible hard thing-measured'],
		['decision', '2022', 'effect', '2024', 'compatible hard thing-measured'],
		['rollout', '2022', 'effect', '2022-05', 'compatible hard thing-measured'],
		['decision', '2023', 'announcement', '2022', 'conflict hard date'],
		['announcement', '2023', 'rollout', '2022', 'conflict hard date'],
		['decision', '2024', 'effect', '2023-12', 'conflict hard date'],
		['announcement', '2022', 'decision', '2023', 'conflict hard date'],
		['rollout', '2022~', 'effect', '2021', 'conflict soft date'],
		['decision', '2024', 'report', '2023', 'compatible hard thing-measured'],
		['hiring-start', '2025-41', 'admission', '2024', 'compatible hard thing-measured']
	])('%s %s against %s %s: %s', (aspectOfA, a, aspectOfB, b, expected) => {
		expect(compared(told(date(a), aspectOfA), told(date(b), aspectOfB))).toBe(expected);
	});

	it('lets each step of a process fall together with the next, and never after it', () => {
		PROCESS.forEach((aspect, i) =>
			PROCESS.slice(i + 1).forEach((later) => {
				expect(compareDatings(told(date('2022'), aspect), told(date('2022'), later)).verdict).toBe('compatible');
				expect(compareDatings(told(date('2023'), aspect), told(date('2022'), later)).verdict).toBe('conflict');
			})
		);
	});

	it('tells of the beginning: decided 2022, announced 2022 and rolled out 2023 go together, "a year ago" cannot be compared', () => {
		const decided = told(date('2022'), 'decision');
		const announced = told(date('2022'), 'announcement');
		const rolledOut = told(date('2023'), 'rollout');
		const yearAgo = told(unanchored('a-year-ago'), 'decision');
		expect([compared(decided, announced), compared(decided, rolledOut), compared(announced, rolledOut)]).toEqual(
			Array(3).fill('compatible hard thing-measured')
		);
		expect([decided, announced, rolledOut].map((other) => compared(yearAgo, other))).toEqual(Array(3).fill('not-comparable hard unanchored-date'));
	});

	it('tells of the change of course: hiring from late 2025 conflicts with hiring in 2024, not with what was acknowledged by early 2025', () => {
		const rehiring = told(date('2025-41'), 'hiring-start', { modality: 'planned' });
		expect(compared(rehiring, told(date('2024'), 'hiring-start'))).toBe('conflict hard date');
		expect(compared(rehiring, told(bound({ notAfter: '2025', part: 'early' }), 'admission'))).toBe('compatible soft thing-measured');
	});

	it('compares texts that merge two aspects in the aspect they share', () => {
		const merged = told(date('2022'), ['decision', 'rollout']);
		expect(compared(merged, told(date('2023'), 'rollout'))).toBe('conflict hard date');
		expect(compared(merged, told(date('2022'), 'decision'))).toBe('agree hard');
		expect(compared(merged, told(date('2023'), 'announcement'))).toBe('conflict hard date');
		expect(compared(merged, told(date('2023'), 'effect'))).toBe('compatible hard thing-measured');
	});

	it('does not compare two events', () => {
		const other = told(date('2022'), 'decision', { dates: dating('rehiring', 'decision') });
		expect(compared(told(date('2022'), 'decision'), other)).toBe('not-comparable hard thing-measured');
	});

	it.each<[Modality, Modality, string]>([
		['planned', 'done', 'agree hard'],
		['done', 'could', 'not-comparable hard modality'],
		['planned', 'forecast', 'not-comparable hard modality'],
		['could', 'opinion', 'not-comparable hard modality'],
		['forecast', 'forecast', 'agree hard']
	])('what is dated as %s and as %s: %s', (a, b, expected) => {
		expect(compared(told(date('2022'), 'rollout', { modality: a }), told(date('2022'), 'rollout', { modality: b }))).toBe(expected);
	});

	it('names every obstacle', () => {
		const other = told(unanchored('a-year-ago'), 'decision', { modality: 'could', dates: dating('rehiring', 'decision') });
		expect(compared(told(date('2022'), 'decision'), other)).toBe('not-comparable hard modality thing-measured unanchored-date');
	});

	it.each<[string, Polarity, string, Polarity, string]>([
		['2022', 'denied', '2022', 'affirmed', 'conflict hard polarity'],
		['2022', 'denied', '2023', 'affirmed', 'compatible hard polarity'],
		['2022', 'denied', '2023', 'denied', 'compatible hard polarity'],
		['2022', 'denied', '2022', 'denied', 'agree hard']
	])('%s %s against %s %s: %s', (a, polarityOfA, b, polarityOfB, expected) => {
		expect(compared(told(date(a), 'rollout', { polarity: polarityOfA }), told(date(b), 'rollout', { polarity: polarityOfB }))).toBe(expected);
	});

	it('takes no order from a date that is denied', () => {
		expect(compared(told(date('2024'), 'decision', { polarity: 'denied' }), told(date('2023'), 'rollout'))).toBe('compatible hard thing-measured');
	});
});

describe(extentOf, () => {
	it.each([
		['a year', date('2025'), '2025-01-01', '2025-12-31'],
		['the middle of a year', date('2025', 'mid'), '2025-04-01', '2025-09-30'],
		['a bound by its part', bound({ notAfter: '2025', part: 'early' }), -Infinity, '2025-03-31'],
		['a bound without a part', bound({ notBefore: '2025-41' }), '2025-07-01', Infinity],
		['both bounds', bound({ notBefore: '2024', notAfter: '2025', part: 'late' }), '2024-10-01', '2025-12-31']
	] as const)('of %s', (_, value, first, last) => {
		if (value.kind === 'unanchored') throw new Error('expected a date');
		const { earliest, latest } = extentOf(value);
		const day = (moment: number) => (Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : moment);
		expect([day(earliest), day(latest)]).toEqual([first, last]);
	});
});

describe(isDating, () => {
	it.each([
		[date('2022'), true],
		[bound({ notAfter: '2022' }), true],
		[unanchored('a-year-ago'), true],
		[quantity('700'), false],
		[category(['students']), false],
		[gap('takeover', 'rehiring', '1', 'year'), false],
		[text(), false]
	])('$kind tells when: %s', (value, expected) => {
		expect(isDating(value)).toBe(expected);
	});
});
