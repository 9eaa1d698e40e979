import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { content } from '#content/case-study.server.ts';
import { sectionsOf } from '#content/prose.ts';
import { citationView } from '#views/citation.ts';
import { findSource, hrefs } from '#views/edition.ts';
import { pageWords } from '#views/page-words.ts';
import { sourceLabels, sourceView } from '#views/source.ts';
import { togglesView } from '#views/toggles.ts';
import { editionIn, firstEdition, locales } from '#routes/edition.server.ts';
import { site } from '#routes/site.server.ts';

export const entries: EntryGenerator = () => locales.flatMap((locale) => firstEdition().study.sources.map(({ id }) => ({ locale, source: id })));

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const source = findSource(edition.study, params.source);
	const proof = source && content.proofs[source.id];
	if (!source || !proof) error(404, `no source ${params.source}`);
	const digest = sectionsOf(content.prose[edition.t.locale]?.[`digests/${source.id}`] ?? '');
	return {
		view: sourceView(edition, source.id, proof, digest),
		labels: sourceLabels(edition),
		check: { href: hrefs.check(source.id), text: edition.t.t('messages:check.title') },
		cite: citationView(edition, { kind: 'source', id: source.id }, site),
		words: pageWords(edition),
		toggles: togglesView(edition)
	};
};
