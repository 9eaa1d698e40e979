import type { PageServerLoad } from './$types.d.ts';
import { originsView } from '#views/origins.ts';
import { pageWords } from '#views/page-words.ts';
import { sourceCard } from '#views/source.ts';
import { twoLinks } from '#views/two.ts';
import { editionIn } from '#routes/edition.server.ts';

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.locale);
	const { t, study } = edition;
	return {
		title: t.t('messages:sources.title', { tellings: t.count('messages:tellings', study.sources.length) }),
		stand: t.t('messages:sources.stand'),
		cards: study.sources.map(({ id }) => sourceCard(edition, id)),
		origins: originsView(edition),
		confirm: t.t('messages:independence.confirm'),
		confirmStand: t.t('messages:independence.confirmStand'),
		pairs: twoLinks(edition),
		quote: pageWords(edition).quote
	};
};
