import type { Pair, QuestionVerdict, Strength } from '#domain/verdict.ts';
import { findClaim, type Edition } from './edition.ts';
import { saidOf, type Said } from './said.ts';

/** Two answers and how they stand to each other, in words. */
export interface PairView {
	readonly a: Said;
	readonly b: Said;
	readonly verdict: Pair['verdict'];
	readonly words: string;
	readonly reasons: string;
	readonly notes: readonly string[];
	readonly parting: boolean;
}

/** A verdict as the beginning of a sentence; of a conflict, how firmly it stands. */
export function verdictWords(t: Edition['t'], verdict: QuestionVerdict, strength: Strength): string {
	const word = t.sentence(t.t(`words:verdict.${verdict}`));
	return verdict === 'conflict' ? t.t('messages:verdictStrength', { verdict: word, strength: t.t(`words:strength.${strength}`) }) : word;
}

/** Two answers side by side with what comparing them gives. */
export function pairView(edition: Edition, pair: Pair): PairView {
	const { study, t } = edition;
	const [a, b] = [findClaim(study, pair.a), findClaim(study, pair.b)];
	if (!a || !b) throw new Error(`no claim ${a ? pair.b : pair.a}`);
	return {
		a: saidOf(edition, a, 'own'),
		b: saidOf(edition, b, 'own'),
		verdict: pair.verdict,
		words: verdictWords(t, pair.verdict, pair.strength),
		reasons: t.list(pair.reasons.map((reason) => t.t(`words:reason.${reason}`))),
		notes: [
			...(pair.looks === 'same' && (pair.verdict === 'conflict' || pair.verdict === 'not-comparable') ? [t.t('words:looks.same')] : []),
			...(pair.degrees ? [t.list(pair.degrees.map((degree) => t.t(`words:degree.${degree}`)))] : []),
			...(pair.verdict === 'agree' || pair.verdict === 'compatible' ? [t.t(`words:independent.${pair.independent}`)] : [])
		],
		parting: pair.verdict === 'conflict' || pair.verdict === 'not-comparable'
	};
}
