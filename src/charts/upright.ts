import type { Span } from './lanes.ts';
import type { Window } from './window.ts';

/** A stretch of a band within one year: `y0` and `y1` in percent of the year, and which of its ends lie in it. */
export interface UprightBand<S extends Span> {
	readonly span: S;
	readonly lane: number;
	/** Beside how many others in its lane it is drawn. */
	readonly slot: number;
	readonly y0: number;
	readonly y1: number;
	readonly begins: boolean;
	readonly ends: boolean;
}

/** A year with what is told of it, in order; years in which nothing begins are left out. */
export interface UprightYear<S extends Span> {
	readonly year: number;
	/** The years left out before it, if any are. */
	readonly gap?: readonly [number, number];
	readonly entries: readonly { readonly span: S; readonly lane: number }[];
	/** What has no room among them; no band or pin is drawn for it either. */
	readonly rest: readonly { readonly span: S; readonly lane: number }[];
	readonly bands: readonly UprightBand<S>[];
	readonly pins: readonly { readonly span: S; readonly lane: number; readonly y: number }[];
}

/** How far an open band is drawn, in ms. */
const OPEN = 270 * 86_400_000;

/** How many entries there are about, shared among the years, and how many of each year at least and at most. */
const ALL = 240;
const LEAST = 2;
const MOST = 24;

/** Where a date is told in order: at its beginning, or at the end that is known. */
const anchorOf = ({ low, high }: Span): number => (low === -Infinity ? high : low);

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** Time running down: years as long as what is told of them, with a band for each date beside. */
export function layUpright<S extends Span>(lanes: readonly (readonly S[])[], [from, to]: Window): UprightYear<S>[] {
	const all = lanes.flatMap((spans, lane) => spans.map((span) => ({ span, lane }))).filter(({ span }) => endOf(span) > from && startOf(span) < to);
	const entries = Map.groupBy(
		all.toSorted((a, b) => anchorOf(a.span) - anchorOf(b.span) || a.span.high - b.span.high || a.lane - b.lane),
		({ span }) => yearOf(Math.min(to - 1, Math.max(from, anchorOf(span))))
	);
	const years = [...entries.keys()].sort((a, b) => a - b);
	const most = Math.min(MOST, Math.max(LEAST, Math.floor(ALL / years.length)));
	const told = new Set([...entries.values()].flatMap((year) => year.slice(0, most)).map(({ span }) => span));
	const drawn = all.filter(({ span }) => told.has(span));
	const slots = slotsOf(lanes.map((spans) => spans.filter((span) => told.has(span))));
	return years.map((year, i) => {
		const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
		const percent = (time: number) => Math.round(Math.min(100, Math.max(0, (100 * (time - start)) / (end - start))) * 10) / 10;
		const last = years[i - 1];
		const here = drawn.filter(({ span }) => startOf(span) < end && endOf(span) > start);
		return {
			year,
			...(last !== undefined && last < year - 1 ? { gap: [last + 1, year - 1] as const } : {}),
			entries: entries.get(year)?.slice(0, most) ?? [],
			rest: entries.get(year)?.slice(most) ?? [],
			bands: here.flatMap(({ span, lane }): UprightBand<S>[] => {
				if (span.pin) return [];
				const [low, high] = [startOf(span), endOf(span)];
				return [{ span, lane, slot: slots.get(span.key) ?? 0, y0: percent(low), y1: percent(high), begins: low >= start, ends: high <= end }];
			}),
			pins: here.flatMap(({ span, lane }) => (span.pin ? [{ span, lane, y: percent(span.low) }] : []))
		};
	});
}

const startOf = ({ low, high }: Span): number => (low === -Infinity ? high - OPEN : low);
/** A day ends after it has begun. */
const endOf = ({ low, high, pin }: Span): number => (pin ? low + 1 : high === Infinity ? low + OPEN : high);

/** Bands of one lane that overlap are drawn beside each other. */
function slotsOf(lanes: readonly (readonly Span[])[]): Map<string, number> {
	const slots = new Map<string, number>();
	for (const spans of lanes) {
		const ends: number[] = [];
		for (const span of spans.filter(({ pin }) => !pin).toSorted((a, b) => startOf(a) - startOf(b))) {
			const free = ends.findIndex((end) => end <= startOf(span));
			const slot = free < 0 ? ends.length : free;
			ends[slot] = endOf(span);
			slots.set(span.key, slot);
		}
	}
	return slots;
}
