import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceId } from '#domain/id.ts';
import { checkFile } from '#views/check-file.ts';
import { checkedCopy, guessFile, type CopyRow } from '#views/checked-copy.ts';
import { proofs, tinyEdition } from './tiny-edition.ts';

const IDS = ['gazette', 'leht', 'bode'] as SourceId[];
const fileOf = (id: SourceId, locale: 'en' | 'nl' = 'en') => {
	const proof = proofs[id];
	if (!proof) throw new Error(`no proof of ${id}`);
	return checkFile(tinyEdition(locale), id, proof);
};
const originalOf = (id: string): string => readFileSync(`tests/fixtures/tiny-sources/${id}.txt`, 'utf8');
const gazette = fileOf('gazette' as SourceId);
const original = originalOf('gazette');

const textOf = ({ segments }: CopyRow): string => segments.map(({ text }) => text).join('');

describe(checkFile, () => {
	it('has the fragments in the order of the text, each with its gloss and claims', () => {
		expect(gazette.quotes.map(({ exact }) => exact)).toEqual(['on 3 June 2019', '40 trees are to be felled', '52 percent of the shopkeepers', 'by early 2020']);
		expect(gazette.quotes[0]).not.toHaveProperty('gloss');
		const [june] = fileOf('gazette' as SourceId, 'nl').quotes;
		expect(june?.gloss).toBeTruthy();
		expect(june?.claims).toEqual([{ id: 'gazette-closing-june', href: 'claims/gazette-closing-june/', statement: expect.any(String) as string }]);
	});
});

describe(checkedCopy, () => {
	it.each(IDS)('finds in the original of %s all fragments, word for word', (id) => {
		const { counts, total } = checkedCopy(originalOf(id), fileOf(id));
		expect(counts).toEqual({ exact: total, tolerant: 0, near: 0, elsewhere: 0, ambiguous: 0, missing: 0 });
	});

	it('keeps every letter of the copy, paragraph by paragraph', () => {
		const { rows } = checkedCopy(original, gazette);
		expect(rows.map(textOf)).toEqual(original.split('\n').filter((line) => line.trim()));
	});

	it('marks what it found, numbered in the order of the text, with a note beside it', () => {
		const { rows } = checkedCopy(original, gazette);
		const marked = rows.flatMap(({ segments }) => segments.filter(({ found }) => found));
		expect(marked).toEqual(gazette.quotes.map(({ exact }, i) => ({ text: exact, found: 'exact', ends: [i + 1] })));
		expect(rows.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[], [1, 2], [3], [4]]);
	});

	it('speaks of what it did not find where it should stand', () => {
		const copy = original.replace(/ on 3 June 2019/, '').replace(/ by early 2020/, '');
		const { rows, counts } = checkedCopy(copy, gazette);
		expect(counts).toMatchObject({ exact: 2, missing: 2 });
		expect(rows.flatMap(({ notes }, i) => notes.filter(({ found }) => found === 'missing').map(({ number }) => [i, number]))).toEqual([
			[0, 1],
			[2, 4]
		]);
	});

	it('shows word by word what differs', () => {
		const { rows } = checkedCopy(original.replace('52 percent', '25 percent'), gazette);
		const [note] = rows.flatMap(({ notes }) => notes.filter(({ found }) => found === 'near'));
		expect(note?.words?.filter((word) => word.in !== 'both')).toEqual([
			{ in: 'ours', text: '52' },
			{ in: 'theirs', text: '25' }
		]);
	});

	it('marks fragments that overlap where they do', () => {
		const [first, second] = [gazette.quotes[0], gazette.quotes[1]];
		if (!first || !second) throw new Error('expected two fragments');
		const file = {
			...gazette,
			length: 9,
			quotes: [
				{ ...first, exact: 'one two', start: 0, end: 7 },
				{ ...second, exact: 'two x', start: 4, end: 9 }
			]
		};
		const [row] = checkedCopy('one two x', file).rows;
		expect(row?.segments).toEqual([
			{ text: 'one ', found: 'exact', ends: [] },
			{ text: 'two', found: 'exact', ends: [1] },
			{ text: ' x', found: 'exact', ends: [2] }
		]);
	});
});

describe(guessFile, () => {
	it.each(IDS)('knows a copy of %s by its fragments', (id) => {
		const files = IDS.map((one) => fileOf(one));
		expect(guessFile(originalOf(id).normalize('NFD'), files)?.source).toBe(id);
	});
});
