import { describe, expect, it } from 'vitest';
import type { QuestionId } from '#domain/id.ts';
import type { PairView } from '#views/pair.ts';
import { questionView } from '#views/question.ts';
import { idOf, share } from '#tests/fixtures/claim.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const { t } = edition;
const view = (question: string, of = edition) => questionView(of, idOf<QuestionId>(question));
const reason = (...reasons: readonly string[]) => t.list(reasons.map((one) => t.t(`words:reason.${one}`)));
const sides = ({ a, b, verdict }: PairView) => `${a.teller.code} ${b.teller.code} ${verdict}`;

describe(questionView, () => {
	it('groups the answers by how sure they are told, from could to done', () => {
		expect(
			view('trees').groups.map(
				({ line, measures, answers }) => `${line}, ${measures}: ${answers.map(({ said, figure }) => `${said.teller.code} ${figure}`).join(' ')}`
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
		const { axis } = view('trees');
		expect(axis).toMatchObject({ unit: 'number', high: 66, same: 40 });
		expect(axis?.rows.map(({ line, marks }) => `${line} ${marks.map(({ low, high, figure }) => `${figure}: ${low}–${high}`).join()}`)).toEqual([
			'could about 60: 54–66',
			'planned 40: 40–40',
			'done 40: 40–40'
		]);
		expect(axis?.record.map(({ figure, label, href, teller }) => [figure, label, href, teller])).toEqual([
			['38', 'limes in the contract', 'record/#contract-trees', undefined]
		]);
	});

	it('draws no axis for one figure alone, and one of a hundred percent for shares', () => {
		expect(view('customers').axis).toBeUndefined();
		const claims = edition.study.claims.map((claim) =>
			(claim.id as string) === 'bode-worn-piers'
				? { ...claim, value: share('30', { measure: 'shopkeepers-worried' }), questions: [idOf<QuestionId>('customers')] }
				: claim
		);
		expect(view('customers', tinyEdition('en', { claims })).axis).toMatchObject({ unit: 'percent', high: 100 });
	});

	it('compares each with each, and says why', () => {
		const { pairs, judgement } = view('closing');
		expect(pairs.map(sides)).toEqual(['GA BO compatible', 'GA LE conflict', 'BO LE conflict']);
		expect(pairs.map(({ reasons }) => reasons)).toEqual([reason('precision'), reason('date'), reason('date')]);
		expect(pairs.map(({ parting }) => parting)).toEqual([false, true, true]);
		expect(pairs[0]?.notes).toEqual([t.t('words:independent.no')]);
		expect(judgement.tally).toContain(`${t.t('words:verdict.conflict')} 2`);
		expect(pairs[1]?.words).toBe(t.t('messages:verdictStrength', { verdict: t.sentence(t.t('words:verdict.conflict')), strength: t.t('words:strength.hard') }));
	});

	it('says of a pair that looks the same that it is not', () => {
		expect(view('trees').pairs.map(({ notes }) => notes.includes(t.t('words:looks.same')))).toEqual([true, false, false]);
	});

	it('draws dates on lanes where the answers are dates, and nothing where they are not', () => {
		expect(view('closing').timeline?.events.map(({ title }) => title)).toEqual(['The bridge is closed']);
		expect(view('closing').axis).toBeUndefined();
		expect(view('trees').timeline).toBeUndefined();
	});

	it('names who is silent', () => {
		expect(view('cause').silent.map(({ code }) => code)).toEqual(['GA']);
		expect(view('trees').silent).toEqual([]);
	});

	it('sets the record beside it, each relation once with whom it concerns', () => {
		expect(view('trees').record).toMatchObject([
			{ id: 'contract-trees', label: 'limes in the contract', relation: `${t.t('words:relation.differs')} (GA, BO)` }
		]);
		expect(view('closing').record).toMatchObject([
			{ id: 'traffic-order', date: '', authority: t.t('words:authority.not-found'), relation: `${t.t('words:relation.not-found')} (LE)` }
		]);
		expect(view('customers').record).toEqual([]);
	});

	it('shows a possible path with what it rests on and what else could be', () => {
		expect(view('trees').paths).toMatchObject([
			{
				said: { id: 'leht-sixty-trees' },
				steps: [{ page: 'an early sketch of the works', address: 'https://ambel.example/sketch' }],
				alternative: 'People may have counted the trees in the park as well.',
				confidence: t.t('words:confidence.low')
			}
		]);
	});

	it('says that it rests on translations nobody has read again, only where it does', () => {
		expect(view('trees').unreviewed).toBe(true);
		expect(view('customers').unreviewed).toBe(false);
		expect(view('customers', tinyEdition('nl')).unreviewed).toBe(false);
	});
});
