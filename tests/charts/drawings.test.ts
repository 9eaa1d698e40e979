import { describe, expect, it } from 'vitest';
import { placeLane } from '#charts/lanes.ts';
import AmountChart from '#components/AmountChart.svelte';
import Figure from '#components/Figure.svelte';
import TimeBand from '#components/TimeBand.svelte';
import TimeChart from '#components/TimeChart.svelte';
import type { TimeSpan } from '#components/time-span.ts';
import type { EventId, SourceId } from '#domain/id.ts';
import type { AmountMark } from '#views/amount-axis.ts';
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

describe(AmountChart, () => {
	it('sets figures on one axis by how sure they are told, the record apart', async () => {
		const mark = (key: string, line: Line, low: number, high: number, rest: Partial<AmountMark> = {}): AmountMark => ({
			key,
			line,
			low,
			high,
			figure: String(low),
			label: 'trees',
			href: `claims/${key}/`,
			...rest
		});
		const axis = {
			rows: [
				{ line: 'could' as const, word: 'Could', measures: 'trees felled', marks: [mark('sixty', 'could', 54, 66, { teller: leht, figure: 'about 60' })] },
				{ line: 'planned' as const, word: 'Planned', measures: 'trees felled', marks: [mark('forty', 'planned', 40, 40, { teller: gazette })] }
			],
			record: [mark('contract', 'done', 38, 38, { label: 'limes', href: 'record/#contract' })],
			high: 66,
			same: 40,
			unit: 'number' as const
		};
		await matches(
			outlineOf(
				htmlOf(AmountChart, {
					axis,
					home: '../../',
					labels: { chart: 'Figures by telling', record: 'Record', recordNote: 'stored pages', ticks: ['0', '20', '40', '60', '80'] }
				})
			),
			'amount-chart'
		);
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
		less: 'Show fewer'
	};
	const html = (picked?: string) => htmlOf(TimeChart, { view, labels, home: '../', quote: ['“', '”'], picked });

	it('lays the tellings under each other on one axis', () => matches(outlineOf(partOf(html(), '<div class="wide">')), 'time-chart-wide'));
	it('sets the words over the bands where it is narrow', () => matches(outlineOf(partOf(html(), '<div class="narrow">')), 'time-chart-narrow'));

	it('quiets all but one event', () => {
		expect(html()).not.toContain('quiet');
		expect(html('closing').match(/quiet/g)).toHaveLength(1);
		expect(html('council-vote').match(/class="quiet"/g)?.length).toBeGreaterThan(4);
	});
});
