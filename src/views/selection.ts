/** How a reader looks at a page: what is picked and what is left out. It stands in the query, and defaults leave no trace. */
export interface Selection {
	readonly event?: string;
	/** Only where the tellings part. */
	readonly show?: 'parting' | 'looks';
	readonly theme?: string;
	readonly sort?: 'verdict';
}

/** Reads a query; what it does not know it leaves out. */
export function parseSelection(query: URLSearchParams): Selection {
	const [event, show, theme, sort] = ['event', 'show', 'theme', 'sort'].map((key) => query.get(key) ?? undefined);
	return {
		...(event ? { event } : {}),
		...(show === 'parting' || show === 'looks' ? { show } : {}),
		...(theme ? { theme } : {}),
		...(sort === 'verdict' ? { sort } : {})
	};
}

/** The query of a selection, what else stands in `query` kept. */
export function formatSelection(selection: Selection, query = new URLSearchParams()): URLSearchParams {
	const result = new URLSearchParams(query);
	for (const key of ['event', 'show', 'theme', 'sort'] as const) {
		const value = selection[key];
		if (value === undefined) result.delete(key);
		else result.set(key, value);
	}
	return result;
}

/** The address of a page with a selection, what else stands in its query kept. */
export function addressWith(selection: Selection, { pathname, search }: { readonly pathname: string; readonly search: string }): string {
	const query = formatSelection(selection, new URLSearchParams(search)).toString();
	return query ? `${pathname}?${query}` : pathname;
}
