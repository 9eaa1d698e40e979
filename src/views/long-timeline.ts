import { briefList } from './brief-list.ts';
import { PageOnly } from './page-only.ts';
import type { TimelinePage } from './timeline-page.ts';

/** A case of more events than this is long: with every telling's words, its page would take a slow machine and network several seconds. */
export const LONG_CASE = 250;

/** What stands in for the events that the page of a long case does not carry. */
export interface LongTimeline {
	/** How many events there are. */
	readonly count: number;
	/** Where they are, from the root of the site. */
	readonly file: string;
	/** All of them in order, in brief. */
	readonly list: PageOnly;
	/** Said when the file could not be fetched. */
	readonly failed: string;
}

/** The file that has the events of a long case in full. */
export const eventsFile = (locale: string): string => `data/timeline-events/${locale}.json`;

/** A page as it is, or of a long case as light as it can be read: the events in brief, and in full only the one that it opens with. */
export function lightened(
	page: TimelinePage,
	{ home, locale, failed }: { readonly home: string; readonly locale: string; readonly failed: string }
): TimelinePage {
	const { timeline, opening, labels } = page;
	const { events } = timeline;
	if (events.length <= LONG_CASE) return page;
	const list = new PageOnly(briefList(events, { home, record: labels.record, undated: labels.undated }));
	return {
		...page,
		timeline: { ...timeline, events: events.filter(({ id }) => id === opening) },
		long: { count: events.length, file: eventsFile(locale), list, failed }
	};
}
