import { figureAxis } from '#charts/figure-axis.ts';
import type { PercentScale } from '#charts/lanes.ts';
import { timeScale, timeTicks } from '#charts/time-axis.ts';
import { yearsAround } from '#charts/window.ts';
import type { DrawnRow, RowDrawing } from '#views/drawing.ts';

/** The axis of a drawing with the places of its ticks in percent; those of time bring their names. */
export interface RowAxis {
	readonly kind: 'linear' | 'log' | 'time';
	readonly ticks: readonly { readonly x: number; readonly value: number; readonly name: string }[];
	readonly x: PercentScale;
	/** Where nothing at all is, to which "up to" reaches. */
	readonly floor?: number;
}

/** All rows of a drawing, the record's last. */
export const rowsOf = ({ sections, record }: Pick<RowDrawing, 'sections' | 'record'>): DrawnRow[] => [...sections.flatMap(({ rows }) => rows), ...record];

/** The axis that fits what a drawing shows; none where nothing in it has a place. */
export function rowAxis(drawing: RowDrawing, locale: string): RowAxis | undefined {
	const stretches = rowsOf(drawing).flatMap(({ at, from }) => [at, from].filter((stretch) => stretch !== undefined));
	if (!drawing.axis || !stretches.some(({ low, high }) => Number.isFinite(low) || Number.isFinite(high))) return undefined;
	if (drawing.axis.kind === 'time') {
		const window = yearsAround(stretches);
		return { kind: 'time', ticks: timeTicks(window, locale).map(({ x, label }) => ({ x, value: 0, name: label })), x: timeScale(window) };
	}
	const isShare = drawing.axis.kind === 'percent' && !drawing.axis.signed && stretches.every(({ high }) => high <= 100);
	const { kind, ticks, x } = figureAxis(stretches, isShare ? [0, 100] : undefined);
	return { kind, ticks: ticks.map((tick) => ({ ...tick, name: '' })), x, ...(kind === 'linear' ? { floor: Math.max(0, x(0)) } : { floor: 0 }) };
}
