interface Place {
	readonly url: { readonly pathname: string };
	readonly params: { readonly locale?: string | undefined };
	readonly route: { readonly id: string | null };
}

/** The part of an address below the locale: `compare/jobs/` of `/base/en/compare/jobs/`. The route tells how many parts that are. */
export function pathOf({ url, route }: Place): string {
	const below = (route.id ?? '').split('/').filter(Boolean).length - 1;
	const parts = url.pathname.split('/').filter(Boolean);
	return parts
		.slice(parts.length - Math.max(0, below))
		.map((part) => `${part}/`)
		.join('');
}

/** The way from a page below a locale back to the root of the site, relative, so that the site works at any address. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length);

/** The relative way from a page to the home of its locale. */
export const homeOf = (place: Place): string => `${rootOf(pathOf(place))}${place.params.locale ?? ''}/`;
