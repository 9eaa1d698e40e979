import { posix } from 'node:path';
import { builtFiles, claims, isBuilt, locales, questions, sources, textOf } from './site.ts';
import { expect, test } from './watched.ts';

const HERE = /\s(?:href|src)="([^"]*)"/g;
const NAMED = /\sid="([^"]*)"/g;
const REFERRED = /\s(?:aria-labelledby|aria-describedby|aria-controls|for)="([^"]*)"|url\(#([^)"]+)\)/g;

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('&amp;', '&').replaceAll('&#39;', "'"));
const every = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].flatMap(([, ...groups]: readonly (string | undefined)[]) => groups.filter((group) => group !== undefined));

interface Links {
	/** Each file that the page leads to, with the place in it if one is named. */
	readonly targets: readonly { readonly href: string; readonly file: string; readonly place: string }[];
	readonly names: ReadonlySet<string>;
	readonly twice: readonly string[];
	readonly referred: readonly string[];
}

function linksOf(path: string): Links {
	const html = textOf(path);
	const ids = every(html, NAMED);
	const names = new Set(ids);
	const targets = [...new Set(every(html, HERE))]
		.filter((href) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href))
		.map((href) => {
			const [way = '', place = ''] = href.split('#', 2);
			const [file = ''] = way.split('?', 1);
			const reached = file === '' ? path : posix.normalize(posix.join(file.startsWith('/') ? '.' : posix.dirname(path), decoded(file)));
			return { href, file: reached.endsWith('/') || reached === '.' ? posix.join(reached, 'index.html') : reached, place: decoded(place) };
		});
	const referred = every(html, REFERRED).flatMap((names) => names.split(/\s+/));
	return { targets, names, twice: ids.filter((id, i) => ids.indexOf(id) !== i), referred };
}

test.describe('the built pages', () => {
	test.setTimeout(180_000);
	const pages = builtFiles('.html');

	test('lead somewhere with every link', () => {
		const linked = new Map(pages.map((path) => [path, linksOf(path)]));
		const faults = [...linked].flatMap(([path, { targets, names, twice, referred }]) => [
			...targets.flatMap(({ href, file, place }) => {
				if (file.startsWith('..') || !(linked.has(file) || isBuilt(file))) return [`${path}: ${href} leads nowhere`];
				return place === '' || !file.endsWith('.html') || linked.get(file)?.names.has(place) ? [] : [`${path}: ${href} has no such place`];
			}),
			...twice.map((id) => `${path}: ${id} names two things`),
			...referred.filter((id) => !names.has(id)).map((id) => `${path}: nothing is named ${id}`)
		]);
		expect(faults.slice(0, 40)).toEqual([]);
	});

	test('can all be reached from the first one', () => {
		const reached = new Set(['index.html']);
		for (const path of reached) {
			for (const { file } of linksOf(path).targets) if (file.endsWith('.html')) reached.add(file);
		}
		expect(pages.filter((path) => !reached.has(path) && path !== '404.html')).toEqual([]);
	});

	test('are one for every question, source and claim in every locale', () => {
		const expected = locales.flatMap((locale) => [
			...questions.map(({ id }) => `${locale}/compare/${id}/index.html`),
			...sources.map(({ id }) => `${locale}/sources/${id}/index.html`),
			...claims.map(({ id }) => `${locale}/claims/${id}/index.html`)
		]);
		expect(expected.filter((path) => !isBuilt(path))).toEqual([]);
	});
});
