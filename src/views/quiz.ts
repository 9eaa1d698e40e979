import type { ModalityItem, PairItem, QuizItem } from '#domain/quiz.ts';
import type { Pair } from '#domain/verdict.ts';
import { findClaim, type Edition } from './edition.ts';
import { pairView, type PairView } from './pair.ts';
import { saidOf, type Said } from './said.ts';

/** Words of a source with those that decide set apart. */
export interface Deciding {
	readonly before: string;
	readonly decides: string;
	readonly after: string;
}

/** One question with its choices, and what is said once one is made. */
export interface QuizItemView {
	readonly id: string;
	readonly ask: string;
	/** What is asked about: one claim, or two to be held against each other. */
	readonly said: readonly Said[];
	readonly choices: readonly { readonly text: string; readonly right: boolean }[];
	readonly right: string;
	readonly why: string;
	readonly deciding?: Deciding;
	readonly pair?: PairView;
}

export interface QuizView {
	readonly title: string;
	readonly stand: string;
	readonly items: readonly QuizItemView[];
	readonly labels: Readonly<Record<'right' | 'wrong' | 'answer' | 'score', string>>;
	readonly quote: readonly [string, string];
	readonly total: string;
}

const LABELS = ['right', 'wrong', 'answer', 'score'] as const;
const LINES = ['could', 'planned', 'done'] as const;

/** Questions for one reader alone; every right answer is computed from the claims. */
export function quizView(edition: Edition): QuizView {
	const { study, t } = edition;
	const [before = '', after = ''] = t.quote('\u0000').split('\u0000');
	return {
		title: t.t('messages:quiz.title'),
		stand: t.t('messages:quiz.stand'),
		items: study.quiz.map((item) => itemView(edition, item)),
		labels: Object.fromEntries(LABELS.map((label) => [label, t.t(`messages:quiz.${label}`)])) as QuizView['labels'],
		quote: [before, after],
		total: t.number(study.quiz.length)
	};
}

function itemView(edition: Edition, item: QuizItem): QuizItemView {
	const { t } = edition;
	const rest = item.kind === 'modality' ? modalityItem(edition, item) : pairItem(edition, item);
	return {
		id: item.id,
		ask: t.t(`quiz:${item.id}.ask`),
		why: t.t(`quiz:${item.id}.why`),
		right: rest.choices.find(({ right }) => right)?.text ?? '',
		...rest
	};
}

type Asked = Pick<QuizItemView, 'said' | 'choices' | 'deciding' | 'pair'>;

function modalityItem(edition: Edition, { claim: id, decides }: ModalityItem): Asked {
	const claim = findClaim(edition.study, id);
	if (!claim) throw new Error(`no claim ${id}`);
	const at = claim.quote.exact.indexOf(decides);
	return {
		said: [saidOf(edition, claim, 'own')],
		choices: LINES.map((line) => ({ text: edition.t.sentence(edition.t.t(`words:modality.${line}`)), right: claim.modality === line })),
		deciding: { before: claim.quote.exact.slice(0, at), decides, after: claim.quote.exact.slice(at + decides.length) }
	};
}

function pairItem(edition: Edition, item: PairItem): Asked {
	const pair = pairAmong(edition, item);
	const view = pairView(edition, pair);
	const comparable = pair.verdict !== 'not-comparable';
	const { t } = edition;
	return {
		said: [view.a, view.b].sort((one) => (one.id === item.a ? -1 : 1)),
		choices: [
			{ text: t.t('messages:quiz.comparable'), right: comparable },
			{ text: t.t('messages:quiz.notComparable'), right: !comparable }
		],
		pair: view
	};
}

/** What comparing two claims gave on the question that both answer. */
function pairAmong({ discrepancies }: Edition, { a, b }: PairItem): Pair {
	for (const { pairs } of discrepancies.values()) {
		const found = pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
		if (found) return found;
	}
	throw new Error(`no pair of ${a} and ${b}`);
}
