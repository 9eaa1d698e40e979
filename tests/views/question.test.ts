import { describe, expect, it } from 'vitest';
import type { QuestionId } from '#domain/id.ts';
import type { Value } from '#domain/value.ts';
import type { PairGroup } from '#views/pair.ts';
import type { RowDrawing } from '#views/drawing.ts';
import { questionView } from '#views/question.ts';
import { idOf, share } from '#tests/fixtures/claim.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const { t } = edition;
const view = (question: string, of = edition) => questionView(of, idOf<QuestionId>(question));
const reason = (...reasons: readonly string[]) => t.list(reasons.map((one) => t.t(`words:reason.${one}`)));
const sides = ({ pairs, verdict }: PairGroup) => `${pairs.map(({ a, b }) => `${a.teller.code} ${b.teller.code}`).join(', ')}: ${verdict}`;
const rowsIn = (question: string, of = edition) => view(question, of).drawings.filter((drawing): drawing is RowDrawing => drawing.kind === 'rows');

describe(questionView, () => {
	it('groups the answers by how sure they are told, from could to done', () => {
		expect(
			view('trees').groups.map(
				({ line, measure, answers }) => `${line}, ${measure}: ${answers.map(({ said, figure }) => `${said.teller.code} ${figure}`).join(' ')}`
			)
		).toEqual(['could, trees felled on the quay: LE 60', 'planned, trees felled on the quay: GA 40', 'done, trees felled on the quay: BO 40']);
	});

	it('says of an answer who says it, how it is weakened, and where it stands', () => {
		const [could, planned] = view('trees').groups.map(({ answers }) => answers[0]);
		expect(could?.said).toMatchObject({
			words: 'umbes 60 puud',
			answer: 'about 60',
			own: -1,
			statement: 'The Leht says that people in town speak of about 60 trees that might be felled along the quay.'
		});
		expect(could?.attribution.join()).toContain('people in town');
		expect(could?.attribution.join()).toContain('räägib');
		expect(could?.attribution.join()).toContain(t.t('words:stance.distancing'));
		expect(could?.paragraph).toBe(t.t('messages:paragraph', { code: 'LE', paragraph: 4 }));
		expect(could?.period).toBe(t.sentence(t.t('words:period.unstated')));
		expect(planned?.modality).toContain(t.t('words:degree.decided'));
		expect(planned?.attribution).toEqual([t.t('messages:attribution.text')]);
	});

	it('says over which time a share is taken', () => {
		expect(view('customers').groups[0]?.answers[0]).toMatchObject({
			figure: t.percent(52),
			worded: false,
			period: t.t('messages:period', { period: 'during the works' })
		});
	});

	it('glosses a fragment in every language of the case but its own, and says how each was made', () => {
		const glosses = view('trees').groups.flatMap(({ answers }) =>
			answers.flatMap(({ said }) => said.glosses.map(({ lang, n, text, sign }) => `${said.teller.code} ${n} ${lang}: ${text} (${sign})`))
		);
		const [machine, human] = ['machine', 'humanReviewed'].map((how) => t.t(`messages:translation.${how}`));
		expect(glosses).toEqual([
			`LE 0 en: about 60 trees (${machine ?? ''})`,
			`LE 1 nl: ongeveer 60 bomen (${machine ?? ''})`,
			`GA 1 nl: er moeten 40 bomen worden gekapt (${human ?? ''})`,
			`BO 0 en: 40 trees felled (${human ?? ''})`
		]);
	});

	it('lays the figures on one axis, the record apart, with a line through those that look the same', () => {
		const [drawing, ...others] = rowsIn('trees');
		expect(others).toEqual([]);
		expect(drawing).toMatchObject({ axis: { kind: 'number' }, same: 40 });
		expect(
			drawing?.sections.map(({ head, sub, rows }) => `${head}, ${sub}: ${rows.map(({ figure, at }) => `${figure} ${at?.low}–${at?.high}`).join()}`)
		).toEqual(['Could, trees felled on the quay: about 60 54–66', 'Planned, trees felled on the quay: 40 40–40', 'Done, trees felled on the quay: 40 40–40']);
		expect(drawing?.record.map(({ figure, label, href, teller }) => [figure, label, href, teller])).toEqual([
			['38', 'limes in the contract', 'record/#contract-trees', undefined]
		]);
	});

	it('draws one figure alone too, and a share on an axis of percent', () => {
		expect(rowsIn('customers')).toMatchObject([{ axis: { kind: 'percent', signed: false }, record: [] }]);
	});

	const withValue = (value: Value) =>
		tinyEdition('en', {
			claims: edition.study.claims.map((claim) => (claim.value.kind === 'share' ? { ...claim, value } : claim))
		});

	it.each([
		['about 30', [27, 33]],
		['at least 30', [30, Infinity]],
		['up to 30', [-Infinity, 30]],
		['less than 30', [-Infinity, 30]],
		['10..30', [10, 30]],
		['dozens', [20, 99]]
	])('draws the doubt of %s', (amount, [low, high]) => {
		const [row] = rowsIn('customers', withValue(share(amount, { measure: 'shopkeepers-worried' }))).flatMap(({ sections }) =>
			sections.flatMap(({ rows }) => rows)
		);
		expect(row?.at?.low).toBeCloseTo(low ?? 0);
		expect(row?.at?.high).toBeCloseTo(high ?? 0);
	});

	it('draws a change from end to end, a step from 0, and a direction alone nowhere', () => {
		const scope = { measure: 'shopkeepers-worried', period: { kind: 'unstated' } };
		const change = (rest: object) => rowsIn('customers', withValue({ ...scope, kind: 'change', unit: 'percent', ...rest } as unknown as Value));
		const exact = (value: number) => ({ precision: 'exact', value });
		const places = (drawings: readonly RowDrawing[]) =>
			drawings.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows)).map(({ at, from }) => [from?.low, at?.low]);
		expect(places(change({ direction: 'down', from: exact(30), to: exact(20) }))).toEqual([[30, 20]]);
		expect(places(change({ direction: 'down', by: exact(10) }))).toEqual([[0, -10]]);
		expect(places(change({ direction: 'up', by: exact(10) }))).toEqual([[0, 10]]);
		expect(change({ direction: 'down' })).toMatchObject([{ sections: [{ rows: [{ figure: t.t('words:change.direction.down') }] }] }]);
		expect(change({ direction: 'down' })[0]).not.toHaveProperty('axis');
	});

	it('compares each with each, and says why', () => {
		const { pairs, judgement } = view('closing');
		expect(pairs.map(sides)).toEqual(['GA LE, BO LE: conflict', 'GA BO: compatible']);
		expect(pairs.map(({ reasons }) => reasons)).toEqual([reason('date'), reason('precision')]);
		expect(pairs.map(({ parting }) => parting)).toEqual([true, false]);
		expect(pairs[1]?.notes).toEqual([t.t('words:independent.no')]);
		expect(judgement.tally).toContain(`${t.t('words:verdict.conflict')} 2`);
		expect(pairs[0]?.words).toBe(t.t('messages:verdictStrength', { verdict: t.sentence(t.t('words:verdict.conflict')), strength: t.t('words:strength.hard') }));
	});

	it('says of a pair that looks the same that it is not', () => {
		const [same] = view('trees').pairs.filter(({ notes }) => notes.includes(t.t('words:looks.same')));
		expect(same && sides(same)).toBe('GA BO: not-comparable');
	});

	it('says under each verdict for which reasons it was computed', () => {
		expect(view('closing').reasons.map(({ verdict, reasons }) => `${verdict}: ${reasons}`)).toEqual([
			`conflict: ${t.sentence(reason('date'))}`,
			`compatible: ${t.sentence(reason('precision'))}`
		]);
	});

	it('draws dates by the side of the event, and a grid where the answers are categories', () => {
		const [dates] = rowsIn('closing');
		expect(dates).toMatchObject({ title: 'The bridge is closed', axis: { kind: 'time' } });
		expect(dates?.sections.flatMap(({ rows }) => rows.map(({ teller }) => teller?.code)).sort()).toEqual(['BO', 'GA', 'LE']);
		const [grid] = view('cause').drawings;
		if (grid?.kind !== 'set') throw new Error('no grid');
		expect(grid.tellers.map(({ code, silent }) => `${code} ${silent}`)).toEqual(['GA true', 'BO false', 'LE false']);
		expect(grid.sections.flatMap(({ rows }) => rows.map(({ name, cells }) => `${name}: ${cells.map((marks) => marks.length).join(' ')}`))).toEqual([
			'worn piers: 0 1 1',
			'drifting ice: 0 0 1'
		]);
	});

	it('rests what can be written on entries of the record, and names every telling', () => {
		const [trees] = edition.study.questions;
		const rests = edition.study.record.slice(0, 1).map(({ id }) => id);
		const { safe } = view('trees', tinyEdition('en', { questions: trees ? [{ ...trees, rests }, ...edition.study.questions.slice(1)] : [] }));
		expect(safe.refs.map(({ id }) => id)).toEqual(rests);
		expect(safe.tellings.map(({ code }) => code)).toEqual(['GA', 'BO', 'LE']);
	});

	it('leads to the question before, the one after, and the events that it dates', () => {
		expect(view('closing').previous?.href).toBe('compare/trees/');
		expect(view('closing').next?.href).toBe('compare/cause/');
		expect(view('trees').previous).toBeUndefined();
		expect(view('closing').events.map(({ text }) => text)).toEqual(['The bridge is closed']);
	});

	it('names who is silent', () => {
		expect(view('cause').silent.map(({ code }) => code)).toEqual(['GA']);
		expect(view('trees').silent).toEqual([]);
	});

	it('sets the record beside it, each relation once with whom it concerns', () => {
		expect(view('trees').record).toMatchObject([
			{ id: 'contract-trees', label: 'limes in the contract', relation: `${t.sentence(t.t('words:relation.differs'))} (GA, BO)` }
		]);
		expect([...view('closing').record, ...view('closing').open]).toMatchObject([
			{ id: 'traffic-order', date: '', authority: t.t('words:authority.not-found'), relation: `${t.sentence(t.t('words:relation.not-found'))} (LE)` }
		]);
		expect(view('customers').record).toEqual([]);
	});

	it('shows a possible path with what it rests on and what else could be', () => {
		expect(view('trees').paths).toMatchObject([
			{
				said: { id: 'leht-sixty-trees' },
				steps: [{ page: 'an early sketch of the works', address: 'https://ambel.example/sketch' }],
				alternative: 'People may have counted the trees in the park as well.',
				confidenceWords: t.t('words:confidence.low')
			}
		]);
	});

	it('says that it rests on translations nobody has read again, only where it does', () => {
		expect(view('trees').unreviewed).toBe(true);
		expect(view('customers').unreviewed).toBe(false);
		expect(view('customers', tinyEdition('nl')).unreviewed).toBe(false);
	});
});
