import { describe, expect, it } from 'vitest';
import { timelineJs } from '#views/timeline-js.ts';
import { tinyEdition } from './tiny-edition.ts';

describe(timelineJs, () => {
	const { title, events } = timelineJs(tinyEdition());

	it('has a title and one slide for each date that a telling or the record gives', () => {
		expect(title.text.headline).not.toBe('');
		expect(events.length).toBeGreaterThan(2);
		expect(new Set(events.map((event) => event.unique_id)).size).toBe(events.length);
	});

	it('gives whole days that a calendar has, the first never after the last', () => {
		for (const { start_date: start, end_date: end } of events) {
			const [from, to] = [start, end].map(({ year, month, day }) => Date.UTC(year, month - 1, day));
			expect(from).toBeLessThanOrEqual(to ?? NaN);
			expect(new Date(from ?? NaN).getUTCMonth() + 1).toBe(start.month);
		}
	});

	it('keeps the doubt in the words of each date, its group and its statement', () => {
		for (const { display_date: words, group, text } of events) {
			expect(words).not.toBe('');
			expect(group).not.toBe('');
			expect(text.text).not.toBe('');
		}
	});
});
