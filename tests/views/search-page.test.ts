import { describe, expect, it } from 'vitest';
import { markedText } from '#views/marked-text.ts';
import { searchFile } from '#views/search-file.ts';
import { hrefOf, indexPage } from '#views/search-page.ts';
import { searchTermOf } from '#views/search-words.ts';
import { createSearch } from '#state/search-index.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const file = searchFile(edition);
const termsOf = (...words: readonly string[]): string[] => words.map(searchTermOf);

describe(searchFile, () => {
	it('holds everything once, in every language', () => {
		const { claims, questions, events, record } = edition.study;
		expect(file.things).toHaveLength(claims.length + questions.length + events.length + record.length);
		expect(file.things.every(({ texts }) => texts.length === file.locales.length && texts.every(Boolean))).toBe(true);
	});
});

describe(createSearch, async () => {
	const search = await createSearch(file, 'en');
	const found = (query: string): string[] => search(query).map(({ at }) => file.things[at]?.id ?? '');

	it.each([
		['umbes 60 puud', 'leht-sixty-trees'],
		['Umbes PUUD', 'leht-sixty-trees'],
		['sugisel', 'leht-closing-autumn'],
		['gekapt', 'bode-forty-felled'],
		['гекапт', 'bode-forty-felled']
	])('finds for %j %s', (query, id) => {
		expect(found(query)).toContain(id);
	});

	it('wants every word', () => {
		expect(found('gekapt zzzzz')).toEqual([]);
	});

	it('does not take a number for one like it', () => {
		expect(found('60').filter((id) => id.includes('forty-felled'))).toEqual([]);
	});
});

describe(markedText, () => {
	it.each([
		['Umbes 1,800 töötajat.', ['1800', 'tootajat'], 'Umbes [1,800] [töötajat].'],
		['Кларна, Klarna', ['klarna'], '[Кларна], [Klarna]'],
		['nha\u0302n viên', ['nhân'], '[nha\u0302n] viên'],
		['nothing here', ['else'], 'nothing here'],
		['', ['a'], '']
	])('marks in %j the words of %j', (text, words, marked) => {
		const parts = markedText(text, termsOf(...words));
		expect(parts.map((part) => (part.found ? `[${part.text}]` : part.text)).join('')).toBe(marked);
	});
});

describe(indexPage, () => {
	it('has a link to everything that can be found', () => {
		const links = indexPage(edition).groups.flatMap((group) => group.links.map(({ href }) => href));
		expect([...links].sort()).toEqual(file.things.map(({ kind, id }) => hrefOf(kind, id)).sort());
	});
});
