import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/claim.ts';
import { realCase } from './real-case.ts';

/** Every fragment of another language in prose, by the mark of language around it. */
const fragmentsIn = (markdown: string) =>
	[...markdown.matchAll(/<span lang="([a-z]+)">([^<]*)<\/span>/g)].map(([, language = '', text = '']) => ({ language, text }));

const wordsOf = ({ quote, hedges, attribution }: Claim) => [quote.exact, ...hedges.map(({ words }) => words), ...attribution.map(({ verb }) => verb ?? '')];

/** Examples of hearsay that are the language's, not a text's; and words of the record. */
const OWN_EXAMPLES = /\/(?:hearsay|three-dots)$/;

describe('the lessons', () => {
	it('are five: a starter of ten minutes and four of 45', () => {
		expect(realCase().study.lessons.map(({ minutes }) => minutes)).toEqual([10, 45, 45, 45, 45]);
	});

	it('have scenes, cards and tasks for one class hour', () => {
		const outside = realCase().study.lessons.filter(
			({ minutes, scenes, cards, tasks }) =>
				scenes.length < (minutes > 10 ? 6 : 4) || scenes.length > 12 || cards.length < 8 || cards.length > 16 || tasks < 4 || tasks > 7
		);
		expect(outside.map(({ id }) => id)).toEqual([]);
	});

	it('can be read in the ten minutes before class', () => {
		const lengths = Object.entries(realCase().prose.en ?? {}).flatMap(([path, text]) => {
			const count = text.replace(/<[^>]*>/g, '').match(/[\p{L}\p{N}’]+/gu)?.length ?? 0;
			return /^lessons\/[^/]+\//.test(path) && (count < 90 || count > 180) ? `${path}: ${count}` : [];
		});
		expect(lengths).toEqual([]);
	});

	it('quote in every locale only words that a claim quotes', () => {
		const { study, prose } = realCase();
		const quoted = (language: string, text: string) =>
			study.claims.some((claim) => claim.language === language && wordsOf(claim).some((words) => words.includes(text)));
		const strange = study.locales.flatMap((locale) =>
			Object.entries(prose[locale] ?? {}).flatMap(([path, text]) =>
				!path.startsWith('lessons/') || OWN_EXAMPLES.test(path)
					? []
					: fragmentsIn(text).flatMap((one) => (quoted(one.language, one.text) ? [] : `${locale} ${path}: ${one.language} ${one.text}`))
			)
		);
		expect(strange).toEqual([]);
	});

	it('mark in every locale the same fragments', () => {
		const { study, prose } = realCase();
		const listed = (locale: string, path: string) => fragmentsIn(prose[locale]?.[path] ?? '').map(({ language, text }) => `${language} ${text.toLowerCase()}`);
		const apart = study.locales.flatMap((locale) =>
			Object.keys(prose[locale] ?? {}).flatMap((path) => {
				// The locale's own language needs no mark, and the first locale marks none of its own.
				const [here, first] = [locale, 'en'].map((one) =>
					listed(one, path)
						.filter((fragment) => !fragment.startsWith(`${locale} `) && !fragment.startsWith('en '))
						.sort()
						.join(', ')
				);
				return path.startsWith('lessons/') && here !== first ? `${locale} ${path}: ${here} for ${first}` : [];
			})
		);
		expect(apart).toEqual([]);
	});
});

describe('the quiz', () => {
	it('names in every locale the words that decide', () => {
		const { study, words } = realCase();
		const silent = study.locales.flatMap((locale) =>
			study.quiz.flatMap((item) => {
				const why = (words[locale]?.quiz[item.id] as { readonly why: string }).why;
				return item.kind === 'pair' || why.includes(item.decides) ? [] : `${locale} ${item.id}: ${item.decides}`;
			})
		);
		expect(silent).toEqual([]);
	});
});
