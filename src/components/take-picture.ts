import type { Window } from '#charts/window.ts';
import { pictureFile, saveFile } from '#state/picture-file.ts';
import type { ChromeView } from '#views/chrome.ts';
import type { EventView } from '#views/event.ts';
import type { FilteredTimeline } from '#views/filtered-timeline.ts';
import type { PageWords } from '#views/page-words.ts';
import { addressWith, addressWithValue, type Selection } from '#views/selection.ts';
import type { TimelineFilter } from '#views/timeline-filter.ts';
import type { TimelinePage } from '#views/timeline-page.ts';
import { timePicture } from './time-picture.ts';

/** What the timeline page shows at a moment. */
export interface Shown {
	readonly view: TimelinePage;
	readonly words: Pick<PageWords, 'chart' | 'quote'>;
	readonly filter: TimelineFilter;
	readonly filtered: FilteredTimeline;
	readonly window: Window;
	readonly picked: EventView | undefined;
	readonly selection: Selection;
	readonly chrome: Pick<ChromeView, 'name' | 'words'>;
	readonly site: string;
}

/** Saves what the timeline shows as a picture; of the story alone, the drawing that would stand over it, with the address that leads there. */
export async function takePicture(kind: 'svg' | 'png', { words, picked, selection, chrome, ...shown }: Shown): Promise<void> {
	const here = new URL(addressWith(selection, location), location.href);
	const drawing = timePicture({
		...shown,
		...words,
		event: picked,
		credit: [chrome.name, chrome.words.version, chrome.words.footer],
		address: new URL(addressWithValue('view', undefined, here), here).href
	});
	saveFile(`timeline-${words.chart.locale}.${kind}`, await pictureFile(kind, drawing));
}
