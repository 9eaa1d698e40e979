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

/** Pairs that stand to each other in the same way, for the same reasons. */
export interface PairGroup extends Pick<PairView, 'verdict' | 'words' | 'parting' | 'reasons' | 'notes'> {
	readonly key: string;
	readonly pairs: readonly Pick<PairView, 'a' | 'b'>[];
}

const VERDICTS: readonly Pair['verdict'][] = ['conflict', 'not-comparable', 'compatible', 'agree'];

/** Every pair once, under what comparing it gives; where the tellings part comes first. */
export function pairGroupsOf(edition: Edition, pairs: readonly Pair[]): PairGroup[] {
	const all = pairs.map((pair) => pairView(edition, pair));
	const keyOf = ({ words, reasons, notes }: PairView) => [words, reasons, ...notes].join(' | ');
	const groups = [...new Set(all.map(keyOf))].flatMap((key): PairGroup[] => {
		const here = all.filter((pair) => keyOf(pair) === key);
		const [first] = here;
		return first ? [{ ...first, key, pairs: here.map(({ a, b }) => ({ a, b })) }] : [];
	});
	return groups.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || b.pairs.length - a.pairs.length);
}
