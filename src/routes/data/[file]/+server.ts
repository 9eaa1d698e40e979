import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';
import { downloads } from '#views/download.ts';
import { firstEdition } from '#routes/edition.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => Object.keys(downloads(firstEdition())).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const file = downloads(firstEdition())[params.file];
	if (file === undefined) error(404, `no file ${params.file}`);
	return Response.json(file);
};
