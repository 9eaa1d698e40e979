import type { PluralForms } from '#i18n/message.ts';
import type { Edition } from './edition.ts';
import type { Line } from './said.ts';
import type { LongTimeline } from './long-timeline.ts';
import { eventsOf, timelineView, type TimelineView } from './timeline.ts';
import { tellerOf, type Teller } from './teller.ts';
import { togglesView, type TogglesView } from './toggles.ts';

/** What a reader may filter by, with how many events each choice leaves. */
export interface FilterWords extends Readonly<Record<(typeof FILTER)[number], string>> {
	readonly themes: readonly { readonly id: string; readonly name: string; readonly count: number }[];
	/** Each source with how many events it tells. */
	readonly tellers: readonly (Teller & { readonly count: number })[];
	/** "4 events of 16", by plural form. */
	readonly shown: PluralForms;
}

/** Ways to take the timeline away; `foot` has `{{address}}` in it. */
export interface TakeawayWords extends Readonly<Record<(typeof TAKEAWAY)[number], string>> {
	readonly foot: string;
	readonly sources: string;
	readonly file: string;
	/** How sure a thing is told, in a word for each quality of line. */
	readonly lines: Readonly<Record<Line, string>>;
}

export interface TimelinePage {
	readonly title: string;
	readonly stand: string;
	readonly timeline: TimelineView;
	readonly toggles: TogglesView;
	/** The event that the panel opens with: that of the last question of the first screen, if the tellings part on it. */
	readonly opening: string;
	/** Only a long case has it; its `timeline` then has no event but the opening one. */
	readonly long?: LongTimeline;
	readonly filter: FilterWords;
	readonly takeaway: TakeawayWords;
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
		readonly undated: string;
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
	...['move', 'earlier', 'later', 'closer', 'further', 'whole', 'opening', 'handleFrom', 'handleTo'],
	...['keys', 'keysWalk', 'keysPan', 'keysZoom', 'keysOpen', 'hand']
] as const;
const FILTER = ['more', 'sources', 'theme', 'themeAll', 'find', 'clear', 'nothing', 'jump', 'jumpNone', 'hintAsk', 'unknownTheme'] as const;
const TAKEAWAY = ['head', 'print', 'svg', 'png', 'data', 'working', 'failed'] as const;

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
		filter: filterWords(edition, timeline),
		takeaway: {
			...(Object.fromEntries(TAKEAWAY.map((key) => [key, t.t(`messages:takeaway.${key}`)])) as Record<(typeof TAKEAWAY)[number], string>),
			foot: t.t('messages:takeaway.foot', { address: '{{address}}' }),
			sources: t.t('messages:takeaway.sources', { list: t.list(study.sources.map(({ code, publisher }) => `${code} ${publisher}`)) }),
			file: `data/timeline.${t.locale}.json`,
			lines: { could: t.t('words:modality.could'), planned: t.t('words:modality.planned'), done: t.t('words:modality.done') }
		},
		zoom: Object.fromEntries(ZOOM.map((key) => [key, t.t(`messages:zoom.${key}`)])),
		labels: {
			show: t.t('messages:timeline.show'),
			all: t.t('messages:timeline.all', { n: timeline.events.length }),
			parting: t.t('messages:timeline.parting', { n: parting.length }),
			unknownEvent: t.t('messages:timeline.unknownEvent'),
			list: t.t('messages:timeline.list'),
			silent: t.t('messages:timeline.silent'),
			record: t.t('messages:chart.record'),
			undated: t.t('messages:chart.undated'),
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

function filterWords(edition: Edition, { events }: TimelineView): FilterWords {
	const { t, study } = edition;
	const themes = [...new Set(study.events.map(({ theme }) => theme))];
	return {
		...(Object.fromEntries(FILTER.map((key) => [key, t.t(`messages:filter.${key}`)])) as Record<(typeof FILTER)[number], string>),
		themes: themes.map((id) => ({ id, name: t.t(`terms:${id}`), count: events.filter(({ themeId }) => themeId === id).length })),
		tellers: study.sources.map(({ id }) => ({
			...tellerOf(edition, id),
			count: events.filter(({ tellings }) => tellings.some(({ said }) => said.teller.id === id)).length
		})),
		shown: t.pluralForms('messages:filter.shown', { all: events.length })
	};
}
