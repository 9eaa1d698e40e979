import type { EventId, TermId } from './id.ts';

/** A happening, with no date of its own: its dates are the claims and record entries that date it. */
export interface Event {
	readonly id: EventId;
	readonly theme: TermId;
}
