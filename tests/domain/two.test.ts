import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/claim.ts';
import { discrepancyOf } from '#domain/discrepancy.ts';
import type { CaseStudy } from '#domain/case-study.ts';
import type { Locale, MeasureId, QuestionId, RecordId, SourceId, TermId } from '#domain/id.ts';
import { everyTwo, twoTellings } from '#domain/two.ts';
import { parseUncertainDate } from '#domain/uncertain-date.ts';
import { claim, idOf, quantity, source } from '#tests/fixtures/claim.ts';

const QUESTIONS = ['jobs', 'start', 'share', 'brand', 'motive'].map((id) => idOf<QuestionId>(id));
const [ET, PL, RU] = ['et', 'pl', 'ru'].map((id) => idOf<SourceId>(id));

/** Three tellings, five questions. */
function study(claims: readonly Claim[]): CaseStudy {
	return {
		id: 'tiny',
		version: '1',
		locales: [idOf<Locale>('en')],
		firstScreen: { figures: idOf<QuestionId>('jobs'), axis: [], record: idOf<RecordId>('none') },
		window: parseUncertainDate('2022/2025'),
		sources: ['et', 'pl', 'ru'].map((id) => source(id)),
		claims,
		events: [],
		measures: [{ id: idOf<MeasureId>('jobs-replaced') }],
		questions: QUESTIONS.map((id) => ({ id, theme: idOf<TermId>('work'), measures: [idOf<MeasureId>('jobs-replaced')], rests: [], paths: [] })),
		record: [],
		lessons: [],
		quiz: []
	};
}

const says = (source: string, question: string, parts: Parameters<typeof claim>[0] = {}): Claim =>
	claim({ id: `${source}-${question}`, source, questions: [question], ...parts });

const two = (claims: readonly Claim[]) => {
	const one = study(claims);
	return twoTellings(one, new Map(one.questions.map(({ id }) => [id, discrepancyOf(one, id)])), idOf<SourceId>('et'), idOf<SourceId>('pl'));
};

describe(everyTwo, () => {
	it('names each two tellings once, in the order of the case', () => {
		expect(everyTwo(study([]))).toEqual([
			[ET, PL],
			[ET, RU],
			[PL, RU]
		]);
	});
});

describe(twoTellings, () => {
	it('has each question in just one place: both speak, one does, neither does', () => {
		const found = two([says('et', 'jobs'), says('pl', 'jobs'), says('et', 'start'), says('ru', 'start'), says('pl', 'share'), says('ru', 'brand')]);
		expect(found.both.map(({ question }) => question)).toEqual(['jobs']);
		expect([found.onlyA, found.onlyB, found.neither]).toEqual([['start'], ['share'], ['brand', 'motive']]);
	});

	it('leaves out what a third text says', () => {
		const found = two([says('et', 'jobs'), says('pl', 'jobs'), says('ru', 'jobs', { value: quantity('1800') })]);
		expect(found.both).toMatchObject([{ verdict: 'agree', reasons: [], claims: [['et-jobs'], ['pl-jobs']] }]);
		expect(found.both[0]?.pairs).toHaveLength(1);
	});

	it('counts its verdicts, and names the reasons of the pairs that decide', () => {
		const found = two([
			says('et', 'jobs'),
			says('pl', 'jobs', { value: quantity('1800') }),
			says('et', 'start', { modality: 'could' }),
			says('pl', 'start'),
			says('et', 'share', { value: quantity('about 700') }),
			says('pl', 'share')
		]);
		expect(found.tally).toEqual({ agree: 0, compatible: 1, conflict: 1, 'not-comparable': 1 });
		expect(found.both.map(({ verdict, strength, looks, reasons }) => `${verdict} ${strength} ${looks} ${reasons.join(' ')}`)).toEqual([
			'conflict hard different figure',
			'not-comparable hard same modality',
			'compatible soft different precision'
		]);
	});
});
