import type { TimeLayout } from './time-layout.ts';
import type { Span } from './lanes.ts';

/** A place where the focus can stop: a mark, or the count of what has no room beside it. */
export interface Stop {
	readonly key: string;
	readonly x: number;
	/** The keys of the spans that stand there. */
	readonly spans: readonly string[];
}

/** The key of the count beside a mark. */
export const countOf = (key: string): string => `${key} more`;

/** The stops of each lane from left to right. */
export const stopsOf = <S extends Span>({ lanes }: TimeLayout<S>): Stop[][] =>
	lanes.map(({ spans }) =>
		spans
			.flatMap(({ span, seen, more }): Stop[] => {
				const x = (seen[0] + seen[1]) / 2;
				const mark = { key: span.key, x, spans: [span.key] };
				return more.length ? [mark, { key: countOf(span.key), x: x + 0.01, spans: more.map(({ key }) => key) }] : [mark];
			})
			.sort((a, b) => a.x - b.x)
	);

/** Where an arrow key leads from a stop; what it does not lead to is `before` or `after` what is in view. */
export function stepFrom(lanes: readonly (readonly Stop[])[], at: string, key: string): Stop | 'before' | 'after' | undefined {
	const lane = lanes.findIndex((stops) => stops.some((stop) => stop.key === at));
	const stops = lanes[lane] ?? [];
	const i = stops.findIndex((stop) => stop.key === at);
	const here = stops[i];
	if (!here) return undefined;
	switch (key) {
		case 'ArrowLeft':
			return stops[i - 1] ?? 'before';
		case 'ArrowRight':
			return stops[i + 1] ?? 'after';
		case 'Home':
			return stops[0];
		case 'End':
			return stops.at(-1);
		case 'ArrowUp':
			return nearest(lanes.slice(0, lane).findLast(hasStops), here.x);
		case 'ArrowDown':
			return nearest(lanes.slice(lane + 1).find(hasStops), here.x);
		default:
			return undefined;
	}
}

const hasStops = (stops: readonly Stop[]): boolean => stops.length > 0;

const nearest = (stops: readonly Stop[] | undefined, x: number): Stop | undefined =>
	stops?.reduce((best, stop) => (Math.abs(stop.x - x) < Math.abs(best.x - x) ? stop : best));

/** The span of a lane that comes next beyond a window, on one side of it. */
export function beyond<S extends Span>(spans: readonly S[], [from, to]: readonly [number, number], side: 'before' | 'after'): S | undefined {
	const timeOf = ({ low, high }: S) => (low === -Infinity ? high : high === Infinity ? low : (low + high) / 2);
	const out = spans.filter((span) => (side === 'before' ? endOf(span) <= from : startOf(span) >= to));
	return out.reduce<S | undefined>(
		(best, span) => (best === undefined || (side === 'before' ? timeOf(span) > timeOf(best) : timeOf(span) < timeOf(best)) ? span : best),
		undefined
	);
}

const startOf = ({ low, high }: Span): number => (low === -Infinity ? high : low);
const endOf = ({ low, high, pin }: Span): number => (pin || high === Infinity ? low : high);
