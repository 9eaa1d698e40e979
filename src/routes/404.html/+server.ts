import type { RequestHandler } from './$types.d.ts';
import { editionIn, locales } from '#routes/edition.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

const BASE = process.env.BASE_PATH ?? '';

/** The page for an address that leads nowhere: complete in itself, since it may stand in for any depth. */
export const GET: RequestHandler = () => {
	const parts = locales.map((locale) => {
		const { t } = editionIn(locale);
		return `<section lang="${locale}"><h2>${t.t('messages:notFound.title')}</h2><p>${t.t('messages:notFound.text')} <a href="${BASE}/${locale}/" hreflang="${locale}">${t.t('messages:notFound.way')}</a></p></section>`;
	});
	const style =
		':root{color-scheme:light dark}body{max-width:44em;margin:0 auto;padding:24px 16px;background:light-dark(#f7f6f2,#16191c);color:light-dark(#17191c,#eceae4);font:18px/1.5 Georgia,serif}section{border-top:3px solid;padding:8px 0 16px}h1,h2{margin:0;font-size:22px}a{color:inherit;display:inline-block;min-height:24px}';
	const html = `<!doctype html><html lang="${locales[0] ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>404</title><style>${style}</style></head><body><main><h1>404</h1>${parts.join('')}</main></body></html>`;
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};
