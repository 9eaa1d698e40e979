import { describe, expect, it } from 'vitest';
import { parseSelection } from '#views/selection.ts';
import { filterTimeline } from '#views/filtered-timeline.ts';
import { filterIn } from '#views/timeline-filter.ts';
import { timelinePage } from '#views/timeline-page.ts';
import { tinyEdition } from './tiny-edition.ts';

const { timeline, filter } = timelinePage(tinyEdition());
const filterOf = (query: string) => filterIn({ ...timeline, ...filter }, parseSelection(new URLSearchParams(query)));
const left = (query: string) => filterTimeline(timeline, filterOf(query));

describe(filterIn, () => {
	it('leaves nothing out unless asked, and what is in view or picked does not count', () => {
		expect(filterOf('')).toEqual({ parting: false, sources: [], find: '', unknown: false, active: false });
		expect(filterOf('event=closing&view=story&from=2019-01-01&to=2019-06-01').active).toBe(false);
	});

	it.each(['theme=no-such-theme', 'source=no-such-source'])('drops %s, which the timeline does not have, and says so', (query) => {
		expect(filterOf(query)).toMatchObject({ unknown: true, active: false });
		expect(left(query).events).toEqual(timeline.events);
	});

	it('keeps the sources that there are beside one that there is not', () => {
		expect(filterOf('source=leht&source=nobody')).toMatchObject({ sources: ['leht'], unknown: true, active: true });
	});
});

describe(filterTimeline, () => {
	it('shows the timeline itself where nothing is left out', () => {
		expect(left('')).toBe(timeline);
	});

	it('leaves the events of a theme, with their marks and threads and no others', () => {
		const [theme] = timeline.events.map(({ themeId }) => themeId);
		const { events, lanes, threads } = left(`theme=${theme}`);
		const ids: readonly string[] = events.map(({ id }) => id);
		expect(ids).toEqual(timeline.events.filter(({ themeId }) => themeId === theme).map(({ id }) => id));
		expect(lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.events)).filter((id) => !ids.includes(id))).toEqual([]);
		expect(threads.filter(({ event }) => !ids.includes(event))).toEqual([]);
	});

	it('leaves only where the tellings part', () => {
		expect(left('show=parting').events).toEqual(timeline.events.filter(({ parting }) => parting));
		expect(left('show=parting').events.length).toBeLessThan(timeline.events.length);
	});

	it('leaves what a source tells, its lane and the record, and each event with all who tell it', () => {
		const { events, lanes } = left('source=gazette');
		expect(events.map(({ id }) => id)).toEqual(
			timeline.events.filter(({ tellings }) => tellings.some(({ said }) => said.teller.id === 'gazette')).map(({ id }) => id)
		);
		expect(lanes.map(({ teller }) => teller?.id)).toEqual(['gazette', undefined]);
		const closing = events.find(({ id }) => id === 'closing');
		expect(closing?.tellings.map(({ said }) => said.teller.id)).toContain('leht');
	});

	it('joins a thread past a lane that is left out', () => {
		const [whole] = timeline.threads.filter(({ event }) => event === 'closing');
		const [joined] = left('source=gazette&source=leht').threads.filter(({ event }) => event === 'closing');
		expect(whole?.links.map(({ from, to }) => [from, to])).toEqual([
			['gazette-closing-june', 'bode-closing-summer'],
			['bode-closing-summer', 'leht-closing-autumn']
		]);
		expect(joined?.links.map(({ from, to }) => [from, to])).toEqual([['gazette-closing-june', 'leht-closing-autumn']]);
	});

	it('leaves the events that were found', () => {
		expect(left('find=again').events.map(({ id }) => id)).toEqual(['reopening']);
	});
});
