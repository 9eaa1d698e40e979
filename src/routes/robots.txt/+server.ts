import type { RequestHandler } from './$types.d.ts';
import { site } from '#routes/site.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Everything may be read; where the site stands is named only if its publisher has said so. */
export const GET: RequestHandler = () => new Response(`User-agent: *\nAllow: /\n${site.isKnown ? `\nSitemap: ${site.address}/sitemap.xml\n` : ''}`);
