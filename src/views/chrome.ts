import { hrefs, type Edition } from './edition.ts';

/** What stands around every page. */
export interface ChromeView {
	readonly locale: string;
	/** The locale with the land where most speak it, as shared links name it. */
	readonly territory: string;
	readonly name: string;
	readonly title: string;
	readonly nav: readonly { readonly href: string; readonly text: string; readonly section: string }[];
	readonly locales: readonly { readonly locale: string; readonly name: string }[];
	readonly words: {
		readonly skip: string;
		readonly contents: string;
		readonly languages: string;
		readonly pages: string;
		readonly footer: string;
		readonly version: string;
		readonly about: string;
	};
}

export function chromeView({ study, t, translators }: Edition): ChromeView {
	const nav = (section: string, href: string, text = t.t(`messages:nav.${section}`)) => ({ section, href, text });
	return {
		locale: t.locale,
		territory: territoryOf(t.locale),
		name: t.t('case:name'),
		title: t.t('case:title'),
		nav: [
			nav('timeline', hrefs.timeline()),
			nav('compare', hrefs.compare()),
			nav('sources', hrefs.sources()),
			nav('record', hrefs.record()),
			...(study.lessons.length ? [nav('teach', hrefs.teach(), t.t('messages:teach.nav'))] : []),
			nav('check', hrefs.check(), t.t('messages:check.nav')),
			nav('about', hrefs.about()),
			nav('search', hrefs.search(), t.t('messages:search.nav'))
		],
		locales: [...translators].map(([locale, translator]) => ({ locale, name: translator.language(locale) })),
		words: {
			skip: t.t('messages:skip'),
			contents: t.t('messages:contents'),
			languages: t.t('messages:languages'),
			pages: t.t('messages:pages'),
			footer: t.t('messages:footer'),
			version: t.t('messages:version', { version: study.version }),
			about: t.t('messages:nav.about')
		}
	};
}

function territoryOf(locale: string): string {
	const { language, region } = new Intl.Locale(locale).maximize();
	return region ? `${language}_${region}` : language;
}
