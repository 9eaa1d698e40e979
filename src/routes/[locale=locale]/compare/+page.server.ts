import type { PageServerLoad } from './$types.d.ts';
import { comparePage } from '#views/compare-page.ts';
import { editionIn } from '#routes/edition.server.ts';

export const csr = true;

export const load: PageServerLoad = ({ params }) => ({ view: comparePage(editionIn(params.locale)) });
