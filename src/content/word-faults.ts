import type { CaseStudy } from '#domain/case-study.ts';
import type { Locale } from '#domain/id.ts';
import { leavesOf, NAMESPACES, termsOf, wordsNeeded, type Namespace, type Words } from './words.ts';

/** Something amiss with the words of a locale, at a path in the file of their namespace. */
export interface WordFault {
	readonly namespace: Namespace;
	readonly at: readonly string[];
	readonly message: string;
}

/** What is missing from the words of a locale, what is malformed, and, where every record could be read, what nothing needs. */
export function wordFaults(study: CaseStudy, locale: Locale, words: Record<Namespace, Words>, complete: boolean): WordFault[] {
	const plurals = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
	const needs = wordsNeeded(study, locale).flatMap(({ namespace, path, counted, most }) =>
		(counted ? plurals.map((form) => [...path.slice(0, -1), `${path.at(-1) ?? ''}_${form}`]) : [path]).map((at) => ({ namespace, at, counted, most }))
	);
	const faults = needs.flatMap(({ namespace, at, counted, most }): WordFault[] => {
		const text: unknown = at.reduce<string | Words | undefined>(
			(inner, key) => (typeof inner === 'object' && (inner as unknown) !== null ? inner[key] : undefined),
			words[namespace]
		);
		const message = faultOf(text, `${counted ? 'a plural form' : 'a text'} in ${locale}`, most);
		return message === undefined ? [] : [{ namespace, at, message }];
	});
	return complete ? [...faults, ...unneeded(study, words, new Set(needs.map(({ namespace, at }) => `${namespace}:${at.join('.')}`)))] : faults;
}

function faultOf(text: unknown, expected: string, most = Infinity): string | undefined {
	if (typeof text !== 'string') return `expected ${expected}, got ${text === undefined ? 'nothing' : JSON.stringify(text).slice(0, 80)}`;
	if (!text || text !== text.trim()) return `expected a text with no white space around it, got ${JSON.stringify(text)}`;
	const length = [...text.normalize('NFC')].length;
	return length > most ? `expected at most ${most} characters, got ${length}: ${JSON.stringify(text)}` : undefined;
}

function unneeded(study: CaseStudy, words: Record<Namespace, Words>, known: ReadonlySet<string>): WordFault[] {
	const terms = termsOf(study);
	return NAMESPACES.flatMap((namespace) =>
		leavesOf(words[namespace]).flatMap(([at]) =>
			known.has(`${namespace}:${at.join('.')}`) || (namespace === 'terms' && terms.has(at[0] ?? ''))
				? []
				: [{ namespace, at, message: `expected only texts that a record needs, got ${at.join('.')}` }]
		)
	);
}
