import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { content } from '#content/case-study.server.ts';
import { partsOf, renderProse } from '#content/prose.ts';
import type { Sheet } from '#domain/lesson.ts';
import { cardsView, paperWords, sheetLinks, sheetTitle, worksheetView } from '#views/paper.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';

export const entries: EntryGenerator = () =>
	firstEdition().study.lessons.flatMap(({ id }) =>
		sheetLinks(firstEdition(), id).flatMap(({ href }) => {
			const [, lesson, sheet] = href.split('/');
			return lesson === id && sheet ? locales.map((locale) => ({ locale, lesson, sheet: sheet as Sheet })) : [];
		})
	);

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const lesson = edition.study.lessons.find(({ id }) => id === params.lesson);
	if (!lesson) error(404, `no lesson ${params.lesson}`);
	const prose = content.prose[params.locale] ?? {};
	const scenes = params.sheet === 'answers' ? lesson.scenes : [];
	return {
		sheet: params.sheet,
		title: sheetTitle(edition, lesson.id, params.sheet),
		summary: edition.t.t(`lessons:${lesson.id}.summary`),
		worksheet: worksheetView(edition, lesson.id),
		cards: cardsView(edition, lesson.id),
		scenes: scenes.map(({ id }) => ({
			title: edition.t.t(`lessons:${lesson.id}.scenes.${id}.title`),
			answers: renderProse(partsOf(prose[`lessons/${lesson.id}/${id}`] ?? '').at(-1) ?? '')
		})),
		words: paperWords(edition)
	};
};
