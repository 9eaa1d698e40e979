import type { Edition } from './edition.ts';

/** Words that several pages share, finished in the language of the page. */
export interface PageWords {
	readonly quote: readonly [string, string];
	readonly chart: {
		readonly chart: string;
		readonly locale: string;
		readonly record: string;
		readonly recordNote: string;
		readonly undated: string;
		readonly noYear: string;
		readonly more: string;
		readonly less: string;
		readonly below: string;
	};
	readonly recordHead: string;
	readonly silent: string;
	readonly more: Readonly<Record<string, string>>;
}

const MORE = [
	'read',
	'readText',
	'check',
	'checkText',
	'sourcesDoor',
	'sourcesText',
	'why',
	'recordApart',
	'safe',
	'pairs',
	'paths',
	'pathNote',
	'within',
	'safeNote',
	'unreviewed',
	'claimsOf',
	'original',
	'said',
	'previous',
	'next',
	'readings',
	'dates',
	'answersTo',
	'settled',
	'open',
	'openNote',
	'allOn',
	'tellings',
	'order',
	'relates'
] as const;

export function pageWords({ t }: Edition): PageWords {
	const [before = '', after = ''] = t.quote('\u0000').split('\u0000');
	return {
		quote: [before, after],
		chart: {
			chart: t.t('messages:chart.label'),
			locale: t.locale,
			record: t.t('messages:chart.record'),
			recordNote: t.t('messages:chart.recordNote'),
			undated: t.t('messages:chart.undated'),
			noYear: t.t('messages:chart.noYear'),
			more: t.t('messages:zoom.more', { n: '{{n}}' }),
			less: t.t('messages:zoom.less'),
			below: t.t('messages:zoom.below')
		},
		recordHead: t.t('messages:recordHead'),
		silent: t.t('words:status.silent'),
		more: Object.fromEntries(MORE.map((key) => [key, t.t(`messages:page.${key}`)]))
	};
}
