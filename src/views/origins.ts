import type { TermId } from '#domain/id.ts';
import type { Source } from '#domain/source.ts';
import { findEntry, hrefs, type Edition } from './edition.ts';
import { originsLine } from './independence.ts';
import { tellerOf, type Teller } from './teller.ts';

/** A text and where it has something from: a page that it goes back to, or seems to, or whom it names. */
export interface OriginLink {
	readonly text: number;
	readonly page: number;
	/** Drawn solid where known, dashed where inferred by us; thin where the text only names it. */
	readonly line: 'known' | 'inferred' | 'named';
	readonly how: string;
	readonly sure: string;
}

export interface OriginPage {
	readonly name: string;
	readonly address?: string;
	readonly record?: { readonly href: string; readonly label: string };
}

export interface OriginsView {
	readonly title: string;
	readonly stand: string;
	readonly counts: string;
	readonly texts: readonly { readonly teller: Teller; readonly publisher: string; readonly href: string }[];
	readonly pages: readonly OriginPage[];
	readonly links: readonly OriginLink[];
	readonly labels: Readonly<Record<'caption' | 'text' | 'page' | 'how' | 'sure' | 'record', string>>;
}

/** Who names, repeats or translates whom: the texts, the pages and people behind them, and which of those stand in the record. */
export function originsView(edition: Edition): OriginsView {
	const { study, t } = edition;
	const all = study.sources.flatMap((source, text) => linksOf(edition, source, text));
	const pages = [...new Map(all.map(({ page }) => [page.key, page])).values()];
	const label = (key: string) => t.t(`messages:independence.${key}`);
	return {
		title: label('title'),
		stand: label('stand'),
		counts: t.sentence(originsLine(edition)),
		texts: study.sources.map(({ id, publisher }) => ({ teller: tellerOf(edition, id), publisher, href: hrefs.source(id) })),
		pages: pages.map(({ name, address, record }) => ({ name, ...(address ? { address } : {}), ...(record ? { record } : {}) })),
		links: all.map(({ page, ...link }) => ({ ...link, page: pages.findIndex(({ key }) => key === page.key) })),
		labels: { caption: label('caption'), text: label('text'), page: label('page'), how: label('how'), sure: label('sure'), record: label('record') }
	};
}

type Keyed = Omit<OriginLink, 'page'> & { readonly page: OriginPage & { readonly key: TermId } };

function linksOf(edition: Edition, { cites, derivedFrom }: Source, text: number): Keyed[] {
	const { t, study } = edition;
	const derived = derivedFrom.map(({ from, address, how, certainty, confidence, record }): Keyed => {
		const entry = record && findEntry(study, record);
		return {
			text,
			line: certainty,
			how: t.t(`words:how.${how}`),
			sure: `${t.t(`words:certainty.${certainty}`)}, ${t.t(`words:confidence.${confidence}`)}`,
			page: {
				key: from,
				name: t.t(`terms:${from}`),
				...(address ? { address } : {}),
				...(entry ? { record: { href: hrefs.record(entry.id), label: t.t(`record:${entry.id}.label`) } } : {})
			}
		};
	});
	const named = cites.map((term): Keyed => ({
		text,
		line: 'named',
		how: t.t('messages:independence.named'),
		sure: t.t('words:certainty.known'),
		page: { key: term, name: t.t(`terms:${term}`) }
	}));
	return [...derived, ...named];
}
