import type { PageServerLoad } from './$types.d.ts';
import { pageWords } from '#views/page-words.ts';
import { recordView } from '#views/record.ts';
import { editionIn } from '#routes/edition.server.ts';

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const { t } = edition;
	return {
		title: t.t('messages:record.title'),
		stand: t.t('messages:record.stand'),
		groups: recordView(edition),
		contents: t.t('messages:record.contents'),
		words: pageWords(edition)
	};
};
