import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';
import { content } from '#content/case-study.server.ts';
import { checkFile } from '#views/check-file.ts';
import { editionIn, locales } from '#routes/edition.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

const files = content.study.sources.flatMap(({ id }) => locales.map((locale) => ({ id, locale, file: `${id}.${locale}.json` })));

export const entries: EntryGenerator = () => files.map(({ file }) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const found = files.find(({ file }) => file === params.file);
	const proof = found && content.proofs[found.id];
	if (!proof) error(404, `no fragments ${params.file}`);
	return Response.json(checkFile(editionIn(found.locale), found.id, proof));
};
