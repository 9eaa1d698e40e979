const DAY = 86_400_000;

/** The day of a moment, ms of UTC, as it stands in an address: 2024-02-27. */
export const formatDay = (time: number): string => new Date(Math.round(time / DAY) * DAY).toISOString().slice(0, 10);

/** The moment at which a day begins, ms of UTC; undefined for anything that is no day. */
export function parseDay(text: string): number | undefined {
	const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
	return year && formatDay(time) === text ? time : undefined;
}
