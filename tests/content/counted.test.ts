import { describe, expect, it } from 'vitest';
import { discrepancyOf } from '#domain/discrepancy.ts';
import { realCase } from './real-case.ts';

const { study, words } = realCase();
const texts = words.en?.questions as Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>;

/** How many of the tellings say something on a question, exactly or vaguely. */
const speakers = (id: string): number => {
	const question = study.questions.find((one) => one.id === id);
	if (!question) throw new Error(`no question ${id}`);
	return discrepancyOf(study, question.id).answers.filter(({ status }) => status !== 'silent').length;
};

describe('what our sentences count', () => {
	const single = Object.entries(texts).filter(([, { note }]) => note === 'one telling only');

	it.each(single.map(([id]) => id))('%s is told by one text, as its note says', (id) => {
		expect(speakers(id)).toBe(1);
	});

	it('four tellings print 700 and one prints 1,800', () => {
		const printing = (amount: number): number =>
			new Set(
				study.claims
					.filter(
						({ value, questions }) => questions.some((id) => id === 'jobs') && 'amount' in value && 'value' in value.amount && value.amount.value === amount
					)
					.map(({ source }) => source)
			).size;
		expect(texts.jobs?.finding).toContain('Four tellings print 700, one prints 1,800');
		expect([printing(700), printing(1800)]).toEqual([4, 1]);
	});

	it('four of the five give a motive, and two say that the change was forced', () => {
		expect(texts.motive?.safe).toContain('Four of the five texts');
		expect(speakers('motive')).toBe(4);
		expect(texts['forced-or-chosen']?.safe).toContain('Two of the five texts say that Klarna was forced');
		const forced = study.claims.filter(({ value }) => value.kind === 'category' && value.set.some((one) => one === 'forced'));
		expect(new Set(forced.map(({ source }) => source)).size).toBe(2);
	});
});
