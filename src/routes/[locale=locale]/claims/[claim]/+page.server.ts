import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { citationView } from '#views/citation.ts';
import { claimView } from '#views/claim.ts';
import { findClaim } from '#views/edition.ts';
import { pageWords } from '#views/page-words.ts';
import { togglesView } from '#views/toggles.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';
import { site } from '#routes/site.server.ts';

export const entries: EntryGenerator = () => locales.flatMap((locale) => firstEdition().study.claims.map(({ id }) => ({ locale, claim: id })));

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const claim = findClaim(edition.study, params.claim);
	if (!claim) error(404, `no claim ${params.claim}`);
	return {
		view: claimView(edition, claim.id),
		cite: citationView(edition, { kind: 'claim', id: claim.id }, site),
		words: pageWords(edition),
		toggles: togglesView(edition)
	};
};
