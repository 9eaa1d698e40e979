import { formatDay, parseDay } from '#domain/day.ts';

/** How a reader looks at a page: what is picked and what is left out. It stands in the query, and defaults leave no trace. */
export interface Selection {
	readonly event?: string;
	/** Only where the tellings part. */
	readonly show?: 'parting' | 'looks';
	readonly theme?: string;
	readonly verdict?: string;
	/** Two texts, as the pair is named in the matrix; then only what both answer is shown. */
	readonly pair?: string;
	/** Of what the two answer, only where they part, or where they agree or can both hold. */
	readonly there?: 'part' | 'hold';
	readonly sort?: 'theme' | 'verdict';
	/** Only what these sources tell; all of them unless given. */
	readonly sources?: readonly string[];
	/** Words to look for. */
	readonly find?: string;
	/** The stretch of time in view, ms of UTC. */
	readonly window?: readonly [number, number];
	/** The list alone, or the drawing with it. */
	readonly view?: 'story';
}

/** Reads a query; what it does not know it leaves out. */
export function parseSelection(query: URLSearchParams): Selection {
	const [event, show, theme, verdict, pair, there, sort] = ['event', 'show', 'theme', 'verdict', 'pair', 'there', 'sort'].map(
		(key) => query.get(key) ?? undefined
	);
	return {
		...(event ? { event } : {}),
		...(show === 'parting' || show === 'looks' ? { show } : {}),
		...(theme ? { theme } : {}),
		...(verdict ? { verdict } : {}),
		...(pair ? { pair } : {}),
		...(there === 'part' || there === 'hold' ? { there } : {}),
		...(sort === 'theme' || sort === 'verdict' ? { sort } : {}),
		...(query.getAll('source').some(Boolean) ? { sources: query.getAll('source').filter(Boolean) } : {}),
		...(query.get('find')?.trim() ? { find: query.get('find') ?? '' } : {}),
		...(query.get('view') === 'story' ? { view: 'story' as const } : {}),
		...windowIn(query)
	};
}

function windowIn(query: URLSearchParams): Pick<Selection, 'window'> {
	const [from, to] = [parseDay(query.get('from') ?? ''), parseDay(query.get('to') ?? '')];
	return from !== undefined && to !== undefined && from < to ? { window: [from, to] } : {};
}

/** The query of a selection, what else stands in `query` kept. */
export function formatSelection(selection: Selection, query = new URLSearchParams()): URLSearchParams {
	const result = new URLSearchParams(query);
	const [from, to] = selection.window?.map(formatDay) ?? [];
	const { event, show, theme, verdict, pair, there, find, sort, view } = selection;
	const values = { event, show, theme, verdict, pair, there, find: find?.trim() ? find : undefined, sort, view, from, to };
	for (const [key, value] of Object.entries(values)) {
		if (value === undefined) result.delete(key);
		else result.set(key, value);
	}
	result.delete('source');
	for (const source of selection.sources ?? []) result.append('source', source);
	return result;
}

/** The address of a page with a selection, what else stands in its query kept. */
export function addressWith(selection: Selection, { pathname, search }: { readonly pathname: string; readonly search: string }): string {
	const query = formatSelection(selection, new URLSearchParams(search)).toString();
	return query ? `${pathname}?${query}` : pathname;
}

/** The address of a page with one value of its query set or, without a value, taken out. */
export function addressWithValue(key: string, value: string | undefined, { pathname, search }: { readonly pathname: string; readonly search: string }): string {
	const query = new URLSearchParams(search);
	if (value) query.set(key, value);
	else query.delete(key);
	return query.size ? `${pathname}?${query.toString()}` : pathname;
}
