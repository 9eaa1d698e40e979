import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { axisTicks } from '#charts/amount-axis.ts';
import { citationView } from '#views/citation.ts';
import { pageWords } from '#views/page-words.ts';
import { questionView } from '#views/question.ts';
import { togglesView } from '#views/toggles.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';
import { site } from '#routes/site.server.ts';

export const entries: EntryGenerator = () => locales.flatMap((locale) => firstEdition().study.questions.map(({ id }) => ({ locale, question: id })));

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const question = edition.study.questions.find(({ id }) => id === params.question);
	if (!question) error(404, `no question ${params.question}`);
	const view = questionView(edition, question.id);
	const { t } = edition;
	return {
		view,
		cite: citationView(edition, { kind: 'question', id: question.id }, site),
		words: pageWords(edition),
		toggles: togglesView(edition),
		ticks: view.axis ? axisTicks(view.axis.high).map((tick) => (view.axis?.unit === 'percent' ? t.percent(tick) : t.number(tick))) : []
	};
};
