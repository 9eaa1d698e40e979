import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { sceneEntries, sceneIn } from '#routes/teach.server.ts';

export const csr = true;

export const entries: EntryGenerator = () => sceneEntries();

export const load: PageServerLoad = ({ params }) => sceneIn(params.locale, params.lesson, params.scene);
