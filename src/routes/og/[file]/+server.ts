import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';
import { drawShareImage, SHARE_IMAGE } from '#build/share-image.ts';
import { textWidth } from '#charts/text-width.ts';
import { editionIn, locales } from '#routes/edition.server.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map((locale) => ({ file: `${locale}.png` }));

export const GET: RequestHandler = async ({ params }) => {
	const locale = locales.find((one) => `${one}.png` === params.file);
	if (!locale) error(404, `no picture ${params.file}`);
	const { t, study } = editionIn(locale);
	const image = await drawShareImage({
		name: t.t('case:name'),
		title: t.t('case:title'),
		codes: study.sources.map(({ code }) => code),
		widthOf: (line) => textWidth(line, { family: 'serif', size: SHARE_IMAGE.titleSize, weight: 600 })
	});
	return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
