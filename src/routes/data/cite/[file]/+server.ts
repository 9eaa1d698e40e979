import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';
import { CITED, cslItems, type Cited } from '#views/citation.ts';
import { bibtexOf } from '#views/citation-formats.ts';
import { editionIn, locales } from '#routes/edition.server.ts';
import { site } from '#routes/site.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

const bundles = (Object.keys(CITED) as Cited['kind'][]).flatMap((kind) => locales.map((locale) => ({ kind, locale, file: `${CITED[kind]}.${locale}` })));

export const entries: EntryGenerator = () => bundles.flatMap(({ file }) => [{ file: `${file}.bib` }, { file: `${file}.json` }]);

export const GET: RequestHandler = ({ params }) => {
	const bundle = bundles.find(({ file }) => params.file === `${file}.bib` || params.file === `${file}.json`);
	if (!bundle) error(404, `no citations ${params.file}`);
	const items = cslItems(editionIn(bundle.locale), bundle.kind, site);
	if (params.file.endsWith('.json')) return Response.json(items);
	return new Response(`${items.map(bibtexOf).join('\n\n')}\n`, { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
};
