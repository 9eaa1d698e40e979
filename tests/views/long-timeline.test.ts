import { describe, expect, it } from 'vitest';
import type { EventView } from '#views/event.ts';
import { lightened, LONG_CASE } from '#views/long-timeline.ts';
import { timelinePage } from '#views/timeline-page.ts';
import { tinyEdition } from './tiny-edition.ts';

const page = timelinePage(tinyEdition());
const place = { home: '../../en/', locale: 'en', failed: 'It failed.' };
/** The page with so many events, the one that it opens with among them. */
function pageOf(count: number): typeof page {
	const { events } = page.timeline;
	const [first] = events;
	if (!first) throw new Error('no event');
	const more = Array.from({ length: count - events.length }, (_, i): EventView => ({ ...first, id: `e${i}` as EventView['id'] }));
	return { ...page, timeline: { ...page.timeline, events: [...more, ...events] } };
}

describe(lightened, () => {
	it('leaves a page as it is up to so many events', () => {
		const whole = pageOf(LONG_CASE);
		expect(lightened(whole, place)).toBe(whole);
	});

	it('leaves of more the one that the page opens with, and tells where all are and how many', () => {
		const { timeline, long } = lightened(pageOf(LONG_CASE + 1), place);
		expect(timeline.events.map(({ id }) => id)).toEqual([page.opening]);
		expect(long).toMatchObject({ count: LONG_CASE + 1, file: 'data/timeline-events/en.json', failed: 'It failed.' });
	});

	it('keeps the drawing, and all events in brief', () => {
		const { timeline, long } = lightened(pageOf(LONG_CASE + 1), place);
		expect(timeline.lanes).toBe(page.timeline.lanes);
		expect(timeline.threads).toBe(page.timeline.threads);
		expect(long?.list.html.match(/<article /g)).toHaveLength(LONG_CASE + 1);
	});
});
