import type { PageServerLoad } from './$types.d.ts';
import { editionIn, locales } from '#routes/edition.server.ts';

export const load: PageServerLoad = () => ({
	editions: locales.map((locale) => {
		const { t } = editionIn(locale);
		return { locale, name: t.language(locale), title: t.t('case:title'), description: t.t('case:description') };
	})
});
