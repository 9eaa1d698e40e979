/** From here to there along an axis. */
export type Stretch = readonly [from: number, to: number];

export const touches = ([from, to]: Stretch, [start, end]: Stretch): boolean => to >= start && from <= end;

export const isFree = (stretch: Stretch, taken: readonly Stretch[]): boolean => !taken.some((other) => touches(stretch, other));

/** The shortest stretch that covers all of some. */
export const hull = (...stretches: readonly Stretch[]): Stretch => [Math.min(...stretches.map(([from]) => from)), Math.max(...stretches.map(([, to]) => to))];

/** How far two stretches lie apart; 0 where they touch. */
export const distance = ([from, to]: Stretch, [start, end]: Stretch): number => Math.max(0, start - to, from - end);

/** Stretches laid together where they touch, in order. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
	const result: [number, number][] = [];
	for (const [from, to] of [...stretches].sort(([a], [b]) => a - b)) {
		const last = result.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else result.push([from, to]);
	}
	return result;
}

/** How many of some numbers in order lie in a stretch. */
export function countIn(numbers: readonly number[], [from, to]: Stretch): number {
	return placeOf(numbers, to, true) - placeOf(numbers, from, false);
}

/** How many of some numbers in order lie below one, or up to it. */
function placeOf(numbers: readonly number[], number: number, including: boolean): number {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const here = numbers[middle] ?? Infinity;
		if (here < number || (including && here === number)) low = middle + 1;
		else high = middle;
	}
	return low;
}
