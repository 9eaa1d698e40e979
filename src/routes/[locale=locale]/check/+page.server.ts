import type { PageServerLoad } from './$types.d.ts';
import { content } from '#content/case-study.server.ts';
import { checkPage } from '#views/check-page.ts';
import { editionIn } from '#routes/edition.server.ts';

export const csr = true;

export const load: PageServerLoad = ({ params }) => ({ view: checkPage(editionIn(params.locale), content.proofs) });
