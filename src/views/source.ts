import type { SourceId } from '#domain/id.ts';
import { findSource, hrefs, type Edition } from './edition.ts';
import { aloneIn, orderOf, sectionsOf, type Alone, type DigestPart, type DossierSection } from './dossier.ts';
import { twoLinks, type TwoLink } from './two.ts';
import { tellerOf, type Teller } from './teller.ts';

export interface SourceCard {
	readonly teller: Teller;
	readonly href: string;
	readonly title?: string;
	readonly titleGloss?: string;
	readonly publisher: string;
	readonly address?: string;
	readonly published: string;
	readonly about: string;
	readonly dating: string;
	readonly claims: string;
}

export interface SourceView extends SourceCard {
	readonly cites: readonly string[];
	readonly derivedFrom: readonly {
		readonly from: string;
		readonly address?: string;
		readonly how: string;
		readonly certainty: string;
		readonly confidence: string;
	}[];
	readonly warnings: readonly string[];
	/** What the text puts before what, a sentence each. */
	readonly order: readonly string[];
	readonly sections: readonly DossierSection[];
	readonly alone: Alone;
	/** This text beside each other one. */
	readonly beside: readonly TwoLink[];
	readonly proof: { readonly sha256: string; readonly length: string; readonly fragments: string };
}

export function sourceCard(edition: Edition, id: SourceId): SourceCard {
	const { study, t } = edition;
	const source = findSource(study, id);
	if (!source) throw new Error(`no source ${id}`);
	return {
		teller: tellerOf(edition, id),
		href: hrefs.source(id),
		...(source.title ? { title: source.title } : {}),
		...(source.title && source.language !== t.locale ? { titleGloss: t.t(`sources:${id}.title`) } : {}),
		publisher: source.publisher,
		...(source.address ? { address: source.address } : {}),
		published: source.published ? t.date(source.published) : t.t('messages:undated'),
		about: t.t(`sources:${id}.about`),
		dating: t.t(`sources:${id}.dating`),
		claims: t.count('messages:claims', study.claims.filter((claim) => claim.source === id).length)
	};
}

/** A dossier: what the text is, where it comes from, and everything it says. */
export function sourceView(
	edition: Edition,
	id: SourceId,
	proof: { readonly sha256: string; readonly length: number; readonly paragraphs: number; readonly claims: object },
	digest: readonly DigestPart[]
): SourceView {
	const { study, t } = edition;
	const source = findSource(study, id);
	if (!source) throw new Error(`no source ${id}`);
	return {
		...sourceCard(edition, id),
		cites: source.cites.map((term) => t.t(`terms:${term}`)),
		derivedFrom: source.derivedFrom.map(({ from, address, how, certainty, confidence }) => ({
			from: t.t(`terms:${from}`),
			...(address ? { address } : {}),
			how: t.t(`words:how.${how}`),
			certainty: t.t(`words:certainty.${certainty}`),
			confidence: t.t(`words:confidence.${confidence}`)
		})),
		order: orderOf(edition, source.order),
		warnings: source.warnings.map((warning) => t.t(`words:warning.${warning}`)),
		sections: sectionsOf(edition, source, digest),
		alone: aloneIn(edition, id),
		beside: twoLinks(edition, id),
		proof: {
			sha256: proof.sha256,
			length: t.t('messages:dossier.length', {
				characters: t.count('messages:dossier.characters', proof.length),
				paragraphs: t.count('messages:dossier.counted', proof.paragraphs)
			}),
			fragments: t.count('messages:fragments', Object.keys(proof.claims).length)
		}
	};
}

const LABELS = [
	'published',
	'address',
	'noAddress',
	'cites',
	'citesNone',
	'origins',
	'originsNone',
	'warnings',
	'order',
	'digest',
	'claims',
	'proof',
	'notOurs',
	'beside',
	'alone',
	'aloneOn',
	'aloneBeside',
	'aloneNone'
] as const;

export type SourceLabels = Record<(typeof LABELS)[number], string>;

/** The heads of a dossier's parts. */
export const sourceLabels = ({ t }: Edition): SourceLabels =>
	Object.fromEntries(LABELS.map((label) => [label, t.t(`messages:dossier.${label}`)])) as SourceLabels;
