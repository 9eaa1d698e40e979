import { describe, expect, it } from 'vitest';
import { briefList } from '#views/brief-list.ts';
import type { EventView } from '#views/event.ts';
import { timelineView } from '#views/timeline.ts';
import { tinyEdition } from './tiny-edition.ts';

const { events } = timelineView(tinyEdition(), { every: 'own' });
const words = { home: '../../en/', record: 'Record', undated: 'Without a date' };
const eventOf = (id: string, changes: Partial<EventView> = {}): EventView => {
	const found = events.find((one) => (one.id as string) === id);
	if (!found) throw new Error(`no event ${id}`);
	return { ...found, ...changes };
};
const undated = (event: EventView): EventView => JSON.parse(JSON.stringify({ ...event, earliest: undefined })) as EventView;
const read = (html: string): string =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
const yearsIn = (html: string): string[] => [...html.matchAll(/data-year="([^"]*)"/g)].map(([, year = '']) => year);

describe(briefList, () => {
	it('tells each event with who tells it and when, and that the tellings part', () => {
		const closing = eventOf('closing');
		expect(closing.parting).toBe(true);
		expect(read(briefList([closing], words))).toBe(`${closing.title} ${closing.verdictWords} GA 3 June 2019 , BO summer 2019 , LE autumn 2019`);
	});

	it('has no verdict where the tellings do not part', () => {
		expect(briefList([eventOf('closing', { parting: false })], words)).not.toContain(eventOf('closing').verdictWords);
	});

	it('can be led to, and leads from each date to the page of the claim or of the record', () => {
		const html = briefList(events, words);
		for (const { id, tellings, record } of events) {
			const [, article = ''] = html.split(`<article id="event-${id}">`);
			const hrefs = [...(article.split('</article>')[0] ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
			expect(hrefs).toEqual([...tellings.map(({ said }) => said), ...record].map(({ href }) => `../../en/${href}`));
		}
	});

	it('sets the record apart from those who tell', () => {
		const vote = eventOf('council-vote');
		expect(vote.record).toHaveLength(1);
		expect(read(briefList([vote], words))).toBe(`${vote.title} LE last year ; Record 12 February 2019`);
	});

	it('names who tells it twice once', () => {
		const closing = eventOf('closing');
		const [first] = closing.tellings;
		if (!first) throw new Error('nobody tells it');
		expect(read(briefList([{ ...closing, parting: false, tellings: [first, { ...first, date: 'July 2019' }], record: [] }], words))).toBe(
			`${closing.title} GA 3 June 2019 , July 2019`
		);
	});

	it('names each year where it begins, and what has no date', () => {
		const [a, b, c, d] = [2019, 2019, 2021, undefined].map((year, i) => {
			const event = eventOf('closing', { id: `e${i}` as EventView['id'] });
			return year === undefined ? undated(event) : { ...event, earliest: Date.UTC(year, i) };
		}) as [EventView, EventView, EventView, EventView];
		const html = briefList([a, b, c, d], words);
		expect(yearsIn(html)).toEqual(['2019', '2021', 'Without a date']);
		expect(html.match(/<li data-year="2019"><article id="event-e0">.*<li><article id="event-e1">/)).not.toBeNull();
	});

	it('is parted between years, and every event stands in it once', () => {
		const many = Array.from({ length: 700 }, (_, i) =>
			eventOf('closing', { id: `e${i}` as EventView['id'], earliest: Date.UTC(1900 + Math.floor(i / 70), 1) })
		);
		const parts = briefList(many, words).split('<ol>').slice(1);
		expect(parts.map((part) => part.match(/<article /g)?.length)).toEqual([210, 210, 210, 70]);
		expect(parts.map((part) => part.startsWith('<li data-year='))).toEqual([true, true, true, true]);
		expect(yearsIn(parts.join(''))).toEqual(Array.from({ length: 10 }, (_, i) => String(1900 + i)));
	});

	it('lets no text be taken for a tag or end an attribute', () => {
		const [first] = eventOf('closing').tellings;
		if (!first) throw new Error('nobody tells it');
		const evil = '"><img src=x onerror=alert(1)>&amp;';
		const said = { ...first.said, href: evil, teller: { ...first.said.teller, code: evil } };
		const event = eventOf('closing', {
			id: evil as EventView['id'],
			title: evil,
			verdictWords: evil,
			parting: true,
			tellings: [{ ...first, said, date: evil }],
			record: [{ id: 'r', href: evil, date: evil, label: evil }]
		});
		const html = briefList([undated(event)], { home: evil, record: evil, undated: evil });
		expect(html).not.toContain('<img');
		expect([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).toEqual(['ol', 'li', 'article', 'h3', 'p', 'b', 'a', 'a']);
		expect(html.match(/&quot;>&lt;img src=x onerror=alert\(1\)>&amp;amp;/g)).toHaveLength(12);
	});
});
