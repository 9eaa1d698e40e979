import { guessText, matchQuotes, type Finding } from '#domain/quote-match.ts';
import type { Place } from '#domain/quote-places.ts';
import type { WordChange } from '#domain/word-change.ts';
import type { CheckFile, CheckQuote } from './check-file.ts';

export type Found = Finding['found'];

/** In the order in which a reader should hear of them. */
export const FOUND = ['exact', 'tolerant', 'near', 'elsewhere', 'ambiguous', 'missing'] as const satisfies readonly Found[];

/** A stretch of the copy, with the numbers of the fragments that stand there; the ones that end with it are printed after it. */
export interface Segment {
	readonly text: string;
	readonly found?: Found;
	readonly ends: readonly number[];
}

/** What the copy has of one fragment. */
export interface Note {
	/** Counts the fragments of the text from 1. */
	readonly number: number;
	readonly found: Found;
	readonly quote: CheckQuote;
	/** Word by word, where the copy has other words. */
	readonly words?: readonly WordChange[];
}

/** A paragraph of the copy with the fragments that stand in it, or should. */
export interface CopyRow {
	readonly number: number;
	readonly segments: readonly Segment[];
	readonly notes: readonly Note[];
}

export interface CheckedCopy {
	readonly rows: readonly CopyRow[];
	readonly counts: Readonly<Record<Found, number>>;
	readonly total: number;
}

/** Which of the texts a copy is one of, if its words tell. */
export const guessFile = (copy: string, files: readonly CheckFile[]): CheckFile | undefined => guessText(copy, files);

interface Mark extends Place {
	readonly number: number;
	readonly found: Found;
}

/** A reader's copy, paragraph by paragraph, with every fragment marked where it was found and the others where they should stand. */
export function checkedCopy(copy: string, file: CheckFile): CheckedCopy {
	const findings = matchQuotes(copy, file);
	const marks = findings.flatMap((finding, i) => placesIn(finding).map((place): Mark => ({ ...place, number: i + 1, found: finding.found })));
	const paragraphs = [...copy.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
	const home = homesOf(findings);
	const rows = paragraphs.map(({ start, end }, i): CopyRow => {
		const isHere = (at: number) => (i === 0 || at >= start) && at < (paragraphs[i + 1]?.start ?? Infinity);
		const notes = findings.flatMap((finding, n): Note[] => {
			const quote = file.quotes[n];
			if (!quote || !isHere(home[n] ?? 0)) return [];
			return [{ number: n + 1, found: finding.found, quote, ...(finding.found === 'near' ? { words: finding.words } : {}) }];
		});
		return { number: i + 1, segments: segmentsOf(copy, { start, end }, marks), notes };
	});
	const counts = Object.fromEntries(FOUND.map((kind) => [kind, findings.filter(({ found }) => found === kind).length])) as Record<Found, number>;
	return { rows, counts, total: findings.length };
}

const placesIn = (finding: Finding): readonly Place[] => ('places' in finding ? finding.places : 'start' in finding ? [finding] : []);

/** Where each fragment is spoken of: where it stands, or else where the one before it does. */
function homesOf(findings: readonly Finding[]): number[] {
	let last = 0;
	return findings.map((finding) => {
		if ('start' in finding) last = finding.start;
		return last;
	});
}

function segmentsOf(copy: string, { start, end }: Place, marks: readonly Mark[]): Segment[] {
	const here = marks.filter((mark) => mark.start < end && mark.end > start);
	const cuts = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end])])].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, i): Segment => {
		const until = cuts[i + 1] ?? end;
		const over = here.filter((mark) => mark.start <= from && mark.end >= until);
		const found = FOUND.find((kind) => over.some((mark) => mark.found === kind));
		const ends = over.filter((mark) => mark.end === until).map(({ number }) => number);
		return { text: copy.slice(from, until), ...(found ? { found } : {}), ends: [...new Set(ends)] };
	});
}
