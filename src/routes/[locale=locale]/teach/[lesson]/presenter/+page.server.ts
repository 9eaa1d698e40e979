import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { presenterView } from '#views/presenter.ts';
import { bodiesOf, lessonEntries, lessonIn, proseIn } from '#routes/teach.server.ts';

export const csr = true;

export const entries: EntryGenerator = lessonEntries;

export const load: PageServerLoad = ({ params }) => {
	const { edition, lesson } = lessonIn(params.locale, params.lesson);
	return {
		view: presenterView(edition, lesson, (scene) => ({
			owners: bodiesOf(edition, scene).owners,
			notes: proseIn(params.locale, `${lesson.id}/${scene.id}`)
		}))
	};
};
