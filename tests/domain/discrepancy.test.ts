import { describe, expect, it } from 'vitest';
import type { CaseStudy } from '#domain/case-study.ts';
import type { Claim } from '#domain/claim.ts';
import { aggregate, claimsAbout, claimsDating, discrepancyOf, discrepancyOfEvent, inOrder } from '#domain/discrepancy.ts';
import type { EventId, Locale, MeasureId, QuestionId, RecordId, SourceId, TermId } from '#domain/id.ts';
import { independenceOf } from '#domain/independence.ts';
import type { Certainty, Derivation } from '#domain/source.ts';
import { parseUncertainDate } from '#domain/uncertain-date.ts';
import { isParting, type Answer, type QuestionVerdict, type Verdict } from '#domain/verdict.ts';
import { bound, category, change, claim, date, dating, idOf, quantity, source, text, unanchored } from '#tests/fixtures/claim.ts';

const JOBS = idOf<QuestionId>('jobs');

/** Five tellings, one question. */
function study(claims: readonly Claim[], editor?: QuestionVerdict): CaseStudy {
	return {
		id: 'tiny',
		version: '1',
		locales: [idOf<Locale>('en')],
		firstScreen: { figures: JOBS, axis: [], record: idOf<RecordId>('replaced-2024') },
		window: parseUncertainDate('2022/2025'),
		sources: ['et', 'pl', 'ru', 'nl', 'vi'].map((id) => source(id)),
		claims,
		events: [],
		measures: [{ id: idOf<MeasureId>('jobs-replaced') }],
		questions: [{ id: JOBS, theme: idOf<TermId>('work'), measures: [idOf<MeasureId>('jobs-replaced')], paths: [], rests: [], ...(editor ? { editor } : {}) }],
		record: [],
		lessons: [],
		quiz: []
	};
}

/** A claim of one source on the question. */
const says = (name: string, parts: Parameters<typeof claim>[0] = {}): Claim => claim({ id: `${name}-jobs`, source: name, ...parts });

const couldDo = says('vi', { modality: 'could' });
const decided = says('pl', { modality: 'planned', degree: 'decided' });
const cut = says('ru');
const idea = says('nl', { modality: 'planned', degree: 'idea', value: quantity('1800') });

