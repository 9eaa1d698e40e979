import type { PageLoad } from './$types.d.ts';
import { bodyOf } from '#components/scene-bodies.ts';

export const load: PageLoad = async ({ data }) => ({ ...data, Body: await bodyOf(data.open.kind) });
