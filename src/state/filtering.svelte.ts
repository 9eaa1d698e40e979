import type { FilteredTimeline, filterTimeline } from '#views/filtered-timeline.ts';
import type { TimelineFilter } from '#views/timeline-filter.ts';
import type { TimelineView } from '#views/timeline.ts';

/** Leaves out of a timeline what a reader does not want to see; how that is done is fetched when somebody first asks, and until then all stands. */
export class Filtering {
	#filterTimeline: typeof filterTimeline | undefined = $state.raw();

	constructor(filter: () => TimelineFilter) {
		$effect(() => {
			if (filter().active && !this.#filterTimeline) void import('#views/filtered-timeline.ts').then((module) => (this.#filterTimeline = module.filterTimeline));
		});
	}

	leave(timeline: TimelineView, filter: TimelineFilter): FilteredTimeline {
		return filter.active ? (this.#filterTimeline?.(timeline, filter) ?? timeline) : timeline;
	}
}
