import { describe, expect, it } from 'vitest';
import type { EventId, SourceId } from '#domain/id.ts';
import { aloneIn, orderOf, sectionsOf } from '#views/dossier.ts';
import { findSource } from '#views/edition.ts';
import { originsView } from '#views/origins.ts';
import { recordView } from '#views/record.ts';
import { idOf } from '#tests/fixtures/claim.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const { t } = edition;
const BODE = idOf<SourceId>('bode');
const bode = findSource(edition.study, BODE);
if (!bode) throw new Error('no bode');
const part = (heading: string) => ({ heading, html: `<p>${heading}</p>` });

describe(sectionsOf, () => {
	it('lays the claims of its paragraphs beside each part of the digest, in the digest’s order', () => {
		const found = sectionsOf(edition, { ...bode, sections: [[3], [1, 2, 5]] }, [part('Trees'), part('Bridge')]);
		expect(found.map(({ heading, paragraphs, answers }) => `${heading}, ${paragraphs}: ${answers.map(({ said }) => said.id).join(' ')}`)).toEqual([
			`Trees, ${t.t('messages:dossier.paragraph', { n: 3 })}: bode-forty-felled`,
			`Bridge, ${t.t('messages:dossier.paragraphs', { list: '1–2, 5' })}: bode-closing-summer bode-worn-piers`
		]);
	});

	it('leaves a digest that is not divided before all claims', () => {
		const [only, ...others] = sectionsOf(edition, bode, [part('')]);
		expect(others).toEqual([]);
		expect(only?.answers).toHaveLength(3);
	});
});

describe(aloneIn, () => {
	it('names the questions that only one text answers, and claims on no question and no date', () => {
		const gazette = aloneIn(edition, idOf<SourceId>('gazette'));
		expect(gazette.questions.map(({ href, claims }) => `${href} ${claims.map(({ id }) => id).join()}`)).toEqual(['compare/customers/ gazette-half-worried']);
		expect(gazette.beside).toEqual([]);
		expect(aloneIn(edition, BODE)).toEqual({ questions: [], beside: [] });
		const claims = edition.study.claims.map((claim) => ((claim.id as string) === 'bode-worn-piers' ? { ...claim, questions: [] } : claim));
		expect(aloneIn(tinyEdition('en', { claims }), BODE).beside.map(({ id }) => id)).toEqual(['bode-worn-piers']);
	});
});

describe(orderOf, () => {
	it('joins what leads on to the next', () => {
		const [vote, closing, reopening] = ['council-vote', 'closing', 'reopening'].map((id) => idOf<EventId>(id)) as [EventId, EventId, EventId];
		const title = (event: string) => t.t(`events:${event}.title`);
		expect(
			orderOf(edition, [
				{ first: vote, then: closing },
				{ first: closing, then: reopening }
			])
		).toEqual([`${title('council-vote')}, then ${title('closing')}, then ${title('reopening')}`]);
	});
});

describe(originsView, () => {
	it('draws what a text names and what it seems to go back to, once each', () => {
		const { links, pages, texts, counts } = originsView(edition);
		expect(links.map(({ text, page, line }) => `${texts[text]?.teller.code ?? ''} ${line} ${pages[page]?.name ?? ''}`)).toEqual([
			`GA named ${t.t('terms:traders-union')}`,
			`GA named ${t.t('terms:town-engineer')}`,
			`BO inferred ${t.t('terms:gazette-article')}`,
			`BO named ${t.t('terms:municipality')}`
		]);
		expect(counts).toBe('0 origins known, 1 inferred and of 2 texts no origin known');
	});
});

describe(recordView, () => {
	it('has every entry once: by theme, the open points last', () => {
		const groups = recordView(edition);
		const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
		expect([...ids].sort()).toEqual(edition.study.record.map(({ id }) => id as string).sort());
		const open = edition.study.record.filter((entry) => entry.open).map(({ id }) => id as string);
		expect(groups.find(({ id }) => id === 'open-points')?.entries.map(({ id }) => id) ?? []).toEqual(open);
	});
});
