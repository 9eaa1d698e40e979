import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { quizView } from '#views/quiz.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';

export const entries: EntryGenerator = () => (firstEdition().study.quiz.length ? locales.map((locale) => ({ locale })) : []);

export const load: PageServerLoad = ({ params }) => ({ view: quizView(editionIn(params.locale)) });
