import type { CaseStudy } from '#domain/case-study.ts';
import type { Claim } from '#domain/claim.ts';
import type { QuizItem } from '#domain/quiz.ts';

/** Why an item of the quiz has no answer that could be computed, at a field of it. */
export interface QuizFault {
	readonly at: readonly PropertyKey[];
	readonly message: string;
}

const ANSWERS = ['could', 'planned', 'done'];

/** What is amiss with the items whose claims are all there; that a claim or its question is missing is told elsewhere. */
export function quizFaults({ claims, questions, quiz }: Pick<CaseStudy, 'claims' | 'questions' | 'quiz'>): QuizFault[] {
	const named = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
	const known = new Set<string>(questions.map(({ id }) => id));
	return quiz.flatMap((item, i) => faultsOf(item, named, known).map(({ at, message }) => ({ at: [i, ...at], message })));
}

function faultsOf(item: QuizItem, named: ReadonlyMap<string, Claim>, known: ReadonlySet<string>): QuizFault[] {
	if (item.kind === 'modality') {
		const claim = named.get(item.claim);
		if (!claim) return [];
		const { quote, modality } = claim;
		return [
			...(ANSWERS.includes(modality)
				? []
				: [{ at: ['claim'], message: `expected a claim told as ${ANSWERS.join(', ')}, got ${item.claim}, told as ${modality}` }]),
			...(quote.exact.includes(item.decides)
				? []
				: [{ at: ['decides'], message: `expected some of the words ${JSON.stringify(quote.exact)}, got ${JSON.stringify(item.decides)}` }])
		];
	}
	const [a, b] = [named.get(item.a), named.get(item.b)];
	if (!a || !b || ![...a.questions, ...b.questions].every((question) => known.has(question))) return [];
	if (a.source !== b.source && a.questions.some((question) => b.questions.includes(question))) return [];
	return [{ at: ['b'], message: `expected a claim of another source that answers a question with ${item.a}, got ${item.b}` }];
}
