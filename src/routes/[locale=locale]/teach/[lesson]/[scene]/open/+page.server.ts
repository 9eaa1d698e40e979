import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { firstEdition } from '#routes/edition.server.ts';
import { bodiesOf, sceneEntries, sceneIn } from '#routes/teach.server.ts';

export const entries: EntryGenerator = () => sceneEntries((scene) => bodiesOf(firstEdition(), scene).owners.size > 0);

export const load: PageServerLoad = ({ params }) => sceneIn(params.locale, params.lesson, params.scene);
