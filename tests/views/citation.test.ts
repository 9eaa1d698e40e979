import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import type { ClaimId, QuestionId, SourceId } from '#domain/id.ts';
import { bibtexOf, cslOf, type CslItem } from '#views/citation-formats.ts';
import { citationView, cslItems, type Cited } from '#views/citation.ts';
import { tinyEdition } from './tiny-edition.ts';

const SITE = { address: 'https://example.org/base', isKnown: true };
const edition = tinyEdition();
const { version } = edition.study;
const CLAIM: Cited = { kind: 'claim', id: 'leht-sixty-trees' as ClaimId };
const ALL: readonly Cited[] = [CLAIM, { kind: 'question', id: 'trees' as QuestionId }, { kind: 'source', id: 'bode' as SourceId }, { kind: 'whole' }];

/** What a program that reads bibliographies makes of a text. */
const read = (text: string): readonly Readonly<Record<string, unknown>>[] => new Cite(text).data;

describe(citationView, () => {
	it.each(ALL)('names what is cited, where it stands and the version of the data: %j', (cited) => {
		const { text, address, csl, bibtex } = citationView(edition, cited, SITE);
		expect(text).toContain(edition.t.t('case:name'));
		expect(text).toContain(version);
		expect(address).toMatch(/^https:\/\/example\.org\/base\/en\/(?:[a-z]+\/[a-z-]+\/)?$/);
		for (const format of [csl, bibtex]) {
			expect(format).toContain(address);
			expect(format).toContain(version);
		}
	});

	it.each(ALL)('is read by a program as CSL-JSON and as BibTeX alike: %j', { timeout: 60_000 }, (cited) => {
		const { csl, bibtex, address } = citationView(edition, cited, SITE);
		const [fromCsl] = read(csl);
		const [fromBibtex] = read(bibtex);
		const [item] = JSON.parse(csl) as CslItem[];
		expect(fromCsl).toMatchObject({ ...item });
		expect(fromBibtex).toMatchObject({ title: item?.title, URL: address });
		const printed = new Cite(csl).format('bibliography', { template: 'apa', lang: 'en-US' });
		expect(printed).toContain(address);
		expect(printed).toContain(item?.title.replace(/\.$/, ''));
	});

	it('quotes the original, and our words as a translation only where they are one', () => {
		const { quotation, article } = citationView(edition, CLAIM, SITE);
		expect(quotation).toMatchObject({ words: 'umbes 60 puud', lang: 'et', marks: ['“', '”'], gloss: { label: 'Our translation of the Estonian wording' } });
		expect(quotation?.by).toMatch(/paragraph 4$/);
		const own = citationView(edition, { kind: 'claim', id: 'gazette-forty-trees' as ClaimId }, SITE);
		expect(own.quotation).not.toHaveProperty('gloss');
		const source = edition.study.sources.find(({ id }) => id === ('leht' as SourceId));
		expect(article).toBe(source?.address ? `${source.address}#:~:text=langetada-,umbes%2060%20puud` : undefined);
	});

	it('says whether the address is only where the page is read', () => {
		expect(citationView(edition, CLAIM, SITE).here).toBe(false);
		expect(citationView(edition, CLAIM, { ...SITE, isKnown: false }).here).toBe(true);
	});
});

describe(cslItems, () => {
	it('has one entry for everything of a kind, each with a name of its own', () => {
		const { claims, questions, sources } = edition.study;
		const counts = { claim: claims.length, question: questions.length, source: sources.length, whole: 1 };
		const items = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((kind) => {
			const all = cslItems(edition, kind, SITE);
			expect(all).toHaveLength(counts[kind]);
			return all;
		});
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		expect(read(items.map(bibtexOf).join('\n\n')).map(({ title }) => title)).toEqual(items.map(({ title }) => title));
	});
});

describe(bibtexOf, () => {
	it.each(['50 % of {all} & #1_a', 'C:\\x ~ y ^ z', 'Сократила около 700', 'Nhân viên “mới”', '$5'])('keeps a title as it is: %s', (title) => {
		const item = cslOf({ id: 'a-b', title, container: 'X & Y', address: 'https://example.org/a_b?c=%20d', version: '1', versionNote: 'v_1', language: 'vi' });
		const [entry] = read(bibtexOf(item));
		expect(entry).toMatchObject({ title, URL: item.URL });
	});
});
