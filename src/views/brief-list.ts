import { escaped } from './escaped.ts';
import type { EventView } from './event.ts';

interface BriefWords {
	/** The relative way to the home of the locale. */
	readonly home: string;
	readonly record: string;
	readonly undated: string;
}

/** Whole years, so many events or fewer if they fit, are laid out together as they come into view: more parts would cost each frame more than they spare. */
const PART = 240;

/**
 * Many events in order as an index, year by year: what happened, who tells it and when, and in a word where the tellings part. The words of each
 * telling stand on its claim's page. It is HTML rather than components, since a browser would have to build each of them a second time.
 */
export function briefList(events: readonly EventView[], words: BriefWords): string {
	return partsOf(events, words.undated)
		.map((years) => `<ol>${years.map(([year, told]) => told.map((event, i) => entry(event, i ? undefined : year, words)).join('')).join('')}</ol>`)
		.join('');
}

type Year = readonly [year: string, events: readonly EventView[]];

function partsOf(events: readonly EventView[], undated: string): Year[][] {
	const years = Map.groupBy(events, ({ earliest }) => (earliest === undefined ? undated : String(new Date(earliest).getUTCFullYear())));
	const parts: Year[][] = [];
	let room = 0;
	for (const year of years) {
		if (year[1].length > room) {
			parts.push([]);
			room = PART;
		}
		parts.at(-1)?.push(year);
		room -= year[1].length;
	}
	return parts;
}

function entry({ id, title, parting, verdictWords, tellings, record }: EventView, year: string | undefined, { home, record: recordWord }: BriefWords): string {
	// The target is the one that a link has anyway. It tells the router that the link is none of its own, which would else look through all that stands around each.
	const link = (href: string, text: string) => `<a href="${escaped(home + href)}" target="_self">${escaped(text)}</a>`;
	const told = tellings.map(({ said, date }, i) => {
		const again = said.teller.id === tellings[i - 1]?.said.teller.id;
		return `${i ? ', ' : ''}${again ? '' : `${escaped(said.teller.code)} `}${link(said.href, date)}`;
	});
	const apart = record.map(({ href, date, label }, i) => `${i ? ', ' : `${told.length ? '; ' : ''}${escaped(recordWord)} `}${link(href, date || label)}`);
	const verdict = parting ? `<b class="marked">${escaped(verdictWords)}</b> ` : '';
	return `<li${year === undefined ? '' : ` data-year="${escaped(year)}"`}><article id="event-${escaped(id)}"><h3>${escaped(title)}</h3><p>${verdict}${told.join('')}${apart.join('')}</p></article></li>`;
}
