import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { timeTicks } from '#charts/time-axis.ts';
import { blankTimeline } from '#views/paper.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';

export const entries: EntryGenerator = () => (firstEdition().study.lessons.length ? locales.map((locale) => ({ locale })) : []);

export const load: PageServerLoad = ({ params }) => {
	const view = blankTimeline(editionIn(params.locale));
	return { view, ticks: timeTicks(view.window, params.locale) };
};
