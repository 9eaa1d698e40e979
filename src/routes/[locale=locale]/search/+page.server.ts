import type { PageServerLoad } from './$types.d.ts';
import { searchPage } from '#views/search-page.ts';
import { editionIn } from '#routes/edition.server.ts';

export const csr = true;

export const load: PageServerLoad = ({ params }) => ({ view: searchPage(editionIn(params.locale)) });
