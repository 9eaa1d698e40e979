import type { PageServerLoad } from './$types.d.ts';
import { content } from '#content/case-study.server.ts';
import { renderProse } from '#content/prose.ts';
import { homeView } from '#views/home.ts';
import { pageWords } from '#views/page-words.ts';
import { editionIn } from '#routes/edition.server.ts';

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	return { view: homeView(edition), words: pageWords(edition), brief: renderProse(content.prose[edition.t.locale]?.brief ?? '') };
};
