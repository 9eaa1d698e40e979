import type { Edition } from './edition.ts';

/** The words of a question's page that belong to no answer. */
export interface QuestionWords {
	readonly quote: readonly [string, string];
	readonly drawing: {
		readonly locale: string;
		readonly record: string;
		readonly recordNote: string;
		readonly log: string;
		readonly member: string;
		readonly unnamed: string;
		readonly silent: string;
		readonly denied: string;
	};
	readonly unreviewed: string;
	readonly safe: string;
	readonly safeNote: string;
	readonly why: string;
	readonly computed: string;
	readonly recordApart: string;
	readonly entries: string;
	readonly open: string;
	readonly silent: string;
	readonly pairs: string;
	readonly within: string;
	readonly paths: string;
	readonly pathNote: string;
	readonly inference: string;
	readonly alternative: string;
	readonly otherwise: string;
	readonly inRecord: string;
	readonly events: string;
	readonly previous: string;
	readonly next: string;
}

export function questionWords({ t }: Edition): QuestionWords {
	const [before = '', after = ''] = t.quote('\u0000').split('\u0000');
	const own = (key: string) => t.t(`messages:question.${key}`);
	const shared = (key: string) => t.t(`messages:page.${key}`);
	return {
		quote: [before, after],
		drawing: {
			locale: t.locale,
			record: t.t('messages:chart.record'),
			recordNote: t.t('messages:chart.recordNote'),
			log: own('log'),
			member: own('member'),
			unnamed: own('unnamed'),
			silent: t.t('words:status.silent'),
			denied: t.t('words:polarity.denied')
		},
		unreviewed: shared('unreviewed'),
		safe: shared('safe'),
		safeNote: shared('safeNote'),
		why: shared('why'),
		computed: own('computed'),
		recordApart: shared('recordApart'),
		entries: own('entries'),
		open: shared('open'),
		silent: t.t('words:status.silent'),
		pairs: shared('pairs'),
		within: shared('within'),
		paths: shared('paths'),
		pathNote: shared('pathNote'),
		inference: own('inference'),
		alternative: own('alternative'),
		otherwise: own('otherwise'),
		inRecord: own('inRecord'),
		events: own('events'),
		previous: own('previous'),
		next: own('next')
	};
}