describe(discrepancyOf, () => {
	it('finds that 700 as an ability looks the same as 700 decided or done, and is not', () => {
		const { verdict, looks, reasons, pairs } = discrepancyOf(study([couldDo, decided, cut]), JOBS);
		expect({ verdict, looks, reasons }).toEqual({ verdict: 'not-comparable', looks: 'same', reasons: ['modality'] });
		expect(pairs).toHaveLength(3);
		for (const pair of pairs) expect(pair).toMatchObject({ verdict: 'not-comparable', reasons: ['modality'], looks: 'same' });
	});

	it('finds that 700 decided and 1,800 as an idea conflict, and names how far each plan had come', () => {
		const { verdict, strength, looks, pairs } = discrepancyOf(study([decided, idea]), JOBS);
		expect({ verdict, strength, looks }).toEqual({ verdict: 'conflict', strength: 'hard', looks: 'different' });
		expect(pairs).toEqual([
			{
				a: 'pl-jobs',
				b: 'nl-jobs',
				verdict: 'conflict',
				strength: 'hard',
				reasons: ['figure'],
				looks: 'different',
				independent: 'unknown',
				degrees: ['decided', 'idea']
			}
		]);
	});

	it('counts every pair of sources, whatever the question comes to', () => {
		const { verdict, computed, looks, tally } = discrepancyOf(study([couldDo, decided, cut, idea]), JOBS);
		expect({ verdict, computed, looks }).toEqual({ verdict: 'conflict', computed: 'conflict', looks: 'same' });
		expect(tally).toEqual({ agree: 0, compatible: 0, conflict: 1, 'not-comparable': 5 });
	});

	it('names no degrees where two plans had come equally far, or one is no plan', () => {
		const also = says('nl', { modality: 'planned', degree: 'decided', value: quantity('1800') });
		expect(discrepancyOf(study([decided, also]), JOBS).pairs[0]).not.toHaveProperty('degrees');
		expect(discrepancyOf(study([decided, cut]), JOBS).pairs[0]).not.toHaveProperty('degrees');
	});

	it.each<[string, Claim[], QuestionVerdict, string[]]>([
		['nobody speaks', [], 'silent', []],
		['one speaks', [says('pl')], 'one-source', []],
		['one speaks twice', [says('pl'), says('pl', { id: 'pl-more', value: quantity('1800') })], 'one-source', []],
		['two agree', [says('pl'), says('ru')], 'agree', []],
		['two agree and one is rounded', [says('pl'), says('ru'), says('et', { value: quantity('about 700') })], 'compatible', ['precision']],
		['one cannot be compared', [says('pl'), says('ru'), says('et', { modality: 'could' })], 'not-comparable', ['modality']],
		['one conflicts, one cannot be compared', [says('pl'), says('ru', { value: quantity('900') }), says('et', { modality: 'could' })], 'conflict', ['figure']],
		['about something else', [says('pl', { questions: ['start'] }), says('ru', { questions: ['start'] })], 'silent', []]
	])('comes to a verdict where %s', (_, claims, verdict, reasons) => {
		const found = discrepancyOf(study(claims), JOBS);
		expect({ verdict: found.verdict, computed: found.computed, reasons: found.reasons }).toEqual({ verdict, computed: verdict, reasons });
	});

	it.each([
		['only rounded figures conflict', ['about 700', 'about 1800'], 'soft'],
		['printed figures conflict', ['700', '1800'], 'hard'],
		['one of the conflicts is hard', ['about 700', '1200', '1800'], 'hard'],
		['a worded figure conflicts', ['hundreds', '1800'], 'soft']
	])('is as strong as its strongest pair: %s', (_, figures, strength) => {
		const names = ['et', 'pl', 'ru'];
		const claims = figures.map((figure, i) => says(names[i] ?? 'nl', { value: quantity(figure) }));
		expect(discrepancyOf(study(claims), JOBS)).toMatchObject({ verdict: 'conflict', strength });
	});

	it('tells who states, who is vague and who is silent, in the order of the case', () => {
		const claims = [
			says('vi', { value: text() }),
			says('nl', { value: unanchored('a-year-ago') }),
			says('et', { value: quantity('hundreds') }),
			says('et', { id: 'et-more' }),
			says('ru', { value: quantity('hundreds') })
		];
		expect(discrepancyOf(study(claims), JOBS).answers).toEqual([
			{ source: 'et', status: 'stated', claims: ['et-jobs', 'et-more'] },
			{ source: 'pl', status: 'silent', claims: [] },
			{ source: 'ru', status: 'vague', claims: ['ru-jobs'] },
			{ source: 'nl', status: 'vague', claims: ['nl-jobs'] },
			{ source: 'vi', status: 'vague', claims: ['vi-jobs'] }
		]);
	});

	it.each([
		['a date', date('2022'), 'stated'],
		['a bound', bound({ notAfter: '2025' }), 'stated'],
		['a category', category(['students']), 'stated'],
		['a change between figures', change({ from: '5000', to: '3800' }), 'stated'],
		['a change to "hundreds"', change({ to: 'hundreds' }), 'vague'],
		['a change that only has a direction', change({ direction: 'down' }), 'vague']
	])('counts %s as %s', (_, value, status) => {
		expect(discrepancyOf(study([says('et', { value })]), JOBS).answers[0]).toMatchObject({ status });
	});

	it('notes a text at odds with itself beside the verdict, not in it', () => {
		const claims = [says('et'), says('et', { id: 'et-more', value: quantity('1800') }), says('et', { id: 'et-near', value: quantity('about 700') })];
		const { verdict, within, pairs, tally } = discrepancyOf(study(claims), JOBS);
		expect({ verdict, pairs, tally }).toEqual({ verdict: 'one-source', pairs: [], tally: { agree: 0, compatible: 0, conflict: 0, 'not-comparable': 0 } });
		expect(within.map(({ a, b, independent }) => [a, b, independent])).toEqual([
			['et-jobs', 'et-more', 'no'],
			['et-more', 'et-near', 'no']
		]);
	});

	it('lets an editor overrule, and keeps what was computed', () => {
		const found = discrepancyOf(study([decided, cut], 'compatible'), JOBS);
		expect(found).toMatchObject({ verdict: 'compatible', computed: 'not-comparable', reasons: ['modality'] });
	});

	it('looks the same where tellings go together only if every pair does', () => {
		const near = says('et', { value: quantity('about 700') });
		expect(discrepancyOf(study([says('pl'), near]), JOBS)).toMatchObject({ verdict: 'compatible', looks: 'same' });
		expect(discrepancyOf(study([says('pl'), near, says('ru', { value: quantity('hundreds') })]), JOBS)).toMatchObject({
			verdict: 'compatible',
			looks: 'different'
		});
	});

	it('dates a beginning: decided, announced and rolled out go together; "a year ago" makes the tellings part', () => {
		const at = (name: string, value: Claim['value'], aspect: Parameters<typeof dating>[1]) => says(name, { value, dates: dating('takeover', aspect) });
		const dated = [at('et', date('2022'), 'announcement'), at('pl', date('2022'), 'decision'), at('vi', date('2023'), 'rollout')];
		expect(discrepancyOf(study(dated), JOBS)).toMatchObject({ verdict: 'compatible', tally: { compatible: 3 } });
		expect(discrepancyOf(study([...dated, at('nl', unanchored('a-year-ago'), 'rollout')]), JOBS)).toMatchObject({
			verdict: 'not-comparable',
			reasons: ['unanchored-date'],
			looks: 'different',
			tally: { compatible: 3, 'not-comparable': 3 }
		});
	});
});

