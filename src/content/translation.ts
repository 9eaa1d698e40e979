import type { Locale } from '#domain/id.ts';
import { z } from 'zod';
import type { CaseContent } from './read.ts';
import { sha256 } from './proof.ts';
import { leavesOf, NAMESPACES } from './words.ts';

/** By which hand a text came into its language. */
export const METHODS = ['machine', 'human', 'original'] as const;
export type Method = (typeof METHODS)[number];

/** What each text of a locale was translated from, by its hash, how, and whether a second reader went over it: `hash method [reviewed]`. */
export const stampsSchema = z.record(
	z.string(),
	z.string().regex(/^[0-9a-f]{8} (?:machine|human|original)(?: reviewed)?$/, { error: 'expected a hash of eight digits, a method and perhaps "reviewed"' })
);
export type Stamps = z.output<typeof stampsSchema>;

/** How a text came into its language; stale where what it was translated from has changed since. */
export interface TranslationState {
	readonly method: Method | 'unknown';
	readonly reviewed: boolean;
	readonly stale: boolean;
}

export const shortHash = (text: string): string => sha256(text).slice(0, 8);

/** What a text is translated from: a gloss and a title from the source's own words, anything else from the first locale's text. */
export function originsOf({ study, words, prose }: Pick<CaseContent, 'study' | 'words' | 'prose'>, locale: Locale): Map<string, string> {
	const first = study.locales[0];
	if (!first) return new Map();
	const own = new Map<string, string>([
		...study.claims.map(({ id, quote }) => [`claims:${id}.gloss`, quote.exact] as const),
		...study.sources.flatMap(({ id, title }) => (title ? [[`sources:${id}.title`, title] as const] : []))
	]);
	const texts = new Map(
		NAMESPACES.flatMap((namespace) =>
			leavesOf(words[locale]?.[namespace] ?? {}).map(([path]) => [`${namespace}:${path.join('.')}`, { namespace, path }] as const)
		)
	);
	const origins = new Map<string, string>();
	for (const [key, { namespace, path }] of texts) {
		const source = own.get(key) ?? firstText(words[first]?.[namespace], path);
		if (source !== undefined) origins.set(key, source);
	}
	for (const path of Object.keys(prose[locale] ?? {})) origins.set(`prose:${path}`, prose[first]?.[path] ?? '');
	return origins;
}

/** A plural form is translated from the first locale's form for "other". */
function firstText(words: unknown, path: readonly string[]): string | undefined {
	const read = (keys: readonly string[]) =>
		keys.reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined), words);
	const own = read(path);
	const plural = [...path.slice(0, -1), (path.at(-1) ?? '').replace(/_(?:zero|one|two|few|many|other)$/, '_other')];
	const text = typeof own === 'string' ? own : read(plural);
	return typeof text === 'string' ? text : undefined;
}

/** The state of every text of a locale, by `namespace:path`. */
export function translationStates(content: Pick<CaseContent, 'study' | 'words' | 'prose' | 'stamps'>, locale: Locale): Map<string, TranslationState> {
	const stamps = content.stamps[locale] ?? {};
	return new Map(
		[...originsOf(content, locale)].map(([key, origin]) => {
			const [hash, method, reviewed] = (stamps[key] ?? '').split(' ');
			const known = METHODS.find((one) => one === method);
			return [key, { method: known ?? 'unknown', reviewed: reviewed === 'reviewed', stale: known !== undefined && hash !== shortHash(origin) }];
		})
	);
}
