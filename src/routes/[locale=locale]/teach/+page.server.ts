import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { teachView } from '#views/lesson.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';

/** A case without lessons has no page for them. */
export const entries: EntryGenerator = () => (firstEdition().study.lessons.length ? locales.map((locale) => ({ locale })) : []);

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	if (!edition.study.lessons.length) error(404, 'no lessons');
	return { view: teachView(edition), quiz: edition.study.quiz.length ? edition.t.t('messages:quiz.title') : '' };
};
