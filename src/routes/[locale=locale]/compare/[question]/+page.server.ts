import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { citationView } from '#views/citation.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';
import { questionShown } from '#routes/question.server.ts';
import { site } from '#routes/site.server.ts';

export const entries: EntryGenerator = () => locales.flatMap((locale) => firstEdition().study.questions.map(({ id }) => ({ locale, question: id })));

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const question = edition.study.questions.find(({ id }) => id === params.question);
	if (!question) error(404, `no question ${params.question}`);
	return { ...questionShown(edition, question.id), cite: citationView(edition, { kind: 'question', id: question.id }, site) };
};
