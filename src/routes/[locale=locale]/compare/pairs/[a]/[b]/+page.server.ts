import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { everyTwo } from '#domain/two.ts';
import { pageWords } from '#views/page-words.ts';
import { twoView } from '#views/two.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';

export const entries: EntryGenerator = () => locales.flatMap((locale) => everyTwo(firstEdition().study).map(([a, b]) => ({ locale, a, b })));

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const two = everyTwo(edition.study).find(([a, b]) => a === params.a && b === params.b);
	if (!two) error(404, `no two texts ${params.a} and ${params.b}`);
	return { view: twoView(edition, ...two), quote: pageWords(edition).quote };
};
