import type { Edition } from './edition.ts';
import { eventsOf, timelineView, type TimelineView } from './timeline.ts';
import { togglesView, type TogglesView } from './toggles.ts';

export interface TimelinePage {
	readonly title: string;
	readonly stand: string;
	readonly timeline: TimelineView;
	readonly toggles: TogglesView;
	/** The event that the panel opens with: that of the last question of the first screen, if the tellings part on it. */
	readonly opening: string;
	/** The names of the ways to move over time. */
	readonly zoom: Readonly<Record<string, string>>;
	readonly labels: {
		readonly show: string;
		readonly all: string;
		readonly parting: string;
		readonly unknownEvent: string;
		readonly list: string;
		readonly silent: string;
		readonly record: string;
		readonly questions: string;
		readonly merged: string;
		readonly pick: string;
		readonly glossFailed: string;
		readonly view: string;
		readonly story: string;
		readonly compare: string;
		readonly overview: string;
	};
}

const ZOOM = [
	...['move', 'earlier', 'later', 'closer', 'further', 'whole', 'opening', 'below', 'handleFrom', 'handleTo'],
	...['keys', 'keysWalk', 'keysPan', 'keysZoom', 'keysOpen', 'hand']
] as const;

export function timelinePage(edition: Edition): TimelinePage {
	const { t, study } = edition;
	const timeline = timelineView(edition, { every: 'own' });
	const parting = timeline.events.filter((event) => event.parting);
	const last = study.firstScreen.axis.at(-1);
	const opening = parting.find(({ id }) => last && eventsOf(edition, [last]).has(id)) ?? parting[0] ?? timeline.events[0];
	return {
		title: t.t('case:timelineTitle'),
		stand: t.t('case:timelineStand'),
		timeline,
		toggles: togglesView(edition),
		opening: opening?.id ?? '',
		zoom: Object.fromEntries(ZOOM.map((key) => [key, t.t(`messages:zoom.${key}`)])),
		labels: {
			show: t.t('messages:timeline.show'),
			all: t.t('messages:timeline.all', { n: timeline.events.length }),
			parting: t.t('messages:timeline.parting', { n: parting.length }),
			unknownEvent: t.t('messages:timeline.unknownEvent'),
			list: t.t('messages:timeline.list'),
			silent: t.t('messages:timeline.silent'),
			record: t.t('messages:chart.record'),
			questions: t.t('messages:page.allOn'),
			merged: t.t('messages:timeline.merged'),
			pick: t.t('messages:timeline.pick'),
			glossFailed: t.t('messages:timeline.glossFailed'),
			view: t.t('messages:timeline.view'),
			story: t.t('messages:timeline.story'),
			compare: t.t('messages:timeline.compare'),
			overview: t.t('messages:timeline.overview')
		}
	};
}
