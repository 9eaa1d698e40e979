import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ContentError } from '#content/issue.ts';
import { prove } from '#content/proof.ts';
import { leavesOf, NAMESPACES, type Words } from '#content/words.ts';
import { findQuote } from '#domain/quote-anchor.ts';
import { illegible } from './legible.ts';
import { originals, realCase, reading } from './real-case.ts';
import { breachesOf } from './voice.ts';

const SITE_LOCALES = ['en', 'et', 'pl', 'ru', 'nl', 'vi'];

if (!process.env.SOURCES_DIR)
	console.warn('\n!!! SOURCES_DIR is not set: the quotations could NOT be proved against the original texts, only against content/proofs.\n');

/** Every text of the case in one locale by where it stands, prose among them. */
function textsIn(locale: string): Map<string, string> {
	const { words, prose } = realCase();
	const short = NAMESPACES.flatMap((namespace) =>
		leavesOf(words[locale]?.[namespace] ?? {}).map(([path, text]) => [`${namespace}:${path.join('.')}`, String(text)] as const)
	);
	const long = Object.entries(prose[locale] ?? {}).flatMap(([path, text]) =>
		text.split(/\n{2,}/).map((paragraph, i) => [`prose:${path}#${i + 1}`, paragraph] as const)
	);
	return new Map([...short, ...long]);
}

describe('the case', () => {
	it('reads without a problem', () => {
		expect(reading instanceof ContentError ? reading.message : '').toBe('');
	});

	it('is told in every locale of the site', () => {
		expect([...realCase().study.locales].sort()).toEqual([...SITE_LOCALES].sort());
	});
});

describe('a fragment', () => {
	it('has at most a hundred characters', () => {
		expect(realCase().study.claims.flatMap(({ id, quote }) => (quote.exact.length > 100 ? id : []))).toEqual([]);
	});

	it('shows every figure and date that its claim has as read; a period may stand elsewhere in the text', () => {
		expect(
			realCase()
				.study.claims.map((claim) => ({ claim: claim.id, words: claim.quote.exact, unread: illegible(claim) }))
				.filter(({ unread }) => unread.length)
		).toEqual([]);
	});

	it('covers with all the others less than half of its text', () => {
		const { study, proofs } = realCase();
		const shares = study.sources.map(({ id }) => {
			const proof = proofs[id];
			const covered = new Set<number>();
			for (const { id: claim, source, quote } of study.claims) {
				const place = source === id ? proof?.claims[claim] : undefined;
				if (place) for (let at = place.start - quote.prefix.length; at < place.end + quote.suffix.length; at++) covered.add(at);
			}
			return { id, share: covered.size / (proof?.length ?? 1) };
		});
		expect(shares.filter(({ share }) => share >= 0.5)).toEqual([]);
	});

	it.runIf(process.env.SOURCES_DIR)('is proved by its original', () => {
		const { study, proofs } = realCase();
		for (const [id, text] of originals() ?? []) {
			expect(
				prove(
					text,
					study.claims.filter(({ source }) => source === id)
				)
			).toEqual({ proof: proofs[id], unproven: [] });
		}
	});

	it.runIf(process.env.SOURCES_DIR)('holds no whole sentence', () => {
		const texts = originals();
		const whole = realCase().study.claims.filter(({ source, language, quote }) => {
			const text = texts?.get(source) ?? '';
			const place = findQuote(text, quote);
			return 'start' in place && sentencesOf(text, language).some(({ start, end }) => place.start <= start && end <= place.end);
		});
		expect(whole.map(({ id, quote }) => `${id}: ${quote.exact}`)).toEqual([]);
	});
});

/** Sentences of three words or more, without the marks and spaces around them; a line is never part of the one before. */
function sentencesOf(text: string, language: string): { readonly start: number; readonly end: number }[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	return [...segmenter.segment(text)].flatMap(({ segment, index }) =>
		[...segment.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index: offset }) => {
			const core = /[\p{L}\p{N}].*[\p{L}\p{N}]/su.exec(line);
			if (!core || core[0].split(/\s+/).length < 3) return [];
			const start = index + offset + core.index;
			return [{ start, end: start + core[0].length }];
		})
	);
}

describe(sentencesOf, () => {
	it('finds the words of each sentence', () => {
		const text = 'Sild on kinni\n\nSild suleti sügisel. „Muud polnud teha,” ütles valvur. Nii see on!';
		expect(sentencesOf(text, 'et').map(({ start, end }) => text.slice(start, end))).toEqual([
			'Sild on kinni',
			'Sild suleti sügisel',
			'Muud polnud teha,” ütles valvur',
			'Nii see on'
		]);
	});
});

describe('an entry of the record', () => {
	it('cites where it was read, or says how often it was looked for', () => {
		const lacking = realCase().study.record.filter(({ authority, citations, lookUps }) => (authority === 'not-found' ? !lookUps : citations.length === 0));
		expect(lacking.map(({ id }) => id)).toEqual([]);
	});
});

describe('the words', () => {
	it('are not those of another locale', () => {
		const seen = new Map<string, string>();
		const twice: string[] = [];
		for (const locale of realCase().study.locales) {
			for (const [key, text] of textsIn(locale)) {
				if (text.length <= 60) continue;
				const place = `${key} ${text}`;
				const other = seen.get(place);
				if (other) twice.push(`${key} is the same in ${other} and ${locale}`);
				else seen.set(place, locale);
			}
		}
		expect(twice).toEqual([]);
	});

	it('call nobody wrong, false, invented, copied or misquoting', () => {
		const breaches = realCase().study.locales.flatMap((locale) =>
			[...textsIn(locale)].flatMap(([key, text]) => breachesOf(locale, key, text).map((word) => `${locale} ${key}: ${word}`))
		);
		expect(breaches).toEqual([]);
	});

	it('of the site call nobody so either', () => {
		const files = globSync('src/i18n/{messages,words}/*.json');
		const breaches = files.flatMap((file) => {
			const [, kind = '', locale = ''] = /(\w+)\/([\w-]+)\.json$/.exec(file.replaceAll('\\', '/')) ?? [];
			const words = JSON.parse(readFileSync(file, 'utf8')) as Words;
			return leavesOf(words).flatMap(([path, text]) =>
				breachesOf(locale, `${kind}:${path.join('.')}`, String(text)).map((word) => `${file} ${path.join('.')}: ${word}`)
			);
		});
		expect(breaches).toEqual([]);
	});
});
