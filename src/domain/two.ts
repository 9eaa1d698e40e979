import type { CaseStudy } from './case-study.ts';
import { aggregate, inOrder } from './discrepancy.ts';
import type { ClaimId, QuestionId, SourceId } from './id.ts';
import { isParting, type Answer, type Discrepancy, type Looks, type Pair, type Reason, type Strength, type Verdict } from './verdict.ts';

/** How two tellings stand to each other on one question that both answer. */
export interface Standing {
	readonly question: QuestionId;
	readonly verdict: Verdict;
	readonly strength: Strength;
	/** Those of the pairs that decide. */
	readonly reasons: readonly Reason[];
	/** Same where answers that part print the same figure. */
	readonly looks: Looks;
	readonly pairs: readonly Pair[];
	readonly claims: readonly [readonly ClaimId[], readonly ClaimId[]];
}

/** Two tellings over all questions: where both speak, and where either or neither does. */
export interface Two {
	readonly both: readonly Standing[];
	readonly onlyA: readonly QuestionId[];
	readonly onlyB: readonly QuestionId[];
	readonly neither: readonly QuestionId[];
	/** On how many questions they stand in which way. */
	readonly tally: Readonly<Record<Verdict, number>>;
}

/** Every two tellings once, in the order of the case. */
export const everyTwo = ({ sources }: Pick<CaseStudy, 'sources'>): [SourceId, SourceId][] =>
	sources.flatMap(({ id }, i) => sources.slice(i + 1).map((other): [SourceId, SourceId] => [id, other.id]));

/** How two tellings stand to each other on each question, by the same comparison of their claims as on the question's own page. */
export function twoTellings({ questions }: Pick<CaseStudy, 'questions'>, discrepancies: ReadonlyMap<QuestionId, Discrepancy>, a: SourceId, b: SourceId): Two {
	const found = questions.map(({ id }) => ({ id, standing: standingOn(id, discrepancies.get(id), a, b), speaks: speakersOf(discrepancies.get(id)) }));
	const both = found.flatMap(({ standing }) => standing ?? []);
	const where = (inA: boolean, inB: boolean) => found.filter(({ speaks }) => speaks.has(a) === inA && speaks.has(b) === inB).map(({ id }) => id);
	const count = (verdict: Verdict) => both.filter((one) => one.verdict === verdict).length;
	return {
		both,
		onlyA: where(true, false),
		onlyB: where(false, true),
		neither: where(false, false),
		tally: { agree: count('agree'), compatible: count('compatible'), conflict: count('conflict'), 'not-comparable': count('not-comparable') }
	};
}

/** How two tellings stand on one question; nothing where either is silent. */
export function standingOn(question: QuestionId, discrepancy: Discrepancy | undefined, a: SourceId, b: SourceId): Standing | undefined {
	const [left, right] = [answerOf(discrepancy, a), answerOf(discrepancy, b)];
	if (!discrepancy || !left?.claims.length || !right?.claims.length) return undefined;
	const pairs = discrepancy.pairs.filter(
		(pair) => (left.claims.includes(pair.a) && right.claims.includes(pair.b)) || (left.claims.includes(pair.b) && right.claims.includes(pair.a))
	);
	const verdict = aggregate(pairs, [left, right]);
	if (verdict === 'one-source' || verdict === 'silent') return undefined;
	const deciding = pairs.filter((pair) => pair.verdict === verdict);
	return {
		question,
		verdict,
		strength: deciding.every(({ strength }) => strength === 'soft') ? 'soft' : 'hard',
		reasons: inOrder(deciding.flatMap(({ reasons }) => reasons)),
		looks: pairs.some((pair) => isParting(pair.verdict) && pair.looks === 'same') ? 'same' : 'different',
		pairs,
		claims: [left.claims, right.claims]
	};
}

const answerOf = (discrepancy: Discrepancy | undefined, source: SourceId): Answer | undefined => discrepancy?.answers.find((one) => one.source === source);

const speakersOf = (discrepancy: Discrepancy | undefined): Set<SourceId> =>
	new Set(discrepancy?.answers.filter(({ status }) => status !== 'silent').map(({ source }) => source));
