import type { ClaimId, QuestionId, SourceId } from '#domain/id.ts';
import { addressOfWords } from '#domain/text-fragment.ts';
import { bibtexOf, cslOf, type CslItem } from './citation-formats.ts';
import { findClaim, findSource, hrefs, type Edition } from './edition.ts';

/** Where the site stands. Unknown at build unless its publisher says so; then pages name the address at which they are read. */
export interface Site {
	readonly address: string;
	readonly isKnown: boolean;
}

/** Something on the site that can be cited. */
export type Cited =
	| { readonly kind: 'claim'; readonly id: ClaimId }
	| { readonly kind: 'question'; readonly id: QuestionId }
	| { readonly kind: 'source'; readonly id: SourceId }
	| { readonly kind: 'whole' };

/** A claim's words with everything that a quotation needs beside them. */
export interface Quotation {
	readonly marks: readonly [string, string];
	readonly words: string;
	readonly lang: string;
	readonly by: string;
	/** Where it is quoted from: the site and the version of its data. */
	readonly from: string;
	/** That it is our translation, and from what; absent where the page is in the language of the words. */
	readonly gloss?: { readonly label: string; readonly text: string };
}

export interface CitationView {
	readonly text: string;
	readonly address: string;
	/** Whether the address is only where the page is being read. */
	readonly here: boolean;
	readonly quotation?: Quotation;
	/** To the very words in the article. */
	readonly article?: string;
	readonly bibtex: string;
	readonly csl: string;
	readonly files: readonly { readonly href: string; readonly name: string }[];
	readonly labels: CitationLabels;
}

const LABELS = ['head', 'text', 'quotation', 'address', 'copy', 'copied', 'selected', 'print', 'article', 'files'] as const;
export type CitationLabels = Readonly<Record<(typeof LABELS)[number], string>>;

export const citationLabels = ({ t }: Edition): CitationLabels =>
	Object.fromEntries(LABELS.map((label) => [label, t.t(`messages:cite.${label}`)])) as CitationLabels;

/** The files that hold every citation of a kind. */
export const CITED = { claim: 'claims', question: 'questions', source: 'sources', whole: 'site' } as const;

/** How one thing on the site is cited, in words and for programs. */
export function citationView(edition: Edition, cited: Cited, site: Site): CitationView {
	const { t, study } = edition;
	const item = cslItem(edition, cited, site);
	const claim = cited.kind === 'claim' ? findClaim(study, cited.id) : undefined;
	const address = claim && findSource(study, claim.source)?.address;
	const file = `data/cite/${CITED[cited.kind]}.${t.locale}`;
	return {
		text: textOf(edition, cited, item.title),
		address: item.URL,
		here: !site.isKnown,
		...(cited.kind === 'claim' ? { quotation: quotationOf(edition, cited.id) } : {}),
		...(claim && address ? { article: addressOfWords(address, claim.quote) } : {}),
		bibtex: bibtexOf(item),
		csl: JSON.stringify([item], null, '\t'),
		files: [
			{ href: `${file}.bib`, name: 'BibTeX' },
			{ href: `${file}.json`, name: 'CSL-JSON' }
		],
		labels: citationLabels(edition)
	};
}

/** Every thing of a kind as an entry of a bibliography. */
export function cslItems(edition: Edition, kind: Cited['kind'], site: Site): CslItem[] {
	const { claims, questions, sources } = edition.study;
	const all: Readonly<Record<Cited['kind'], readonly Cited[]>> = {
		claim: claims.map(({ id }) => ({ kind: 'claim', id })),
		question: questions.map(({ id }) => ({ kind: 'question', id })),
		source: sources.map(({ id }) => ({ kind: 'source', id })),
		whole: [{ kind: 'whole' }]
	};
	return all[kind].map((cited) => cslItem(edition, cited, site));
}

function cslItem(edition: Edition, cited: Cited, { address }: Site): CslItem {
	const { t, study } = edition;
	const name = t.t('case:name');
	return cslOf({
		id: [study.id, ...(cited.kind === 'whole' ? [] : [cited.kind, cited.id]), t.locale].join('-'),
		title: titleOf(edition, cited),
		...(cited.kind === 'whole' ? {} : { container: name }),
		address: `${address}/${t.locale}/${pathOf(cited)}`,
		version: study.version,
		versionNote: t.t('messages:cite.version', { version: study.version }),
		language: t.locale
	});
}

function pathOf(cited: Cited): string {
	if (cited.kind === 'claim') return hrefs.claim(cited.id);
	if (cited.kind === 'question') return hrefs.question(cited.id);
	return cited.kind === 'source' ? hrefs.source(cited.id) : hrefs.home();
}

function titleOf({ t, study }: Edition, cited: Cited): string {
	if (cited.kind === 'claim') return t.t(`claims:${cited.id}.statement`);
	if (cited.kind === 'question') return t.t(`questions:${cited.id}.text`);
	if (cited.kind === 'whole') return `${t.t('case:name')}. ${t.t('case:title')}`;
	return t.t('messages:cite.dossier', { publisher: findSource(study, cited.id)?.publisher ?? '' });
}

function textOf({ t, study }: Edition, cited: Cited, title: string): string {
	const [name, version] = [t.t('case:name'), study.version];
	if (cited.kind === 'claim') {
		const publisher = findSource(study, findClaim(study, cited.id)?.source ?? '')?.publisher ?? '';
		return t.t('messages:citation', { statement: title, source: publisher, name, version, id: cited.id });
	}
	const versioned = t.t('messages:cite.version', { version });
	return cited.kind === 'whole' ? `${title} ${versioned}.` : `${/[.?!]$/.test(title) ? title : `${title}.`} ${name}, ${versioned}.`;
}

function quotationOf({ t, study }: Edition, id: ClaimId): Quotation {
	const claim = findClaim(study, id);
	const source = claim && findSource(study, claim.source);
	if (!claim || !source) throw new Error(`no claim ${id}`);
	const [before = '', after = ''] = t.quote('\u0000').split('\u0000');
	return {
		marks: [before, after],
		words: claim.quote.exact,
		lang: claim.language,
		from: `${t.t('case:name')}, ${t.t('messages:cite.version', { version: study.version })}.`,
		by: `${source.publisher}, ${t.t('messages:paragraph', { code: source.code, paragraph: claim.paragraph })}`,
		...(claim.language === t.locale
			? {}
			: { gloss: { label: t.t('messages:cite.gloss', { language: t.language(claim.language) }), text: t.t(`claims:${id}.gloss`) } })
	};
}
