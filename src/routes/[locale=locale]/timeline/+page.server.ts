import type { PageServerLoad } from './$types.d.ts';
import { pageWords } from '#views/page-words.ts';
import { timelinePage } from '#views/timeline-page.ts';
import { editionIn } from '#routes/edition.server.ts';

export const csr = true;

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const { quote, chart } = pageWords(edition);
	return { view: timelinePage(edition), words: { quote, chart } };
};
