import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';
import { content } from '#content/case-study.server.ts';
import { LONG_CASE } from '#views/long-timeline.ts';
import { timelineView } from '#views/timeline.ts';
import { editionIn, locales } from '#routes/edition.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
/** The page of any other case has its events itself. */
export const entries: EntryGenerator = () => (content.study.events.length > LONG_CASE ? locales.map((locale) => ({ file: `${locale}.json` })) : []);

export const GET: RequestHandler = ({ params }) => {
	const locale = locales.find((one) => `${one}.json` === params.file);
	if (!locale) error(404, `no events ${params.file}`);
	return Response.json(timelineView(editionIn(locale), { every: 'own' }).events);
};
