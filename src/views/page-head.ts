import type { ChromeView } from './chrome.ts';
import type { Site } from './citation.ts';
import { escaped } from './escaped.ts';

/** A page below its locale, and the relative way from it to the root of the site. */
interface Place {
	readonly path: string;
	readonly root: string;
	/** Whether the page turns into another one without loading it: then it may name itself only as where it stands. */
	readonly turns: boolean;
}

/**
 * What search engines and shared links are told of a page besides its title, as HTML for its head: where it stands, its sisters in the
 * other languages, and the picture of the case. Where the site will stand is told by its publisher; until then links go by where the page stands.
 */
export function pageHead({ locale, territory, name, title, locales }: ChromeView, site: Site, { path, root, turns }: Place): string {
	const at = site.isKnown ? `${site.address}/` : root;
	const links: readonly (readonly [rel: string, href: string])[] = [
		['canonical"', turns ? './' : `${at}${locale}/${path}`],
		...locales.map((other) => [`alternate" hreflang="${other.locale}"`, `${at}${other.locale}/${path}`] as const),
		['alternate" hreflang="x-default"', `${at}${locales[0]?.locale ?? locale}/${path}`]
	];
	const properties: Readonly<Record<string, string>> = {
		'og:site_name': name,
		'og:locale': territory,
		'og:url': `${at}${locale}/${path}`,
		'og:image': `${at}og/${locale}.png`,
		'og:image:width': '1200',
		'og:image:height': '630',
		'og:image:alt': title
	};
	return [
		...links.map(([rel, href]) => `<link rel="${rel} href="${escaped(href)}">`),
		...Object.entries(properties).map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`),
		'<meta name="twitter:card" content="summary_large_image">'
	].join('');
}
