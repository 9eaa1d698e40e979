import { curveBumpX, line } from 'd3';

/** A way with a name, from its end back to its beginning. */
export interface Way {
	readonly key: string;
	/** What it passes, the nearest to its end first; two ways can pass the same. */
	readonly steps: readonly string[];
}

/** A place on a graph: columns from its left, rows from its top; a row can be a fraction. */
export interface Place {
	readonly column: number;
	readonly row: number;
}

export interface PathGraph {
	readonly columns: number;
	readonly rows: number;
	readonly ends: readonly (Place & { readonly way: string })[];
	readonly steps: readonly (Place & { readonly id: string })[];
	readonly links: readonly { readonly way: string; readonly from: Place; readonly to: Place; readonly first: boolean }[];
}

/**
 * Ways as a graph of columns: ends at the left, each with a row of its own; what several ways pass stands once, as far
 * back as the longest way to it, between the rows of those ways, and never on another.
 */
export function layPaths(ways: readonly Way[]): PathGraph {
	const ids = [...new Set(ways.flatMap(({ steps }) => steps))];
	const columnOf = (id: string) => Math.max(...ways.map(({ steps }) => steps.indexOf(id) + 1));
	const wanted = ids.map((id) => {
		const rows = ways.flatMap(({ steps }, row) => (steps.includes(id) ? [row] : []));
		return { id, column: columnOf(id), row: rows.reduce((sum, row) => sum + row, 0) / rows.length };
	});
	const steps = spread(wanted);
	const placeOf = (id: string): Place => steps.find((step) => step.id === id) ?? { column: 0, row: 0 };
	return {
		columns: 1 + Math.max(0, ...steps.map(({ column }) => column)),
		rows: Math.max(ways.length, ...steps.map(({ row }) => row + 1)),
		ends: ways.map(({ key }, row) => ({ way: key, column: 0, row })),
		steps,
		links: ways.flatMap(({ key, steps: passed }, row) =>
			passed.map((id, i) => ({ way: key, from: placeOf(id), to: i === 0 ? { column: 0, row } : placeOf(passed[i - 1] ?? ''), first: i === 0 }))
		)
	};
}

/** Moves the lower of two in one column down until a whole row lies between them. */
function spread<Step extends Place>(steps: readonly Step[]): Step[] {
	const last = new Map<number, number>();
	return [...steps]
		.sort((a, b) => a.row - b.row)
		.map((step) => {
			const row = Math.max(step.row, (last.get(step.column) ?? -1) + 1);
			last.set(step.column, row);
			return { ...step, row };
		});
}

/** A line between two places that leaves and arrives level, through points in the units of the drawing. */
export const linkPath = (points: readonly (readonly [number, number])[]): string =>
	line<readonly [number, number]>()
		.x(([x]) => x)
		.y(([, y]) => y)
		.curve(curveBumpX)
		.digits(2)(points) ?? '';
