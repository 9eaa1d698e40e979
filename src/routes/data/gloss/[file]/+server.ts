import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';
import { glossesIn } from '#views/download.ts';
import { firstEdition, locales } from '#routes/edition.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map((locale) => ({ file: `${locale}.json` }));

export const GET: RequestHandler = ({ params }) => {
	const locale = locales.find((one) => `${one}.json` === params.file);
	if (!locale) error(404, `no glosses ${params.file}`);
	return Response.json(glossesIn(firstEdition(), locale));
};
