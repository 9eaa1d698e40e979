import { scaleLinear, type ScaleLinear } from 'd3';

/** Round figures from 0 to a round figure at or above `high`, at most six of them. */
export function axisTicks(high: number): number[] {
	const scale = scaleLinear([0, high], [0, 1]).nice(4);
	const ticks = scale.ticks(4);
	return ticks.length > MOST ? ticks.filter((_, i) => i % 2 === 0) : ticks;
}

const MOST = 6;

/** Figures from 0 to the last tick, as percent of the plot. */
export const amountScale = (high: number): ScaleLinear<number, number> => scaleLinear([0, axisTicks(high).at(-1) ?? high], [0, 100]);
