import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { sceneEntries, sceneIn } from '#routes/teach.server.ts';

export const entries: EntryGenerator = () => sceneEntries(({ hide, hands }) => hide.length > 0 || hands.length > 0);

export const load: PageServerLoad = ({ params }) => sceneIn(params.locale, params.lesson, params.scene);
