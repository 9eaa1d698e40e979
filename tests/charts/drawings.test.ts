import { describe, expect, it } from 'vitest';
import { placeLane } from '#charts/lanes.ts';
import Figure from '#components/Figure.svelte';
import PathGraph from '#components/PathGraph.svelte';
import RowsChart from '#components/RowsChart.svelte';
import SetGrid from '#components/SetGrid.svelte';
import TimeBand from '#components/TimeBand.svelte';
import TimeChart from '#components/TimeChart.svelte';
import TimeNarrow from '#components/TimeNarrow.svelte';
import type { TimeSpan } from '#components/time-span.ts';
import type { EventId, SourceId } from '#domain/id.ts';
import type { DrawnRow, RowDrawing } from '#views/drawing.ts';
import type { Line } from '#views/said.ts';
import type { Teller } from '#views/teller.ts';
import type { TimeMark } from '#views/time-lane.ts';
import { idOf } from '#tests/fixtures/claim.ts';
import { formatted, htmlOf, outlineOf, partOf } from './render.ts';

const matches = async (html: string, name: string) => expect(await formatted(html)).toMatchFileSnapshot(`snapshots/${name}.html`);
const teller = (code: string, shape: number, lang: string, name: string): Teller => ({ id: idOf<SourceId>(code.toLowerCase()), code, name, lang, shape });
const [gazette, leht] = [teller('GA', 1, 'en', 'English'), teller('LE', 3, 'et', 'Estonian')];

describe(Figure, () => {
	it('is drawn as sure as it is told, and larger in digits than in words', async () => {
		const figures = [
			{ text: '60', line: 'could', who: 3 },
			{ text: '1,800', line: 'planned', who: 4 },
			{ text: '40', line: 'done', who: 2 },
			{ text: 'dozens', worded: true, line: 'done', who: 1 },
			{ text: '38', line: 'done', who: 'record' }
		] as const;
		await matches(figures.map((figure) => htmlOf(Figure, figure)).join(''), 'figure');
	});
});

describe(TimeBand, () => {
	const measure = { head: 6, foot: 2, pitch: 35, band: 29 };
	const drawn = (low: number, high: number, rest: Partial<TimeSpan> = {}) => {
		const span: TimeSpan = {
			key: 'k',
			low,
			high,
			pin: false,
			labelWidth: 80,
			who: 3,
			code: 'LE',
			date: '2019',
			line: 'done',
			label: 'bridge closed',
			events: ['closing'],
			href: 'claims/k/',
			words: 'LE: 2019, bridge closed',
			report: false,
			...rest
		};
		const [placed] = placeLane([span], (value) => value, { width: 560 }).spans;
		if (!placed) throw new Error('nothing placed');
		return `<svg>${htmlOf(TimeBand, { placed, y: 7, measure })}</svg>`;
	};

	it('is as wide as the doubt, with its words inside', () => matches(drawn(20, 70), 'band-with-room'));
	it('has its words beside it where it is narrow, and a double edge for a plan', () => matches(drawn(20, 21, { line: 'planned' }), 'band-of-a-plan'));
	it('is open on the side that nothing bounds', () => matches(drawn(-Infinity, 60, { line: 'could' }), 'band-open'));
	it('is a flag for the day of a telling', () => matches(drawn(20, 30, { report: true }), 'flag'));
	it('is a pin for a day of the record', () => matches(drawn(40, 40, { pin: true, who: 'record' }), 'pin'));
});

describe(RowsChart, () => {
	const row = (key: string, line: Line, at: DrawnRow['at'], rest: Partial<DrawnRow> = {}): DrawnRow => ({
		key,
		line,
		href: `claims/${key}/`,
		figure: '',
		label: 'trees',
		note: '',
		...(at ? { at } : {}),
		...rest
	});
	const point = (figure: number) => ({ low: figure, high: figure });
	const section = (head: string, ...rows: readonly DrawnRow[]) => ({ key: head, head, sub: 'trees felled', rows });
	const labels = { locale: 'en', record: 'Record', recordNote: 'stored pages', log: 'The axis is logarithmic.' };
	const drawn = (drawing: Omit<RowDrawing, 'kind' | 'title'>, ticks: readonly string[] = []) =>
		outlineOf(htmlOf(RowsChart, { drawing: { kind: 'rows', title: 'trees felled', ...drawing }, ticks, home: '../../', labels }));

	it('sets figures on one axis by how sure they are told, the record apart', () =>
		matches(
			drawn(
				{
					axis: { kind: 'number', signed: false },
					sections: [
						section('Could', row('sixty', 'could', { low: 54, high: 66 }, { teller: leht, figure: 'about 60' })),
						section('Planned', row('forty', 'planned', point(40), { teller: gazette, figure: '40' })),
						section('Done', row('more', 'done', { low: 35, high: Infinity }, { teller: gazette, figure: 'more than 35' }))
					],
					record: [row('contract', 'done', point(38), { label: '38 limes', href: 'record/#contract' })],
					same: 40
				},
				['0', '20', '40', '60', '80']
			),
			'rows-of-figures'
		));

	it('draws a change from its beginning to its end, and a direction alone in words', () =>
		matches(
			drawn(
				{
					axis: { kind: 'percent', signed: true },
					sections: [
						section(
							'Done',
							row('fewer', 'done', point(-22), { teller: leht, figure: 'down 22 %', from: point(0) }),
							row('falls', 'done', undefined, { teller: gazette, figure: 'fall' })
						)
					],
					record: []
				},
				['−25 %', '−20 %', '−15 %', '−10 %', '−5 %', '0 %']
			),
			'rows-of-changes'
		));

	it('draws dates as bands by the side of the event, and says where there is nothing to count from', () =>
		matches(
			drawn({
				axis: { kind: 'time' },
				sections: [
					section(
						'Decision',
						row('june', 'planned', { low: Date.UTC(2019, 5, 1), high: Date.UTC(2019, 6, 1) - 1 }, { teller: leht, figure: 'June 2019' }),
						row('lately', 'planned', undefined, { teller: gazette, figure: 'last year', note: 'nothing to count it from' })
					)
				],
				record: [row('minutes', 'done', { low: -Infinity, high: Date.UTC(2019, 2, 1) }, { figure: 'by March 2019', href: 'record/#minutes' })]
			}),
			'rows-of-dates'
		));
});

