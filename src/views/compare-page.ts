import type { Edition } from './edition.ts';
import { matrixView, type MatrixView } from './matrix.ts';

export interface ComparePage {
	readonly title: string;
	readonly stand: string;
	readonly matrix: MatrixView;
	readonly labels: {
		readonly show: string;
		readonly all: string;
		readonly parting: string;
		readonly looks: string;
		readonly theme: string;
		readonly themeAll: string;
		readonly sort: string;
		readonly byTheme: string;
		readonly byVerdict: string;
		readonly question: string;
		readonly record: string;
		readonly caption: string;
		readonly foot: string;
		readonly empty: string;
		readonly unknownTheme: string;
		readonly showAll: string;
	};
}

export function comparePage(edition: Edition): ComparePage {
	const { t } = edition;
	const matrix = matrixView(edition);
	const { all, parting, looks } = matrix.counts;
	return {
		title: t.t('messages:compare.title', { questions: t.count('messages:questions', all), tellings: t.count('messages:tellings', matrix.tellers.length) }),
		stand: t.t('messages:compare.stand'),
		matrix,
		labels: {
			show: t.t('messages:timeline.show'),
			all: t.t('messages:timeline.all', { n: all }),
			parting: t.t('messages:timeline.parting', { n: parting }),
			looks: t.t('messages:compare.looks', { n: looks }),
			theme: t.t('messages:compare.theme'),
			themeAll: t.t('messages:compare.themeAll'),
			sort: t.t('messages:compare.sort'),
			byTheme: t.t('messages:compare.byTheme'),
			byVerdict: t.t('messages:compare.byVerdict'),
			question: t.t('messages:compare.question'),
			record: t.t('messages:chart.record'),
			caption: t.t('messages:compare.caption'),
			foot: t.t('messages:compare.foot'),
			empty: t.t('messages:compare.empty'),
			unknownTheme: t.t('messages:compare.unknownTheme'),
			showAll: t.t('messages:compare.showAll')
		}
	};
}
