import { describe, expect, it } from 'vitest';
import { guessText, matchQuotes, type KnownText } from '#domain/quote-match.ts';
import type { KnownQuote } from '#domain/quote-places.ts';
import { originals, realCase } from '#tests/content/real-case.ts';

const texts = originals();
const { study, proofs } = realCase();

/** The fragments of a source as its proofs place them, each place once. */
function knownText(source: string): KnownText {
	const quotes = new Map<string, KnownQuote>();
	for (const { id, quote } of study.claims.filter((claim) => claim.source === source)) {
		const place = proofs[source]?.claims[id];
		if (place) quotes.set(`${place.start}-${place.end}`, { ...quote, start: place.start, end: place.end });
	}
	return { quotes: [...quotes.values()].sort((a, b) => a.start - b.start || a.end - b.end), length: proofs[source]?.length ?? 0 };
}

const found = (copy: string, text: KnownText): string[] => matchQuotes(copy, text).map((finding) => finding.found);

/** Ways in which a site, a word processor or a file system sets the same words otherwise. */
const SETTINGS: Readonly<Record<string, (text: string) => string>> = {
	decomposed: (text) => text.normalize('NFD'),
	'with straight quotation marks': (text) => text.replace(/[„“”«»]/g, '"').replace(/[‘’]/g, "'"),
	'with curled quotation marks': (text) => text.replace(/["„“”«»]/g, '“'),
	'with guillemets and narrow spaces': (text) => text.replace(/[„“"](?=[\p{L}\p{N}])/gu, '« ').replace(/(?<=[\p{L}\p{N}.,!?])["”“]/gu, ' »'),
	'with fixed spaces': (text) => text.replaceAll(' ', '\u00a0'),
	'with double spaces': (text) => text.replaceAll(' ', '  '),
	'with other dashes': (text) => text.replace(/[-–—]/g, '‑'),
	'with dashes closed up': (text) => text.replace(/ [–—-] /g, '—'),
	'with soft hyphens': (text) => text.replace(/(\p{L}{2})(\p{L}{3})/gu, '$1\u00ad$2'),
	'with joiners and marks of direction': (text) => `\ufeff${text.replaceAll('a', 'a\u200b').replaceAll('. ', '.\u200e ')}`,
	'with joined letters': (text) => text.replaceAll('fi', 'ﬁ').replaceAll('ij', 'ĳ').replaceAll('...', '…'),
	'broken at 40 letters': (text) => text.replace(/(.{30,40}) /g, '$1\n'),
	'all in one line': (text) => text.replace(/\s+/g, ' '),
	'with everything at once': (text) =>
		text
			.normalize('NFD')
			.replace(/[„“”«»"]/g, '‟')
			.replace(/(\p{L}\p{M}*){3}(?=\p{L})/gu, '$&\u00ad')
			.replaceAll(' ', '\u202f')
			.replace(/[-–—]/g, '−')
};

/** The sentences of a text, as stretches. */
function sentencesOf(text: string): { readonly start: number; readonly end: number }[] {
	return [...text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?\n]*/g)].map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }));
}

/** Other words of the same kind: each word is set backwards with a letter of its own before it. */
const altered = (sentence: string): string => sentence.replace(/[\p{L}\p{N}]+/gu, (word) => `q${[...word].reverse().join('')}z`);

if (!texts) console.warn('SOURCES_DIR is not set: the originals could not be searched for their fragments.');

for (const { id } of study.sources) {
	const original = texts?.get(id) ?? '';
	describe.skipIf(!texts)(`the original of ${id}`, () => {
		const text = knownText(id);

		it('holds all its fragments exactly, each where its proof says', () => {
			const findings = matchQuotes(original, text);
			expect(findings).toEqual(text.quotes.map(({ start, end }) => ({ found: 'exact', start, end })));
		});

		it('is told apart from the others by its fragments', () => {
			const all = study.sources.map((source) => ({ source: source.id, ...knownText(source.id) }));
			expect(guessText(original, all)?.source).toBe(id);
		});

		it.each(Object.entries(SETTINGS))('%s holds all its fragments', (_, set) => {
			const copy = set(original);
			const findings = matchQuotes(copy, text);
			const wrong = findings.flatMap((finding, i): string[] => {
				const exact = text.quotes[i]?.exact ?? '';
				const same = 'start' in finding && copy.slice(finding.start, finding.end) === exact;
				return finding.found === (same ? 'exact' : 'tolerant') ? [] : [`${exact}: ${finding.found}`];
			});
			expect(wrong).toEqual([]);
		});

		it.each(['altered', 'removed'])('with one sentence %s lacks exactly the fragments in it', (how) => {
			const wrong = sentencesOf(original).flatMap(({ start, end }) => {
				const copy = original.slice(0, start) + (how === 'altered' ? altered(original.slice(start, end)) : '') + original.slice(end);
				const kinds = found(copy, text);
				const unlike = text.quotes.flatMap((quote, i) =>
					(kinds[i] === 'exact') === (quote.start < end && quote.end > start) ? [`${quote.exact}: ${kinds[i] ?? ''}`] : []
				);
				return unlike.length ? [{ sentence: original.slice(start, end), unlike }] : [];
			});
			expect(wrong).toEqual([]);
		});

		it('with one word of three altered, each by itself, names exactly the fragments that have it or need it beside them', { timeout: 120_000 }, () => {
			const words = [...original.matchAll(/[\p{L}\p{N}]+/gu)]
				.filter(({ index }) => text.quotes.some(({ start, end }) => index >= start && index < end))
				.filter((_, i) => i % 3 === 0);
			const wrong = words.flatMap(({ 0: word, index }) => {
				const copy = original.slice(0, index) + altered(word) + original.slice(index + word.length);
				return matchQuotes(copy, text).flatMap((finding, i) => {
					const quote = text.quotes[i];
					if (!quote) return [];
					const touched = quote.start - quote.prefix.length < index + word.length && quote.end + quote.suffix.length > index;
					const of = `${quote.exact} (${word}): ${finding.found}`;
					if (!touched) return finding.found === 'exact' ? [] : [of];
					// Of a longer fragment enough is left to tell it by.
					const left = quote.exact.length - word.length;
					return finding.found === 'near' || (left <= 2 * word.length && finding.found === 'missing') ? [] : [of];
				});
			});
			expect(wrong).toEqual([]);
		});

		it.each(['end', 'beginning'])('with one sentence moved to the %s never takes fragments out of their order', (where) => {
			const wrong = sentencesOf(original).flatMap(({ start, end }) => {
				const [rest, sentence] = [original.slice(0, start) + original.slice(end), original.slice(start, end)];
				const findings = matchQuotes(where === 'end' ? `${rest} ${sentence}` : `${sentence} ${rest}`, text);
				const starts = findings.flatMap((finding) => ('start' in finding ? [finding.start] : []));
				const inOrder = starts.every((at, i) => i === 0 || at >= (starts[i - 1] ?? 0));
				// A figure with a full stop ends a sentence here, and can cut a fragment.
				const cut = text.quotes.map((quote) => [start, end].some((at) => quote.start < at && quote.end > at));
				const lost = findings.filter((finding, i) => finding.found === 'missing' && !cut[i]).length;
				return inOrder && !lost ? [] : [{ sentence, starts, lost }];
			});
			expect(wrong).toEqual([]);
		});
	});
}
