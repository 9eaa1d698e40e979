/** The part of an address below the locale: `compare/jobs/` of `/base/en/compare/jobs/`. */
export function pathIn(pathname: string, locale: string | undefined): string {
	const parts = pathname.split('/');
	const at = parts.lastIndexOf(locale ?? '');
	return at < 0 ? '' : parts.slice(at + 1).join('/');
}

/** The way from a page below a locale back to the root of the site, relative, so that the site works at any address. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length);

/** The relative way from a page to the home of its locale. */
export function homeOf({ url, params }: { url: URL; params: Partial<Record<string, string | number | boolean | bigint>> }): string {
	const locale = String(params.locale ?? '');
	return `${rootOf(pathIn(url.pathname, locale))}${locale}/`;
}
