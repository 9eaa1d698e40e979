import type { CaseStudy } from './case-study.ts';
import type { Claim } from './claim.ts';
import { amountsOf, compareClaims, looksOf, type Measures } from './comparison.ts';
import type { EventId, QuestionId, SourceId } from './id.ts';
import { independenceOf } from './independence.ts';
import type { Source } from './source.ts';
import type { Value } from './value.ts';
import { isParting, REASONS, type Answer, type Discrepancy, type Looks, type Pair, type QuestionVerdict, type Reason, type Verdict } from './verdict.ts';

/** The claims that answer a question, source by source in the order of the case. */
export const claimsAbout = (study: CaseStudy, question: QuestionId): Claim[] =>
	study.sources.flatMap(({ id }) => study.claims.filter((claim) => claim.source === id && claim.questions.includes(question)));

/** The claims that date an event, source by source in the order of the case. */
export const claimsDating = (study: CaseStudy, event: EventId): readonly Claim[] => datingsOf(study).get(event) ?? [];

/** Of each case, the claims that date each event: looking through all claims for every event is what large cases are slow by. */
const datings = new WeakMap<CaseStudy, ReadonlyMap<EventId, readonly Claim[]>>();

function datingsOf(study: CaseStudy): ReadonlyMap<EventId, readonly Claim[]> {
	const known = datings.get(study);
	if (known) return known;
	const found = new Map<EventId, Claim[]>();
	for (const claim of study.sources.flatMap(({ id }) => study.claims.filter(({ source }) => source === id)))
		for (const event of new Set(claim.dates.map((dating) => dating.event))) found.set(event, [...(found.get(event) ?? []), claim]);
	datings.set(study, found);
	return found;
}

/** How the tellings stand to each other on one question, with every pair of answers compared. */
export const discrepancyOf = (study: CaseStudy, question: QuestionId): Discrepancy =>
	discrepancyAmong(study, claimsAbout(study, question), study.questions.find(({ id }) => id === question)?.editor);

/** How the tellings stand to each other on when a thing happened. */
export const discrepancyOfEvent = (study: CaseStudy, event: EventId): Discrepancy => discrepancyAmong(study, claimsDating(study, event));

/** How any two claims stand to each other, whether or not they answer the same question. */
export function pairBetween(study: CaseStudy, a: Claim, b: Claim): Pair {
	return pairOf(a, b, new Map(study.measures.map((measure) => [measure.id, measure])), new Map(study.sources.map((source) => [source.id, source])));
}

function discrepancyAmong(study: CaseStudy, claims: readonly Claim[], editor?: QuestionVerdict): Discrepancy {
	const measures: Measures = new Map(study.measures.map((measure) => [measure.id, measure]));
	const sources = new Map(study.sources.map((source) => [source.id, source]));
	const all = pairsOf(claims).map(([a, b]) => ({ pair: pairOf(a, b, measures, sources), same: a.source === b.source }));
	const pairs = all.filter(({ same }) => !same).map(({ pair }) => pair);
	const answers = study.sources.map(({ id }) => answerOf(id, claims));
	const computed = aggregate(pairs, answers);
	const deciding = pairs.filter(({ verdict }) => verdict === computed);
	return {
		verdict: editor ?? computed,
		computed,
		strength: deciding.length && deciding.every(({ strength }) => strength === 'soft') ? 'soft' : 'hard',
		reasons: inOrder(deciding.flatMap(({ reasons }) => reasons)),
		looks: looksTogether(pairs, computed),
		answers,
		pairs,
		within: all.filter(({ same, pair }) => same && pair.verdict === 'conflict').map(({ pair }) => pair),
		tally: tallyOf(pairs)
	};
}

/** A question conflicts if any two answers do, else cannot be compared if any two cannot, else agrees only if all do. */
export function aggregate(pairs: readonly Pick<Pair, 'verdict'>[], answers: readonly Answer[]): QuestionVerdict {
	const speaking = answers.filter(({ status }) => status !== 'silent').length;
	if (speaking === 0) return 'silent';
	if (speaking === 1) return 'one-source';
	const has = (verdict: Verdict) => pairs.some((pair) => pair.verdict === verdict);
	return has('conflict') ? 'conflict' : has('not-comparable') ? 'not-comparable' : has('compatible') ? 'compatible' : 'agree';
}

/** Reasons once each, in the order in which they are always named. */
export const inOrder = (reasons: readonly Reason[]): Reason[] => REASONS.filter((reason) => reasons.includes(reason));

function answerOf(source: SourceId, claims: readonly Claim[]): Answer {
	const own = claims.filter((claim) => claim.source === source);
	const status = own.length === 0 ? 'silent' : own.some(({ value }) => !isVague(value)) ? 'stated' : 'vague';
	return { source, status, claims: own.map(({ id }) => id) };
}

/** Whether a value gives words, but neither a figure nor a date nor a category. */
export function isVague(value: Value): boolean {
	if (value.kind === 'unanchored' || value.kind === 'text') return true;
	return (value.kind === 'change' || 'amount' in value) && amountsOf(value).every(({ precision }) => precision === 'worded');
}

function pairOf(a: Claim, b: Claim, measures: Measures, sources: ReadonlyMap<SourceId, Source>): Pair {
	const [left, right] = [sources.get(a.source), sources.get(b.source)];
	return {
		a: a.id,
		b: b.id,
		...compareClaims(a, b, measures),
		looks: looksOf(a.value, b.value),
		independent: left && right ? independenceOf(left, right) : 'unknown',
		...(a.degree && b.degree && a.degree !== b.degree ? { degrees: [a.degree, b.degree] as const } : {})
	};
}

function looksTogether(pairs: readonly Pair[], verdict: QuestionVerdict): Looks {
	const same = ({ looks }: Pair) => looks === 'same';
	if (isParting(verdict)) return pairs.some((pair) => isParting(pair.verdict) && same(pair)) ? 'same' : 'different';
	return pairs.length > 0 && pairs.every(same) ? 'same' : 'different';
}

function tallyOf(pairs: readonly Pair[]): Record<Verdict, number> {
	const tally = { agree: 0, compatible: 0, conflict: 0, 'not-comparable': 0 };
	for (const { verdict } of pairs) tally[verdict]++;
	return tally;
}

const pairsOf = <T>(items: readonly T[]): [T, T][] => items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
