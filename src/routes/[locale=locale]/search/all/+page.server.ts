import type { PageServerLoad } from './$types.d.ts';
import { indexPage } from '#views/search-page.ts';
import { editionIn } from '#routes/edition.server.ts';

export const load: PageServerLoad = ({ params }) => ({ view: indexPage(editionIn(params.locale)) });
