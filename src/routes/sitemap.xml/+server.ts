import type { RequestHandler } from './$types.d.ts';
import { pagesOf, sitemapOf } from '#views/sitemap.ts';
import { firstEdition } from '#routes/edition.server.ts';
import { site } from '#routes/site.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
	new Response(sitemapOf(firstEdition(), pagesOf(firstEdition()), site.address), { headers: { 'content-type': 'application/xml' } });
