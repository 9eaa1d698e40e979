import type { PageServerLoad } from './$types.d.ts';
import { rootOf } from '#state/place.ts';
import { hrefs } from '#views/edition.ts';
import { lightened } from '#views/long-timeline.ts';
import { pageWords } from '#views/page-words.ts';
import { timelinePage } from '#views/timeline-page.ts';
import { editionIn } from '#routes/edition.server.ts';

export const csr = true;

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const { quote, chart } = pageWords(edition);
	const home = `${rootOf(hrefs.timeline())}${params.locale}/`;
	return {
		view: lightened(timelinePage(edition), { home, locale: params.locale, failed: edition.t.t('messages:timeline.eventsFailed') }),
		words: { quote, chart }
	};
};
