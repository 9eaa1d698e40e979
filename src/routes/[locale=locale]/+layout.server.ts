import type { LayoutServerLoad } from './$types.d.ts';
import { chromeView } from '#views/chrome.ts';
import { editionIn } from '#routes/edition.server.ts';

export const load: LayoutServerLoad = ({ params }) => ({ chrome: chromeView(editionIn(params.locale)) });
