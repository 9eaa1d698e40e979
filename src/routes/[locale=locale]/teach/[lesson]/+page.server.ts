import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { lessonView } from '#views/lesson.ts';
import { offlineView } from '#views/offline.ts';
import { sheetLinks } from '#views/paper.ts';
import { lessonEntries, lessonIn, proseIn } from '#routes/teach.server.ts';

/** Opening a lesson has it kept for a class without a network. */
export const csr = true;

export const entries: EntryGenerator = lessonEntries;

export const load: PageServerLoad = ({ params }) => {
	const { edition, lesson } = lessonIn(params.locale, params.lesson);
	return {
		view: lessonView(edition, lesson),
		prose: proseIn(params.locale, lesson.id),
		offline: offlineView(edition, lesson.id),
		paper: { head: edition.t.t('messages:paper.head'), sheets: sheetLinks(edition, lesson.id) }
	};
};
