import type { PluralForms } from '#i18n/message.ts';
import { isParting, type Verdict } from '#domain/verdict.ts';
import type { Edition } from './edition.ts';
import type { TwoJudgement } from './two.ts';
import { ORDER } from './matrix-rows.ts';
import { matrixView, type MatrixView } from './matrix.ts';

export interface ComparePage {
	readonly title: string;
	readonly stand: string;
	readonly matrix: MatrixView;
	/** The verdicts that some question has, with how many have it. */
	readonly verdicts: readonly { readonly id: string; readonly name: string }[];
	/** How two texts stand to each other, by verdict. */
	readonly judgements: Readonly<Record<Verdict, TwoJudgement>>;
	readonly shown: PluralForms;
	readonly locale: string;
	readonly labels: {
		readonly show: string;
		readonly all: string;
		readonly parting: string;
		readonly looks: string;
		readonly theme: string;
		readonly themeAll: string;
		readonly sort: string;
		readonly verdict: string;
		readonly pair: string;
		readonly pick: string;
		readonly byCase: string;
		readonly byTheme: string;
		readonly byVerdict: string;
		readonly question: string;
		readonly record: string;
		readonly caption: string;
		readonly foot: string;
		readonly empty: string;
		readonly unknown: string;
		readonly showAll: string;
	};
}

export function comparePage(edition: Edition): ComparePage {
	const { t } = edition;
	const matrix = matrixView(edition);
	const { all, parting, looks } = matrix.counts;
	const said = (verdict: Verdict): TwoJudgement => ({ verdict, words: t.sentence(t.t(`words:verdict.${verdict}`)), parting: isParting(verdict) });
	return {
		title: t.t('messages:compare.title', { questions: t.count('messages:questions', all), tellings: t.count('messages:tellings', matrix.tellers.length) }),
		stand: t.t('messages:compare.stand'),
		matrix,
		verdicts: ORDER.map((verdict) => ({ verdict, count: matrix.rows.filter(({ judgement }) => judgement.verdict === verdict).length }))
			.filter(({ count }) => count)
			.map(({ verdict, count }) => ({ id: verdict, name: `${t.t(`words:verdict.${verdict}`)}, ${t.number(count)}` })),
		judgements: { conflict: said('conflict'), 'not-comparable': said('not-comparable'), compatible: said('compatible'), agree: said('agree') },
		shown: t.pluralForms('messages:compare.shown'),
		locale: t.locale,
		labels: {
			show: t.t('messages:timeline.show'),
			all: t.t('messages:timeline.all', { n: all }),
			parting: t.t('messages:timeline.parting', { n: parting }),
			looks: t.t('messages:compare.looks', { n: looks }),
			theme: t.t('messages:compare.theme'),
			themeAll: t.t('messages:compare.themeAll'),
			sort: t.t('messages:compare.sort'),
			verdict: t.t('messages:compare.verdict'),
			pair: t.t('messages:compare.pair'),
			pick: t.t('messages:two.pick'),
			byCase: t.t('messages:compare.byCase'),
			byTheme: t.t('messages:compare.byTheme'),
			byVerdict: t.t('messages:compare.byVerdict'),
			question: t.t('messages:compare.question'),
			record: t.t('messages:chart.record'),
			caption: t.t('messages:compare.caption'),
			foot: t.t('messages:compare.foot'),
			empty: t.t('messages:compare.empty'),
			unknown: t.t('messages:compare.unknown'),
			showAll: t.t('messages:compare.showAll')
		}
	};
}
