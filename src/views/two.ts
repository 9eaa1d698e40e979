import { everyTwo, twoTellings, type Standing } from '#domain/two.ts';
import type { QuestionId, SourceId } from '#domain/id.ts';
import { isParting, type Verdict } from '#domain/verdict.ts';
import { modalityOf } from './attribution.ts';
import { discrepancyIn, findClaim, findSource, hrefs, type Edition } from './edition.ts';
import { independenceView, type IndependenceView } from './independence.ts';
import type { Judgement } from './judgement.ts';
import { saidOf, type Said } from './said.ts';
import { tellerOf, type Teller } from './teller.ts';
import { verdictWords } from './pair.ts';

/** One of two texts that are laid side by side. */
export interface TwoSide {
	readonly teller: Teller;
	readonly publisher: string;
	readonly href: string;
}

/** How two tellings stand to each other, in words. */
export type TwoJudgement = Pick<Judgement, 'verdict' | 'words' | 'parting' | 'looks'>;

/** One question that both texts answer. */
export interface TwoItem {
	readonly id: QuestionId;
	readonly text: string;
	readonly href: string;
	readonly theme: string;
	readonly judgement: TwoJudgement;
	readonly reasons: string;
	/** Only where they agree or can both hold. */
	readonly independence: string;
	/** The verdict over all texts, where it is another one. */
	readonly whole: string;
	readonly sides: readonly [readonly TwoSaid[], readonly TwoSaid[]];
}

export interface TwoSaid {
	readonly said: Said;
	readonly modality: string;
}

export interface TwoGroup {
	readonly verdict: Verdict;
	readonly word: string;
	readonly count: string;
	readonly parting: boolean;
	readonly items: readonly TwoItem[];
}

/** A link to two tellings side by side, with how often they stand in which way. */
export interface TwoLink {
	readonly href: string;
	readonly a: Teller;
	readonly b: Teller;
	readonly text: string;
	readonly tally: string;
	readonly independence: IndependenceView;
}

export interface TwoView {
	readonly title: string;
	readonly stand: string;
	readonly sides: readonly [TwoSide, TwoSide];
	readonly independence: IndependenceView;
	readonly groups: readonly TwoGroup[];
	readonly silences: readonly { readonly head: string; readonly questions: readonly { readonly text: string; readonly href: string }[] }[];
	readonly others: readonly TwoLink[];
	readonly labels: Readonly<Record<'silences' | 'pick' | 'confirm', string>>;
}

const VERDICTS = ['conflict', 'not-comparable', 'compatible', 'agree'] as const;

/** Two tellings over every question that both answer, the parting ones first; then where one or both are silent. */
export function twoView(edition: Edition, a: SourceId, b: SourceId): TwoView {
	const { study, t } = edition;
	const two = twoTellings(study, edition.discrepancies, a, b);
	const sides = [sideOf(edition, a), sideOf(edition, b)] as const;
	const [left, right] = sides.map(({ teller }) => teller.code);
	const questions = (ids: readonly QuestionId[]) => ids.map((id) => ({ text: t.t(`questions:${id}.text`), href: hrefs.question(id) }));
	return {
		title: t.t('messages:two.title', { a: left, b: right }),
		stand: t.t('messages:two.both', { count: two.both.length, all: study.questions.length }),
		sides,
		independence: independenceView(edition, a, b),
		groups: VERDICTS.flatMap((verdict): TwoGroup[] => {
			const here = two.both.filter((one) => one.verdict === verdict);
			if (!here.length) return [];
			return [
				{
					verdict,
					word: t.sentence(t.t(`words:verdict.${verdict}`)),
					count: t.count('messages:questions', here.length),
					parting: isParting(verdict),
					items: here.map((standing) => itemOf(edition, standing))
				}
			];
		}),
		silences: [
			{ head: t.t('messages:two.only', { code: left }), questions: questions(two.onlyA) },
			{ head: t.t('messages:two.only', { code: right }), questions: questions(two.onlyB) },
			{ head: t.t('messages:two.neither'), questions: questions(two.neither) }
		].filter((one) => one.questions.length),
		others: twoLinks(edition).filter(({ href }) => href !== hrefs.two(a, b)),
		labels: { silences: t.t('messages:two.silences'), pick: t.t('messages:two.pick'), confirm: t.t('messages:independence.confirm') }
	};
}

function sideOf(edition: Edition, id: SourceId): TwoSide {
	return { teller: tellerOf(edition, id), publisher: findSource(edition.study, id)?.publisher ?? '', href: hrefs.source(id) };
}

function itemOf(edition: Edition, standing: Standing): TwoItem {
	const { study, t } = edition;
	const { question, reasons, claims, pairs, verdict } = standing;
	const whole = discrepancyIn(edition, question).verdict;
	const told = (ids: Standing['claims'][number]): TwoSaid[] =>
		ids.flatMap((id) => {
			const claim = findClaim(study, id);
			return claim ? [{ said: saidOf(edition, claim, 'own'), modality: modalityOf(edition, claim) }] : [];
		});
	const theme = study.questions.find(({ id }) => id === question)?.theme;
	return {
		id: question,
		text: t.t(`questions:${question}.text`),
		href: hrefs.question(question),
		theme: theme ? t.t(`terms:${theme}`) : '',
		judgement: twoJudgement(edition, standing),
		reasons: t.sentence(t.list(reasons.map((reason) => t.t(`words:reason.${reason}`)))),
		independence: isParting(verdict) ? '' : t.sentence(t.list([...new Set(pairs.map(({ independent }) => t.t(`words:independent.${independent}`)))])),
		whole: whole === verdict ? '' : t.t('messages:two.whole', { verdict: t.t(`words:verdict.${whole}`) }),
		sides: [told(claims[0]), told(claims[1])]
	};
}

/** The verdict on two tellings as it stands on a page. */
export function twoJudgement({ t }: Edition, { verdict, strength, looks }: Standing): TwoJudgement {
	const parting = isParting(verdict);
	return { verdict, words: verdictWords(t, verdict, strength), parting, ...(parting && looks === 'same' ? { looks: t.t('words:looks.same') } : {}) };
}

/** Every two tellings, perhaps only those of one text. */
export function twoLinks(edition: Edition, of?: SourceId): TwoLink[] {
	const { study, t } = edition;
	return everyTwo(study)
		.filter((two) => of === undefined || two.includes(of))
		.map(([a, b]) => {
			const { tally } = twoTellings(study, edition.discrepancies, a, b);
			const [left, right] = [tellerOf(edition, a), tellerOf(edition, b)];
			return {
				href: hrefs.two(a, b),
				a: left,
				b: right,
				text: t.t('messages:two.title', { a: left.code, b: right.code }),
				tally: t.list(VERDICTS.filter((one) => tally[one]).map((one) => `${t.t(`words:verdict.${one}`)} ${t.number(tally[one])}`)),
				independence: independenceView(edition, a, b)
			};
		});
}
