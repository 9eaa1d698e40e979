import type { QuestionId } from '#domain/id.ts';
import { isParting, type QuestionVerdict } from '#domain/verdict.ts';
import { discrepancyIn, type Edition } from './edition.ts';
import { verdictWords } from './pair.ts';

/** A verdict as it stands on a page: its sign, its word, and whether the tellings part there. */
export interface Judgement {
	readonly verdict: QuestionVerdict;
	/** "Conflict, hard". */
	readonly words: string;
	/** What the case says of it in a phrase. */
	readonly note: string;
	readonly parting: boolean;
	/** Said only where answers look the same and are not. */
	readonly looks?: string;
	/** "computed: X; editor: Y, because …", only where an editor has overruled. */
	readonly editor?: string;
	/** Whether the answers that agree can confirm each other; only where some agree. */
	readonly independence?: string;
	/** How many pairs agree, are compatible, conflict, cannot be compared. */
	readonly tally: string;
}

export function judgementOf(edition: Edition, question: QuestionId): Judgement {
	const { t } = edition;
	const { verdict, computed, strength, looks, tally, pairs } = discrepancyIn(edition, question);
	const word = t.sentence(t.t(`words:verdict.${verdict}`));
	const parting = isParting(verdict);
	const counted = (['agree', 'compatible', 'conflict', 'not-comparable'] as const).filter((one) => tally[one] > 0);
	return {
		verdict,
		words: verdictWords(t, verdict, strength),
		note: t.t(`questions:${question}.note`),
		parting,
		...(parting && looks === 'same' ? { looks: t.t('words:looks.same') } : {}),
		...(verdict === computed
			? {}
			: { editor: t.t('messages:editor', { computed: t.t(`words:verdict.${computed}`), verdict: word, reason: t.t(`questions:${question}.editor`) }) }),
		...(tally.agree > 0
			? { independence: t.list([...new Set(pairs.filter((pair) => pair.verdict === 'agree').map((pair) => t.t(`words:independent.${pair.independent}`)))]) }
			: {}),
		tally: pairs.length
			? t.t('messages:tally', {
					pairs: t.count('messages:pairs', pairs.length),
					verdicts: t.list(counted.map((one) => `${t.t(`words:verdict.${one}`)} ${t.number(tally[one])}`))
				})
			: ''
	};
}
