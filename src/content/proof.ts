import { createHash } from 'node:crypto';
import { findQuote, paragraphCount, type QuoteAnchor } from '#domain/quote-anchor.ts';
import { isWithinWord } from '#domain/quote-places.ts';
import type { Claim } from '#domain/claim.ts';
import { z } from 'zod';

/** That a claim's words stand in the original: where, and what stands there, without the words themselves. */
export const proofSchema = z.strictObject({
	sha256: z.string(),
	/** UTF-16 length of the text. */
	length: z.int(),
	paragraphs: z.int(),
	/** `inWord`: the words begin or end within a word of the original. */
	claims: z.record(z.string(), z.strictObject({ paragraph: z.int(), start: z.int(), end: z.int(), hash: z.string(), inWord: z.literal(true).optional() }))
});
export type Proof = z.output<typeof proofSchema>;

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a proof remembers of a fragment and its context. */
export const quoteHash = ({ exact, prefix, suffix }: QuoteAnchor): string => sha256([prefix, exact, suffix].join('|'));

/** A claim whose words cannot be proved against the original. */
export interface Unproven {
	readonly claim: Pick<Claim, 'id' | 'quote' | 'paragraph'>;
	readonly message: string;
}

/** Looks every fragment up in the original text. `bytes` is the file as received. */
export function prove(
	text: string,
	claims: readonly Pick<Claim, 'id' | 'quote' | 'paragraph'>[]
): { readonly proof: Proof; readonly unproven: readonly Unproven[] } {
	const unproven: Unproven[] = [];
	const places: Proof['claims'] = {};
	for (const claim of claims) {
		const place = findQuote(text, claim.quote);
		if ('count' in place)
			unproven.push({ claim, message: `expected the words to stand exactly once in the original, got ${place.count} times: ${JSON.stringify(claim.quote)}` });
		else if (place.paragraph !== claim.paragraph)
			unproven.push({ claim, message: `expected paragraph ${place.paragraph}, where the words stand, got ${claim.paragraph}` });
		else places[claim.id] = { ...place, hash: quoteHash(claim.quote), ...(isWithinWord(text, place) ? { inWord: true as const } : {}) };
	}
	return { proof: { sha256: sha256(text), length: text.length, paragraphs: paragraphCount(text), claims: places }, unproven };
}
