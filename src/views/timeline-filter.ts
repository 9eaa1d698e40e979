import type { Selection } from './selection.ts';
import type { FilterWords } from './timeline-page.ts';
import type { TimelineView } from './timeline.ts';

/** Which events a reader wants to see, of what the timeline has. */
export interface TimelineFilter {
	readonly parting: boolean;
	readonly theme?: string;
	/** Empty for all of them. */
	readonly sources: readonly string[];
	readonly find: string;
	/** The address names a theme or a source that there is not. */
	readonly unknown: boolean;
	/** Whether anything is left out; which stretch of time is in view does not count. */
	readonly active: boolean;
}

/** The choice that stands in an address, without what the timeline does not have. */
export function filterIn({ lanes, themes }: Pick<TimelineView, 'lanes'> & Pick<FilterWords, 'themes'>, selection: Selection): TimelineFilter {
	const theme = themes.some(({ id }) => id === selection.theme) ? selection.theme : undefined;
	const named = selection.sources ?? [];
	const sources = named.filter((id) => lanes.some(({ teller }) => teller?.id === id));
	const parting = selection.show === 'parting';
	const find = selection.find?.trim() ?? '';
	return {
		parting,
		...(theme === undefined ? {} : { theme }),
		sources,
		find,
		unknown: theme !== selection.theme || sources.length < named.length,
		active: parting || theme !== undefined || sources.length > 0 || find !== ''
	};
}
