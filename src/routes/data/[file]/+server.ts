import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';
import { content } from '#content/case-study.server.ts';
import { downloads } from '#views/download.ts';
import { searchFile } from '#views/search-file.ts';
import { timelineJs } from '#views/timeline-js.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

const files = (): Record<string, unknown> => ({
	...downloads(firstEdition(), content.proofs),
	'search.json': searchFile(firstEdition()),
	...Object.fromEntries(locales.map((locale) => [`timeline.${locale}.json`, timelineJs(editionIn(locale))]))
});

export const entries: EntryGenerator = () => Object.keys(files()).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const file = files()[params.file];
	if (file === undefined) error(404, `no file ${params.file}`);
	return Response.json(file);
};
