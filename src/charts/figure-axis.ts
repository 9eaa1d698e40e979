import { scaleLinear, scaleLog } from 'd3';
import type { PercentScale } from './lanes.ts';

/** An axis of figures: where its round figures stand, and where any other does; places in percent of the plot. */
export interface FigureAxis {
	readonly kind: 'linear' | 'log';
	readonly ticks: readonly { readonly value: number; readonly x: number }[];
	readonly x: PercentScale;
}

/** A stretch of figures; ±Infinity on an open side. */
interface Stretch {
	readonly low: number;
	readonly high: number;
}

const MOST = 6;
/** How near two marks can stand before they hide each other, as a share of the plot. */
const TOUCH = 0.03;
/** A figure under this share of the largest looks like 0. */
const NOTHING = 0.01;
/** What an open side needs of the plot beyond its figure to be seen as open. */
const BEYOND = 1.3;

/**
 * A logarithmic axis where the spread asks for one: where, counted from 0, the least figure could not be told from nothing,
 * or two would stand on one another though the one is twice the other. An axis that has to show 0 or less is always linear.
 */
export function axisKind(figures: readonly number[]): FigureAxis['kind'] {
	const sorted = [...new Set(figures)].sort((a, b) => a - b);
	const [top = 0, least = 0] = [sorted.at(-1), sorted[0]];
	if (least <= 0) return 'linear';
	if (least < NOTHING * top) return 'log';
	return sorted.some((figure, i) => figure >= 2 * (sorted[i - 1] ?? Infinity) && figure - (sorted[i - 1] ?? 0) < TOUCH * top) ? 'log' : 'linear';
}

/** The axis on which stretches of figures are drawn; `whole` where the ends are given, as those of shares are. */
export function figureAxis(stretches: readonly Stretch[], whole?: readonly [number, number]): FigureAxis {
	const ends = stretches.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
	if (whole) return linear(whole[0], whole[1]);
	const reach = stretches.flatMap(({ low, high }) => (high === Infinity ? [low * BEYOND] : [high])).filter(Number.isFinite);
	// A stretch that begins at 0 says nothing of how small a figure is.
	const figures = ends.filter((end) => end !== 0);
	if (axisKind(figures) === 'log') return logarithmic(Math.min(...figures), Math.max(...reach));
	return linear(Math.min(0, ...ends), Math.max(0, ...reach));
}

function linear(low: number, high: number): FigureAxis {
	const scale = scaleLinear([low, high === low ? low + 1 : high], [0, 100]).nice(4);
	const ticks = scale.ticks(4);
	return placed('linear', ticks.length > MOST ? ticks.filter((_, i) => i % 2 === 0) : ticks);
}

/** Ticks are the ends too: a figure never stands beyond the last one. */
function placed(kind: FigureAxis['kind'], ticks: readonly number[]): FigureAxis {
	const ends = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
	const scale = kind === 'log' ? scaleLog(ends, [0, 100]) : scaleLinear(ends, [0, 100]);
	return { kind, ticks: ticks.map((value) => ({ value, x: scale(value) })), x: (value) => scale(value) };
}

/** Powers of ten; over less than two of them, their doubles and halves as well. */
function logarithmic(low: number, high: number): FigureAxis {
	const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
	const decades = Array.from({ length: Math.max(1, to - from) + 1 }, (_, i) => 10 ** (from + i));
	if (decades.length > 3) return placed('log', decades.length > MOST ? everyOther(decades) : decades);
	return placed('log', [...decades.slice(0, -1).flatMap((decade) => [decade, 2 * decade, 5 * decade]), decades.at(-1) ?? 1]);
}

/** Every other power, so that first and last both stay. */
const everyOther = (decades: readonly number[]): number[] =>
	(decades.length % 2 ? decades : [...decades, (decades.at(-1) ?? 1) * 10]).filter((_, i) => i % 2 === 0);
