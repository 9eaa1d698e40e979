import type { MeasureId } from './id.ts';

/** A thing that can be counted or measured, and the whole that it is a part of, if any. */
export interface Measure {
	readonly id: MeasureId;
	readonly partOf?: MeasureId;
	/** Whether two different answers shut each other out; lists of causes or groups do not. */
	readonly exclusive?: boolean;
}