describe(claimsAbout, () => {
	it('follows the order of the sources, not of the claims', () => {
		expect(claimsAbout(study([idea, cut, decided, says('et', { questions: ['start'] })]), JOBS).map(({ id }) => id)).toEqual(['pl-jobs', 'ru-jobs', 'nl-jobs']);
	});
});

describe(discrepancyOfEvent, () => {
	const takeover = idOf<EventId>('takeover');
	const dated = (name: string, year: string, event: string) => says(name, { questions: [], value: date(year), dates: dating(event, 'rollout') });

	it('compares what dates the event, whichever question it answers, and asks no editor', () => {
		const claims = [dated('nl', '2023', 'takeover'), dated('et', '2022', 'takeover'), dated('pl', '2024', 'rehiring')];
		const found = discrepancyOfEvent(study(claims, 'agree'), takeover);
		expect(found).toMatchObject({ verdict: 'conflict', computed: 'conflict', reasons: ['date'], tally: { conflict: 1 } });
		expect(found.answers.map(({ status }) => status)).toEqual(['stated', 'silent', 'silent', 'stated', 'silent']);
		expect(claimsDating(study(claims), takeover).map(({ source }) => source)).toEqual(['et', 'nl']);
	});
});

describe(aggregate, () => {
	const answers = (speaking: number): Answer[] =>
		['et', 'pl', 'ru', 'nl', 'vi'].map((id, i) => ({ source: idOf<SourceId>(id), status: i < speaking ? (i % 2 ? 'vague' : 'stated') : 'silent', claims: [] }));

	it.each<[Verdict[], number, QuestionVerdict]>([
		[[], 0, 'silent'],
		[[], 1, 'one-source'],
		[['agree'], 2, 'agree'],
		[['agree', 'agree', 'compatible'], 3, 'compatible'],
		[['agree', 'not-comparable', 'compatible'], 3, 'not-comparable'],
		[['not-comparable', 'not-comparable', 'conflict'], 3, 'conflict']
	])('%j among %i sources that speak: %s', (verdicts, speaking, expected) => {
		expect(
			aggregate(
				verdicts.map((verdict) => ({ verdict })),
				answers(speaking)
			)
		).toBe(expected);
	});
});

describe(inOrder, () => {
	it('names each reason once, the meaning before the figure', () => {
		expect(inOrder(['precision', 'period', 'modality', 'period', 'figure'])).toEqual(['modality', 'figure', 'period', 'precision']);
	});
});

describe(isParting, () => {
	it.each<[QuestionVerdict, boolean]>([
		['conflict', true],
		['not-comparable', true],
		['compatible', false],
		['agree', false],
		['one-source', false],
		['silent', false]
	])('%s: %s', (verdict, parting) => {
		expect(isParting(verdict)).toBe(parting);
	});
});

describe(independenceOf, () => {
	const origin = (from: string, certainty: Certainty = 'known', address?: string): Derivation => ({
		from: idOf<TermId>(from),
		certainty,
		how: 'rewrite',
		confidence: 'high',
		...(address ? { address } : {})
	});

	it.each<[string, Derivation[], Derivation[], string]>([
		['nothing is known of either', [], [], 'unknown'],
		['nothing is known of one', [origin('agency')], [], 'unknown'],
		['both go back to one page', [origin('agency')], [origin('magazine'), origin('agency')], 'no'],
		['both seem to go back to one page', [origin('agency', 'inferred')], [origin('agency', 'inferred')], 'no'],
		['one page has two names', [origin('agency', 'known', 'https://a.example/1')], [origin('the-wire', 'known', 'https://a.example/1')], 'no'],
		['all origins are known and none is shared', [origin('agency')], [origin('magazine')], 'yes'],
		['one origin is only inferred', [origin('agency')], [origin('magazine'), origin('blog', 'inferred')], 'unknown']
	])('where %s', (_, ofA, ofB, expected) => {
		const [a, b] = [source('et', { derivedFrom: ofA }), source('pl', { derivedFrom: ofB })];
		expect([independenceOf(a, b), independenceOf(b, a)]).toEqual([expected, expected]);
	});

	it('sees that a text cannot confirm itself, nor one that goes back to it', () => {
		const first = source('et', { address: 'https://et.example/1', derivedFrom: [origin('agency')] });
		const second = source('pl', { derivedFrom: [origin('estonian-page', 'known', 'https://et.example/1')] });
		expect([independenceOf(first, first), independenceOf(first, second), independenceOf(second, first)]).toEqual(['no', 'no', 'no']);
	});
});
