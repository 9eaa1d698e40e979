import type { Claim } from '#domain/claim.ts';
import type { Pair, Reason } from '#domain/verdict.ts';
import { answerView, type AnswerView } from './answer.ts';
import { modalityOf } from './attribution.ts';
import { findClaim, type Edition } from './edition.ts';
import { pairView, type PairView } from './pair.ts';

/** One reason why two answers do not simply agree, with what each side has there. */
export interface Contrast {
	readonly reason: string;
	readonly a: string;
	readonly b: string;
}

/** Two answers large enough to be read: who says what in which words, and reason by reason where they part. */
export interface PairCard {
	readonly pair: PairView;
	readonly sides: readonly [AnswerView, AnswerView];
	readonly contrasts: readonly Contrast[];
}

/** Two claims side by side, each with its words, and their reasons one under the other. */
export function pairCard(edition: Edition, pair: Pair): PairCard {
	const [a, b] = [findClaim(edition.study, pair.a), findClaim(edition.study, pair.b)];
	if (!a || !b) throw new Error(`no claim ${a ? pair.b : pair.a}`);
	const sides = [answerView(edition, a, 'own'), answerView(edition, b, 'own')] as const;
	return { pair: pairView(edition, pair), sides, contrasts: pair.reasons.map((reason) => contrastOf(edition, reason, [a, b], sides)) };
}

function contrastOf(edition: Edition, reason: Reason, [a, b]: readonly [Claim, Claim], [left, right]: PairCard['sides']): Contrast {
	const [inA, inB] = [sideOf(edition, reason, a, left), sideOf(edition, reason, b, right)];
	// What reads the same on both sides explains nothing; then the whole answer does.
	const told = inA === inB;
	return { reason: edition.t.t(`words:reason.${reason}`), a: told ? left.said.told : inA, b: told ? right.said.told : inB };
}

function sideOf(edition: Edition, reason: Reason, claim: Claim, { said, measure, attribution }: AnswerView): string {
	const { t } = edition;
	const { value } = claim;
	switch (reason) {
		case 'modality':
			return modalityOf(edition, claim);
		case 'thing-measured':
			return measure || said.told;
		case 'period':
			return 'period' in value ? t.period(value.period) : said.told;
		case 'scope':
			return value.kind === 'category' ? t.value(value) : 'condition' in value && value.condition ? t.t(`terms:${value.condition}`) : measure || said.told;
		case 'extent':
			return 'extent' in value && value.extent ? t.t(`words:extent.${value.extent}`) : t.t('messages:two.unsaid');
		case 'polarity':
			return t.t(`words:polarity.${claim.polarity}`);
		case 'attribution':
			return attribution.join(' ');
		case 'figure':
		case 'date':
		case 'unit':
		case 'unanchored-date':
		case 'precision':
		case 'wording':
		case 'translation':
			return said.answer;
	}
}
