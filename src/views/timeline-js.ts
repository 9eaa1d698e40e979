import type { Edition } from './edition.ts';
import { timelineView } from './timeline.ts';

/** A day as TimelineJS3 reads it. */
interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** The file that the player of TimelineJS3 opens: one slide for each telling's date of an event, a group for each telling. */
export interface TimelineJs {
	readonly title: { readonly text: { readonly headline: string; readonly text: string } };
	readonly events: readonly {
		readonly unique_id: string;
		readonly group: string;
		readonly start_date: Day;
		readonly end_date: Day;
		/** The date in words: TimelineJS3 itself knows no doubt. */
		readonly display_date: string;
		readonly text: { readonly headline: string; readonly text: string };
	}[];
}

/** The timeline in TimelineJS3's own form. What has no date, or no beginning or end, takes the day that it does have. */
export function timelineJs(edition: Edition): TimelineJs {
	const { study, t } = edition;
	const { lanes } = timelineView(edition, { every: 'own' });
	return {
		title: { text: { headline: t.t('case:timelineTitle'), text: t.t('case:description') } },
		events: lanes.flatMap(({ teller, marks }) =>
			marks.map(({ key, events, earliest, latest, date, label }) => ({
				unique_id: key,
				group: teller ? `${teller.code} ${teller.name}` : t.t('messages:chart.record'),
				start_date: dayOf(Number.isFinite(earliest) ? earliest : latest),
				end_date: dayOf(Number.isFinite(latest) ? latest : earliest),
				display_date: date,
				text: { headline: `${t.list(events.map((event) => t.t(`events:${event}.title`)))}: ${label}`, text: statementOf(key) }
			}))
		)
	};

	function statementOf(key: string): string {
		return study.claims.some(({ id }) => id === key) ? t.t(`claims:${key}.statement`) : t.t(`record:${key}.statement`);
	}
}

function dayOf(time: number): Day {
	const date = new Date(time);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
