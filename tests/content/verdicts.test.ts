import { describe, expect, it } from 'vitest';
import { discrepancyOf } from '#domain/discrepancy.ts';
import type { QuestionId } from '#domain/id.ts';
import type { Pair } from '#domain/verdict.ts';
import { idOf } from '#tests/fixtures/claim.ts';
import { realCase } from './real-case.ts';

/** What comparing two claims of the case gives, on a question that both answer. */
function pairOn(question: string, a: string, b: string): Pair {
	const { pairs } = discrepancyOf(realCase().study, idOf<QuestionId>(question));
	const found = pairs.find((pair) => [pair.a, pair.b].every((id: string) => id === a || id === b));
	if (!found) throw new Error(`${question}: ${a} and ${b} are no pair among ${pairs.map((pair) => `${pair.a} – ${pair.b}`).join(', ')}`);
	return found;
}

describe('how many jobs', () => {
	it.each([
		['et-ability-700', 'pl-staff-700'],
		['et-ability-700', 'ru-positions-cut-700'],
		['vi-ability-700', 'pl-staff-700'],
		['vi-ability-700', 'ru-positions-cut-700']
	])('%s and %s look the same and cannot be compared, since one tells of an ability', (a, b) => {
		const pair = pairOn('jobs', a, b);
		expect(pair).toMatchObject({ verdict: 'not-comparable', looks: 'same' });
		expect(pair.reasons).toContain('modality');
	});

	it('700 decided and 1,800 as an idea conflict, with how far each plan had come', () => {
		const pair = pairOn('jobs', 'pl-staff-700', 'nl-idea-1800');
		expect(pair).toMatchObject({ verdict: 'conflict', looks: 'different', reasons: ['figure'] });
		expect([...(pair.degrees ?? [])].sort()).toEqual(['decided', 'idea']);
	});
});

describe('when it began', () => {
	it.each([
		['pl-start-2022', 'et-ai-turn-2022'],
		['pl-start-2022', 'vi-start-2023'],
		['et-ai-turn-2022', 'vi-start-2023']
	])('%s and %s are compatible: a decision, an announcement and a rollout', (a, b) => {
		expect(pairOn('start', a, b)).toMatchObject({ verdict: 'compatible' });
	});

	it.each(['pl-start-2022', 'et-ai-turn-2022', 'vi-start-2023'])('%s cannot be compared with “a year ago”', (dated) => {
		expect(pairOn('start', dated, 'nl-decided-a-year-ago')).toMatchObject({ verdict: 'not-comparable', reasons: ['unanchored-date'] });
	});
});

describe('what lessons and quiz say of pairs', () => {
	it.each([
		['jobs', 'pl-staff-700', 'ru-positions-cut-700', 'not-comparable'],
		['jobs', 'et-ability-700', 'vi-ability-700', 'compatible'],
		['headcount', 'ru-headcount-5000-to-3800', 'vi-headcount-down-22', 'not-comparable'],
		['times', 'et-resolution-11-to-2', 'pl-response-time', 'not-comparable'],
		['start', 'et-decided-some-years-ago', 'nl-decided-a-year-ago', 'not-comparable'],
		['forced-or-chosen', 'et-forced', 'ru-forced-to-begin', 'agree'],
		['place-of-work', 'pl-remote', 'vi-remote-work', 'agree']
	])('on %s, %s and %s: %s', (question, a, b, verdict) => {
		expect(pairOn(question, a, b)).toMatchObject({ verdict });
	});
});

describe('which share', () => {
	it('an aim for 2023 cannot be compared with two thirds under the new plan', () => {
		expect(pairOn('share', 'vi-aim-75', 'nl-two-thirds')).toMatchObject({ verdict: 'not-comparable', reasons: ['period'] });
	});
});

describe('when the course changed', () => {
	it('hiring again from the second half of 2025 conflicts with 2024', () => {
		expect(pairOn('course-change', 'et-rehiring-second-half-2025', 'pl-change-2024')).toMatchObject({ verdict: 'conflict', reasons: ['date'] });
	});

	it('hiring again does not conflict with an acknowledgement by early 2025', () => {
		expect(pairOn('course-change', 'et-rehiring-second-half-2025', 'ru-acknowledged-by-early-2025')).toMatchObject({ verdict: 'compatible' });
	});
});

describe('what a length rests on', () => {
	it.each([
		['et-from-2022-to-2025', 'nl-within-a-year', 'not-comparable'],
		['pl-from-2022-to-2024', 'nl-within-a-year', 'compatible']
	])('%s and %s are worked out by us and neither agree nor conflict', (a, b, verdict) => {
		expect(pairOn('length', a, b)).toMatchObject({ verdict, reasons: ['precision'] });
	});

	it('a fall of 24 % worked out by us is not set against 22 % of another period', () => {
		expect(pairOn('headcount', 'ru-headcount-down-by-24', 'vi-headcount-down-22')).toMatchObject({ verdict: 'not-comparable', reasons: ['period'] });
	});
});

describe('why Klarna turned to AI', () => {
	it.each([
		['nl-motive-cost', 'pl-motive-strategy', ['aim', 'idea'], 'compatible'],
		['nl-motive-cost', 'vi-motive-cost', ['aim', 'idea'], 'agree']
	])('%s and %s are plans that had come differently far', (a, b, degrees, verdict) => {
		const pair = pairOn('motive', a, b);
		expect(pair.verdict).toBe(verdict);
		expect([...(pair.degrees ?? [])].sort()).toEqual(degrees);
	});
});
