import { z } from 'zod';
import { parse } from 'yaml';
import type { CaseContent, CaseFiles } from './read.ts';
import type { Words } from './words.ts';

/** The records whose words a term decides. */
const termsSchema = z.record(z.string(), z.strictObject({ claims: z.array(z.string()).default([]), record: z.array(z.string()).default([]) }));

/** A term in one locale: its word, what it stands for in each source language, stems of which one must appear, and those that would bend it. */
const glossarySchema = z.record(
	z.string(),
	z.strictObject({
		term: z.string().min(1),
		from: z.record(z.string(), z.string()),
		stems: z.array(z.string().min(1)).min(1),
		never: z.array(z.string().min(1))
	})
);

/** Where the words of a locale do not hold to its glossary; a case without a glossary has no such faults. */
export function glossaryFaults({ study, words }: Pick<CaseContent, 'study' | 'words'>, files: CaseFiles): string[] {
	const text = files.get('glossary.yaml');
	if (text === undefined) return [];
	const terms = termsSchema.parse(parse(text));
	return study.locales.flatMap((locale) => {
		const file = `locales/${locale}/glossary.json`;
		const glossary = glossarySchema.parse(JSON.parse(files.get(file) ?? '{}'));
		return Object.entries(terms).flatMap(([concept, { claims, record }]) => {
			const entry = glossary[concept];
			if (!entry) return [`${file} ${concept}: expected the term in ${locale}, got nothing`];
			const records = [...claims.map((id) => ['claims', id] as const), ...record.map((id) => ['record', id] as const)];
			return records.flatMap(([namespace, id]) => {
				const said = textsOf(words[locale]?.[namespace][id]).toLocaleLowerCase(locale);
				const bent = entry.never.find((stem) => said.includes(stem));
				if (!entry.stems.some((stem) => said.includes(stem)))
					return [`locales/${locale}/${namespace}.json ${id}: expected one of ${entry.stems.join(', ')} (${concept}), got ${JSON.stringify(said)}`];
				return bent ? [`locales/${locale}/${namespace}.json ${id}: expected nothing with ${bent} (${concept}), got ${JSON.stringify(said)}`] : [];
			});
		});
	});
}

const textsOf = (words: string | Words | undefined): string =>
	words === undefined ? '' : typeof words === 'string' ? words : Object.values(words).map(textsOf).join(' ');