describe(SetGrid, () => {
	it('is a table of what is named and by whom, denials struck through and in words', () => {
		const mark = (key: string, line: Line, words: string, denied = false) => ({ key, href: `claims/${key}/`, line, words, denied });
		const drawing = {
			kind: 'set' as const,
			title: 'causes of the closing',
			tellers: [
				{ ...gazette, silent: true },
				{ ...leht, silent: false }
			],
			sections: [
				{
					measure: 'causes of the closing',
					rows: [
						{ term: 'worn-piers', name: 'worn piers', cells: [[], [mark('piers', 'done', 'done')]], record: [mark('report', 'done', 'the report')] },
						{ term: 'drift-ice', name: 'drift ice', cells: [[], [mark('ice', 'could', 'could, denied', true)]], record: [] }
					]
				}
			],
			hasRecord: true
		};
		const labels = { member: 'What is named', record: 'Record', unnamed: 'not named', silent: 'says nothing', denied: 'denied' };
		return matches(outlineOf(htmlOf(SetGrid, { drawing, home: '../../', labels })), 'set-grid');
	});
});

describe(PathGraph, () => {
	it('joins tellings with the pages behind them, a shared page once, in the line of its confidence', () => {
		const said = (id: string, who: Teller, answer: string) => ({
			id,
			teller: who,
			href: `claims/${id}/`,
			words: '',
			glosses: [],
			own: -1,
			line: 'done' as const,
			answer,
			label: '',
			told: answer,
			statement: ''
		});
		const way = { basis: '', alternative: '' };
		const paths = [
			{
				...way,
				id: 'sketch',
				said: said('sixty', leht, 'about 60'),
				steps: [
					{ id: 'poster', page: 'a poster of the townspeople, undated' },
					{ id: 'sketch', page: 'an early sketch' }
				],
				confidence: 'low' as const,
				confidenceWords: 'low confidence'
			},
			{
				...way,
				id: 'paper',
				said: said('forty', gazette, '40'),
				steps: [{ id: 'sketch', page: 'an early sketch' }],
				confidence: 'high' as const,
				confidenceWords: 'high confidence'
			}
		];
		return matches(outlineOf(htmlOf(PathGraph, { paths, alternative: 'or another way' })), 'path-graph');
	});
});

describe(TimeChart, () => {
	const closing = idOf<EventId>('closing');
	const mark = (key: string, from: string, to: string, rest: Partial<TimeMark> = {}): TimeMark => ({
		key,
		events: [closing],
		earliest: Date.parse(from),
		latest: Date.parse(to),
		line: 'done',
		date: from.slice(0, 4),
		label: 'bridge closed',
		width: 90,
		href: `claims/${key}/`,
		pin: false,
		report: false,
		...rest
	});
	const said = { teller: leht, href: 'claims/vote/', words: 'eelmisel aastal' };
	const view = {
		window: [Date.UTC(2019, 0, 1), Date.UTC(2021, 0, 1)] as const,
		lanes: [
			{ teller: gazette, marks: [mark('june', '2019-06-03', '2019-06-04', { line: 'planned' })], undated: [] },
			{
				teller: leht,
				marks: [mark('autumn', '2019-09-01', '2019-12-01')],
				undated: [{ key: 'vote', events: [idOf<EventId>('council-vote')], said, line: 'done' as const, label: 'council decides', lines: 2, report: false }]
			},
			{ marks: [mark('minutes', '2019-02-12', '2019-02-13', { pin: true, href: 'record/#minutes' })], undated: [] }
		],
		threads: [{ event: closing, links: [{ from: 'june', to: 'autumn', sameAspect: true }], parting: true, words: [] }]
	};
	const labels = {
		chart: 'Dates by telling',
		locale: 'en',
		record: 'Record',
		recordNote: 'stored pages',
		undated: 'No date given',
		noYear: 'gives no date here',
		more: '{{n}} more',
		less: 'Show fewer',
		below: 'in the list below'
	};
	const html = (picked?: string) => htmlOf(TimeChart, { Narrow: TimeNarrow, view, labels, home: '../', quote: ['“', '”'], picked });

	it('lays the tellings under each other on one axis', () => matches(outlineOf(partOf(html(), '<div class="wide">')), 'time-chart-wide'));
	it('sets the words over the bands where it is narrow', () => matches(outlineOf(partOf(html(), '<div class="narrow">')), 'time-chart-narrow'));

	it('quiets all but one event', () => {
		expect(html()).not.toContain('quiet');
		expect(html('closing').match(/quiet/g)).toHaveLength(1);
		expect(html('council-vote').match(/class="quiet"/g)?.length).toBeGreaterThan(4);
	});
});
