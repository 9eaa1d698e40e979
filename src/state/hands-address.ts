/** The counts that stand in an address, in the order of the choices. */
export const countsIn = (href: string): number[] => new URL(href).searchParams.get('hands')?.split('-').map(Number) ?? [];

/** An address with these counts in it. */
export function addressWithCounts(href: string, counts: readonly number[]): URL {
	const url = new URL(href);
	url.searchParams.set('hands', counts.join('-'));
	return url;
}
