import { describe, expect, it } from 'vitest';
import { danglingReferences } from '#content/references.ts';
import type { CaseStudy } from '#domain/case-study.ts';
import type { MeasureId, QuestionId, RecordId, TermId } from '#domain/id.ts';
import { claim, dating, gap, idOf, source } from '#tests/fixtures/claim.ts';
import { readTiny } from './tiny-case.ts';

const { study } = readTiny();
const faultsOf = (changes: Partial<CaseStudy>) =>
	danglingReferences({ ...study, ...changes }).map(({ file, at, message }) => `${file} ${at.join('.')}: ${message}`);

describe(danglingReferences, () => {
	it('finds none where every name is that of something', () => {
		expect(faultsOf({})).toEqual([]);
	});

	it('looks into the events of a gap', () => {
		const between = claim({ source: 'gazette', language: 'en', questions: [], value: gap('closing', 'repening', '9', 'month') });
		expect(faultsOf({ claims: [...study.claims, between] })).toEqual([
			'claims/gazette.yaml 4.value.to: expected the id of a event, got "repening" (did you mean reopening?)'
		]);
	});

	it('counts the place of a claim in the file of its source', () => {
		const lost = claim({
			source: 'leht',
			language: 'et',
			questions: [],
			value: { kind: 'unanchored', term: idOf<TermId>('last-year') },
			dates: dating('flood', 'report')
		});
		expect(faultsOf({ claims: [lost, ...study.claims] })).toEqual(['claims/leht.yaml 0.dates.0.event: expected the id of a event, got "flood"']);
	});

	it('follows origins, parts and paths', () => {
		const derived = source('bode', {
			derivedFrom: [{ from: idOf<TermId>('archive-page'), certainty: 'known', how: 'rewrite', confidence: 'low', record: idOf<RecordId>('archive') }]
		});
		const sources = study.sources.map((one) => (one.id === 'bode' ? derived : one));
		const measures = [...study.measures, { id: idOf<MeasureId>('limes-felled'), partOf: idOf<MeasureId>('tree-felled') }];
		expect(faultsOf({ sources, measures })).toEqual([
			'sources/bode.yaml derivedFrom.0.record: expected the id of a record, got "archive"',
			'measures.yaml 3.partOf: expected the id of a measure, got "tree-felled" (did you mean trees-felled?)'
		]);
	});

	it('does not guess at a name that is like no other', () => {
		const { axis, ...rest } = study.firstScreen;
		expect(faultsOf({ firstScreen: { ...rest, axis: [...axis, idOf<QuestionId>('weather')] } })).toEqual([
			'case.yaml firstScreen.axis.1: expected the id of a question, got "weather"'
		]);
	});

	it('says each time that an id is used again', () => {
		expect(faultsOf({ measures: [...study.measures, ...study.measures.slice(0, 1)] })).toEqual([
			'measures.yaml 3.id: expected an id used once, got "trees-felled" again'
		]);
	});
});
