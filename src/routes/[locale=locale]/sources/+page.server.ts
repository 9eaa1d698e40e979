import type { PageServerLoad } from './$types.d.ts';
import { pageWords } from '#views/page-words.ts';
import { originsLine } from '#views/independence.ts';
import { sourceCard } from '#views/source.ts';
import { twoLinks } from '#views/two.ts';
import { editionIn } from '#routes/edition.server.ts';

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const { t, study } = edition;
	return {
		title: t.t('messages:sources.title', { tellings: t.count('messages:tellings', study.sources.length) }),
		stand: t.t('messages:sources.stand'),
		origins: originsLine(edition),
		cards: study.sources.map(({ id }) => sourceCard(edition, id)),
		pick: t.t('messages:two.pick'),
		pairs: twoLinks(edition),
		words: pageWords(edition)
	};
};
