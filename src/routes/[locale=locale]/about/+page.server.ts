import type { PageServerLoad } from './$types.d.ts';
import { content } from '#content/case-study.server.ts';
import { renderProse } from '#content/prose.ts';
import { aboutView } from '#views/about.ts';
import { citationView } from '#views/citation.ts';
import { editionIn } from '#routes/edition.server.ts';
import { site } from '#routes/site.server.ts';

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const prose = content.prose[edition.t.locale] ?? {};
	const states = Object.fromEntries(edition.study.locales.map((locale) => [locale, Object.keys(content.stamps[locale] ?? {})]));
	return {
		view: aboutView(edition, { proofs: content.proofs, keys: states, contact: process.env.SITE_CONTACT ?? '' }),
		cite: citationView(edition, { kind: 'whole' }, site),
		about: renderProse(prose.about ?? ''),
		corrections: renderProse(prose.corrections ?? '')
	};
};
