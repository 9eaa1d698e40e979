import type { ClaimId, SourceId } from '#domain/id.ts';
import type { KnownText } from '#domain/quote-match.ts';
import type { KnownQuote } from '#domain/quote-places.ts';
import { hrefs, type Edition } from './edition.ts';

/** What the proofs of a source know of its original. */
export interface ProofFacts {
	readonly sha256: string;
	readonly length: number;
	readonly claims: Readonly<Record<string, { readonly start: number; readonly end: number; readonly inWord?: boolean | undefined } | undefined>>;
}

/** One fragment, with everything that it carries. */
export interface CheckQuote extends KnownQuote {
	readonly paragraph: number;
	/** Our translation; absent where the page is in the language of the text. */
	readonly gloss?: string;
	readonly claims: readonly { readonly id: ClaimId; readonly href: string; readonly statement: string }[];
}

/** What a reader's copy of one source is held against. */
export interface CheckFile extends KnownText {
	readonly source: SourceId;
	/** Of the text as received. */
	readonly sha256: string;
	readonly quotes: readonly CheckQuote[];
}

/** The fragments of a source in the order in which they stand in it; claims that share their words share a fragment. */
export function checkFile({ study, t }: Edition, source: SourceId, proof: ProofFacts): CheckFile {
	const quotes = new Map<string, CheckQuote>();
	for (const { id, quote, paragraph, language, source: own } of study.claims) {
		const place = proof.claims[id];
		if (own !== source || !place) continue;
		const key = `${place.start}-${place.end}`;
		const claim = { id, href: hrefs.claim(id), statement: t.t(`claims:${id}.statement`) };
		const known = quotes.get(key);
		if (known) quotes.set(key, { ...known, claims: [...known.claims, claim] });
		else {
			const gloss = language === t.locale ? {} : { gloss: t.t(`claims:${id}.gloss`) };
			quotes.set(key, { ...quote, start: place.start, end: place.end, ...(place.inWord ? { inWord: true } : {}), paragraph, ...gloss, claims: [claim] });
		}
	}
	const sorted = [...quotes.values()].sort((a, b) => a.start - b.start || a.end - b.end);
	return { source, sha256: proof.sha256, length: proof.length, quotes: sorted };
}
