import type { Aspect } from './claim.ts';

/** A telling's dating of one event: which sides of it the date is given for. */
export interface Bead {
	readonly key: string;
	/** The place of the telling in the order of the case; the record stands last. */
	readonly lane: number;
	readonly aspects: readonly Aspect[];
}

/** One event joined from one telling to the next. */
export interface Link {
	readonly from: string;
	readonly to: string;
	/** The two tellings date the same one side of the event; otherwise one merges sides, or they date different ones. */
	readonly sameAspect: boolean;
}

/** Joins the datings of one event, lane by lane, each to the one in the next lane that dates the same side of it if any does. */
export function linksOf(beads: readonly Bead[]): Link[] {
	const lanes = [...new Set(beads.map(({ lane }) => lane))].sort((a, b) => a - b);
	const links: Link[] = [];
	let last: Bead | undefined;
	for (const lane of lanes) {
		const here = beads.filter((bead) => bead.lane === lane);
		const next = here.find((bead) => last && shares(last, bead)) ?? here[0];
		if (last && next) links.push({ from: last.key, to: next.key, sameAspect: last.aspects.length === 1 && next.aspects.length === 1 && shares(last, next) });
		last = next ?? last;
	}
	return links;
}

const shares = (a: Bead, b: Bead): boolean => a.aspects.some((aspect) => b.aspects.includes(aspect));
