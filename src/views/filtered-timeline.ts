import { linksOf } from '#domain/thread.ts';
import { searchFor } from './event-search.ts';
import type { EventView } from './event.ts';
import type { TimelineFilter } from './timeline-filter.ts';
import type { Thread, TimelineView } from './timeline.ts';

/** What is left of a timeline when a reader has chosen: the events, and in the lanes that stay what belongs to them. */
export interface FilteredTimeline {
	readonly lanes: TimelineView['lanes'];
	readonly threads: readonly Thread[];
	readonly events: readonly EventView[];
}

/**
 * The events that a reader asked for. An event stays whole, with every telling, since its verdict is about all of them; only
 * the lanes of sources that were left out go, and a thread then joins the lanes that are left. The record always stays.
 */
export function filterTimeline(timeline: TimelineView, filter: TimelineFilter): FilteredTimeline {
	if (!filter.active) return timeline;
	const { parting, theme, sources, find } = filter;
	const isFound = find ? searchFor(find) : () => true;
	const isTold = ({ tellings }: EventView) => !sources.length || tellings.some(({ said }) => sources.includes(said.teller.id));
	const events = timeline.events.filter((event) => (!parting || event.parting) && (!theme || event.themeId === theme) && isTold(event) && isFound(event));
	const shown = new Set<string>(events.map(({ id }) => id));
	const isShown = (event: string) => shown.has(event);
	const lanes = timeline.lanes
		.filter(({ teller }) => !teller || !sources.length || sources.includes(teller.id))
		.map((lane) => ({
			...lane,
			marks: lane.marks.map((mark) => ({ ...mark, events: mark.events.filter(isShown) })).filter((mark) => mark.events.length > 0),
			undated: lane.undated.filter((one) => one.events.some(isShown))
		}));
	const left = new Set(lanes.flatMap(({ marks }) => marks.map(({ key }) => key)));
	const joined = (thread: Thread): Thread =>
		// What its words say of each link holds for the whole thread alone.
		sources.length ? { ...thread, links: linksOf((timeline.beads[thread.event] ?? []).filter(({ key }) => left.has(key))), words: [] } : thread;
	const threads = timeline.threads
		.filter(({ event }) => isShown(event))
		.map(joined)
		.filter(({ links }) => links.length > 0);
	return { lanes, threads, events };
}
