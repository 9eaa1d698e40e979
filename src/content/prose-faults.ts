import { partsWithLines, sectionsOf } from './prose.ts';
import type { ProseNeed } from './words.ts';

/** Something amiss with a Markdown file, at a line of it. */
export interface ProseFault {
	readonly line: number;
	readonly field: string;
	readonly message: string;
}

/** Where prose is missing, or not divided as it should be. */
export function proseFaults(markdown: string, locale: string, { parts, heads }: ProseNeed): ProseFault[] {
	if (!markdown.trim()) return [{ line: 1, field: '(file)', message: `expected prose in ${locale}, got nothing` }];
	if (heads !== undefined) {
		const found = sectionsOf(markdown).length;
		if (found !== heads)
			return [{ line: 1, field: '(heads)', message: `expected ${heads} parts under heads ###, one for each of the source's sections, got ${found}` }];
	}
	if (!parts) return [];
	const found = partsWithLines(markdown.trimEnd());
	if (found.length !== parts.length) {
		const line = found[parts.length]?.line ?? found.at(-1)?.line ?? 1;
		return [{ line, field: '(parts)', message: `expected ${parts.length} parts with a line --- between (${parts.join(', ')}), got ${found.length}` }];
	}
	return found.flatMap(({ line, text }, i) => (text ? [] : [{ line, field: parts[i] ?? '', message: `expected prose in ${locale}, got nothing` }]));
}
