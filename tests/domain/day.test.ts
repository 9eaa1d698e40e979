import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '#domain/day.ts';

describe(parseDay, () => {
	it.each(['2024-02-29', '2005-01-01', '1999-12-31'])('reads %s back as it was written', (day) => {
		const time = parseDay(day);
		expect(time === undefined ? '' : formatDay(time)).toBe(day);
	});
	it.each(['2023-02-29', '2024', '2024-13-01', 'soon', ''])('takes %j for no day', (text) => {
		expect(parseDay(text)).toBeUndefined();
	});
});
