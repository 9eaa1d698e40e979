import type { Measure, Visit } from './visit.ts';

/** All visits to one contender's page under the same conditions. */
export interface Series {
	readonly contender: string;
	readonly events: number;
	readonly slow: boolean;
	readonly visits: readonly Visit[];
}

const NAMES: Readonly<Record<Measure, string>> = {
	bytes: 'bytes',
	requests: 'requests',
	firstPaint: 'first paint',
	largestPaint: 'largest paint',
	reachable: 'all reachable',
	blocking: 'blocking time',
	heap: 'heap',
	zoomToPaint: 'zoom to paint, p98',
	zoomFrame: 'zoom frame, p98',
	panToPaint: 'pan to paint, p98',
	panFrame: 'pan frame, p98'
};
const measures = Object.keys(NAMES) as Measure[];

/** The middle one of some values, or the mean of the two in the middle; nothing of none. */
export function median(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

const medianOf = ({ visits }: Series, measure: Measure): number | undefined => median(visits.flatMap((visit) => visit[measure] ?? []));

/** Two figures that count, or whole numbers from a hundred. */
const ratio = (value: number | undefined): string =>
	value === undefined || !Number.isFinite(value) ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const rows = (lines: readonly (readonly string[])[]): string => lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const head = (first: string): string[][] => [
	[first, ...measures.map((measure) => NAMES[measure])],
	['---', ...measures.map(() => '---:')]
];
const condition = ({ events, slow }: Series): string => `${new Intl.NumberFormat('en').format(events)}${slow ? ', slow' : ''}`;

/** For each other contender a table of ours divided by it: under 1, ours takes less. */
export function ratioTables(all: readonly Series[], ours: string): string {
	const others = [...new Set(all.map(({ contender }) => contender))].filter((name) => name !== ours);
	return others
		.map((name) => {
			const lines = all
				.filter(({ contender }) => contender === name)
				.map((other) => {
					const own = all.find(({ contender, events, slow }) => contender === ours && events === other.events && slow === other.slow);
					return [condition(other), ...measures.map((measure) => ratio(own && (medianOf(own, measure) ?? NaN) / (medianOf(other, measure) ?? NaN)))];
				});
			return `**Ours ÷ ${name}**\n\n${rows([...head('events'), ...lines])}`;
		})
		.join('\n\n');
}

const UNITS: Readonly<Partial<Record<Measure, (value: number) => string>>> = {
	bytes: (value) => `${(value / 1024).toFixed(0)} KB`,
	requests: (value) => value.toFixed(0),
	heap: (value) => `${(value / 1024 / 1024).toFixed(1)} MB`
};

/** What the ratios were made of: medians, and behind them the least and the most. */
export function medianTable(all: readonly Series[]): string {
	const cell = (series: Series, measure: Measure): string => {
		const values = series.visits.flatMap((visit) => visit[measure] ?? []);
		const [middle, unit] = [median(values), UNITS[measure] ?? ((value: number) => value.toFixed(0))];
		if (middle === undefined) return '–';
		return values.length > 1 ? `${unit(middle)} (${unit(Math.min(...values))} to ${unit(Math.max(...values))})` : unit(middle);
	};
	return rows([
		...head('page, events'),
		...all.map((series) => [`${series.contender}, ${condition(series)}`, ...measures.map((measure) => cell(series, measure))])
	]);
}
