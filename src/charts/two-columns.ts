/** A link from a thing in the left column to one in the right, by their places. */
export interface Link {
	readonly left: number;
	readonly right: number;
}

export interface PlacedColumns {
	/** The middle of each thing, px from the top. */
	readonly left: readonly number[];
	readonly right: readonly number[];
	readonly height: number;
}

/**
 * Two columns of linked things: the right one from top to bottom by the mean place of what each is linked with, so that links
 * cross as little as possible, and each thing on the left at the mean height of its links, `gap` px from the next at least.
 */
export function placeColumns(lefts: number, heights: readonly number[], links: readonly Link[], gap: number): PlacedColumns {
	const mean = (numbers: readonly number[], otherwise: number): number =>
		numbers.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : otherwise;
	const rank = heights.map((_, right) =>
		mean(
			links.filter((link) => link.right === right).map(({ left }) => left),
			lefts
		)
	);
	const order = heights.map((_, right) => right).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
	const right = heights.map(() => 0);
	let top = 0;
	for (const place of order) {
		const height = heights[place] ?? 0;
		right[place] = top + height / 2;
		top += height;
	}
	const left: number[] = [];
	let last = -gap / 2;
	for (let place = 0; place < lefts; place++) {
		const wanted = mean(
			links.filter((link) => link.left === place).map((link) => right[link.right] ?? 0),
			last + gap
		);
		last = Math.max(last + gap, wanted);
		left.push(last);
	}
	return { left, right, height: Math.max(top, last + gap / 2) };
}
