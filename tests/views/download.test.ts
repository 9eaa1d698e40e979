import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { downloads, glossesIn } from '#views/download.ts';
import { bound, change, idOf, quantity } from '#tests/fixtures/claim.ts';
import type { Locale } from '#domain/id.ts';
import { parseUncertainDate } from '#domain/uncertain-date.ts';
import { proofs, tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();

/** What others read: names and types of the fields, none missing and none besides. */
const everywhere = z.strictObject({ en: z.string(), nl: z.string() });
const modality = z.enum(['done', 'planned', 'could', 'forecast', 'opinion']);
const verdict = z.enum(['agree', 'compatible', 'conflict', 'not-comparable']);
const questionVerdict = z.enum([...verdict.options, 'one-source', 'silent']);
const strength = z.enum(['hard', 'soft']);
const looks = z.enum(['same', 'different']);
const aspect = z.enum(['decision', 'announcement', 'rollout', 'effect', 'admission', 'hiring-start', 'report']);
const dating = z.strictObject({ event: z.string(), aspect });
const relation = z.enum(['matches', 'same-figure-other-thing', 'same-figure-other-time', 'differs', 'partly', 'disputed', 'not-found']);
const edtf = z.string().refine((text) => parseUncertainDate(text).edtf === text);
const amount = z.union([
	z.strictObject({ precision: z.enum(['exact', 'about', 'at-least', 'more-than', 'less-than', 'up-to']), value: z.number() }),
	z.strictObject({ precision: z.literal('worded'), word: z.string() })
]);
const scope = {
	measure: z.string(),
	period: z.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('unstated') }),
		z.strictObject({ kind: z.literal('worded'), term: z.string() }),
		z.strictObject({ kind: z.literal('dated'), date: edtf })
	])
};
const value = z.union([
	z.strictObject({ kind: z.literal('date'), date: edtf, part: z.string().optional() }),
	z.strictObject({ kind: z.literal('date'), unanchored: z.literal(true), term: z.string(), words: everywhere }),
	z.strictObject({ kind: z.literal('bound'), notBefore: edtf.optional(), notAfter: edtf.optional(), part: z.string().optional() }),
	z.strictObject({ kind: z.literal('quantity'), amount, unit: z.string(), ...scope }),
	z.strictObject({ kind: z.literal('share'), amount, ...scope }),
	z.strictObject({ kind: z.literal('category'), set: z.array(z.string()), ...scope })
]);
const attribution = z.strictObject({
	who: z.string(),
	kind: z.enum(['text', 'company', 'person', 'outlet', 'group', 'unnamed']),
	verb: z.string().optional(),
	stance: z.enum(['neutral', 'distancing', 'conceding']),
	form: z.enum(['verbatim', 'paraphrase']),
	scope: z.enum(['sure', 'doubtful'])
});
const claims = z.strictObject({
	version: z.string(),
	claims: z.array(
		z.strictObject({
			id: z.string(),
			source: z.string(),
			language: z.string(),
			paragraph: z.int(),
			quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
			statement: everywhere,
			gloss: z.partialRecord(z.enum(['en', 'nl']), z.string()),
			kind: z.enum(['quantity', 'share', 'money', 'duration', 'change', 'gap', 'date', 'bound', 'category', 'text']),
			value,
			modality,
			degree: z.enum(['idea', 'aim', 'announced', 'decided']).optional(),
			polarity: z.enum(['affirmed', 'denied']),
			hedges: z.array(z.strictObject({ words: z.string(), by: z.enum(['text', 'speaker']) })),
			attribution: z.array(attribution),
			dates: z.array(dating),
			questions: z.array(z.string()),
			readings: z.array(z.strictObject({ id: z.string(), text: everywhere })).optional()
		})
	)
});
const pair = z.strictObject({
	a: z.string(),
	b: z.string(),
	verdict,
	strength,
	reasons: z.array(z.string()),
	looks,
	independent: z.enum(['yes', 'no', 'unknown']),
	degrees: z.tuple([z.string(), z.string()]).optional()
});
const questions = z.strictObject({
	version: z.string(),
	questions: z.array(
		z.strictObject({
			id: z.string(),
			theme: z.string(),
			text: everywhere,
			measures: z.array(z.string()),
			answers: z.array(
				z.strictObject({
					source: z.string(),
					status: z.enum(['stated', 'vague', 'silent']),
					claims: z.array(z.string()),
					values: z.array(z.strictObject({ claim: z.string(), value }))
				})
			),
			verdict: questionVerdict,
			computed: questionVerdict.optional(),
			editor: everywhere.optional(),
			strength,
			reasons: z.array(z.string()),
			looks,
			tally: z.strictObject({ agree: z.int(), compatible: z.int(), conflict: z.int(), 'not-comparable': z.int() }),
			pairs: z.array(pair),
			within: z.array(pair),
			explanation: everywhere,
			safe: everywhere,
			record: z.array(z.strictObject({ id: z.string(), relation, claims: z.array(z.string()) }))
		})
	)
});
const sources = z.strictObject({
	version: z.string(),
	sources: z.array(
		z.strictObject({
			id: z.string(),
			language: z.string(),
			code: z.string(),
			title: z.string().optional(),
			publisher: z.string(),
			address: z.url().optional(),
			published: edtf.optional(),
			cites: z.array(z.string()),
			derivedFrom: z.array(z.strictObject({ from: z.string(), address: z.url().optional(), certainty: z.string(), how: z.string(), confidence: z.string() })),
			warnings: z.array(z.string()),
			sections: z.array(z.array(z.number())),
			order: z.array(z.strictObject({ first: z.string(), then: z.string() })),
			about: everywhere,
			dating: everywhere,
			hash: z.string().regex(/^[0-9a-f]{64}$/),
			claims: z.array(z.string())
		})
	)
});
const events = z.strictObject({
	version: z.string(),
	events: z.array(
		z.strictObject({
			id: z.string(),
			theme: z.string(),
			title: everywhere,
			verdict: questionVerdict,
			strength,
			reasons: z.array(z.string()),
			dates: z.array(z.union([z.strictObject({ source: z.string(), claim: z.string(), aspect, value }), z.strictObject({ record: z.string(), aspect, value })]))
		})
	)
});
const authority = z.enum(['primary-seen', 'reproduces', 'reports', 'secondary', 'not-found']);
const record = z.strictObject({
	version: z.string(),
	record: z.array(
		z.strictObject({
			id: z.string(),
			authority,
			citations: z.array(
				z.strictObject({
					address: z.url(),
					publisher: z.string(),
					originalPublisher: z.string().optional(),
					via: z.string().optional(),
					pageDate: edtf.optional(),
					read: z.enum(['start', 'whole', 'address']),
					authority: authority.exclude(['not-found']),
					words: z.strictObject({ text: z.string().max(100), language: z.string() }).optional()
				})
			),
			lookUps: z.strictObject({ count: z.int(), when: edtf }).optional(),
			value: value.optional(),
			modality: modality.optional(),
			dates: z.array(dating),
			open: z.boolean(),
			questions: z.array(z.string()),
			relations: z.array(z.strictObject({ claim: z.string(), relation })),
			label: everywhere,
			statement: everywhere
		})
	)
});

const CONTRACT = { 'claims.json': claims, 'questions.json': questions, 'sources.json': sources, 'events.json': events, 'record.json': record } as const;
const files = JSON.parse(JSON.stringify(downloads(edition, proofs))) as Record<string, unknown>;
const read = <Name extends keyof typeof CONTRACT>(name: Name, from = files): z.output<(typeof CONTRACT)[Name]> =>
	CONTRACT[name].parse(from[name]) as z.output<(typeof CONTRACT)[Name]>;

describe(downloads, () => {
	it.each(Object.keys(CONTRACT) as (keyof typeof CONTRACT)[])('gives %s with the fields that are promised', (name) => {
		expect(CONTRACT[name].safeParse(files[name]).error?.issues).toBeUndefined();
	});

	it('gives no other file, each with the version of the data', () => {
		expect(Object.keys(files)).toEqual(Object.keys(CONTRACT));
		for (const file of Object.values(files)) expect(file).toMatchObject({ version: '0.3.0' });
	});

	it('glosses a claim in the other languages of the case only', () => {
		expect(read('claims.json').claims.map(({ language, gloss }) => `${language}: ${Object.keys(gloss).join()}`)).toEqual([
			...Array.from({ length: 4 }, () => 'en: nl'),
			...Array.from({ length: 3 }, () => 'nl: en'),
			...Array.from({ length: 4 }, () => 'et: en,nl')
		]);
	});

	it('gives values as they were typed: figures as numbers, dates as EDTF', () => {
		const valueOf = (id: string) => read('claims.json').claims.find((claim) => claim.id === id)?.value;
		expect(valueOf('leht-sixty-trees')).toEqual({
			kind: 'quantity',
			amount: { precision: 'about', value: 60 },
			unit: 'trees',
			measure: 'trees-felled',
			period: { kind: 'unstated' }
		});
		expect(valueOf('gazette-reopening')).toEqual({ kind: 'bound', notAfter: '2020', part: 'early' });
		expect(valueOf('leht-closing-autumn')).toEqual({ kind: 'date', date: '2019-23' });
	});

	it('gives an overruled verdict with the computed one and the reason', () => {
		const [trees, , cause] = read('questions.json').questions;
		expect(cause).toMatchObject({ verdict: 'agree', computed: 'compatible', editor: { en: 'both name the worn piers as what came first.' } });
		expect(trees).not.toHaveProperty('computed');
	});

	it('gives each answer with its values, a silence with none', () => {
		const cause = read('questions.json').questions.find(({ id }) => id === 'cause');
		expect(cause?.answers[0]).toEqual({ source: 'gazette', status: 'silent', claims: [], values: [] });
		expect(cause?.answers[1]).toMatchObject({
			source: 'bode',
			status: 'stated',
			values: [{ claim: 'bode-worn-piers', value: { kind: 'category', set: ['worn-piers'] } }]
		});
	});

	it('gives the record of a question by relation', () => {
		expect(read('questions.json').questions[0]?.record).toEqual([
			{ id: 'contract-trees', relation: 'differs', claims: ['gazette-forty-trees', 'bode-forty-felled'] }
		]);
	});

	it('gives the dates of an event by source and aspect, the record’s among them', () => {
		expect(read('events.json').events[0]?.dates).toEqual([
			{
				source: 'leht',
				claim: 'leht-vote-last-year',
				aspect: 'decision',
				value: { kind: 'date', unanchored: true, term: 'last-year', words: { en: 'last year', nl: 'vorig jaar' } }
			},
			{ record: 'minutes-of-the-vote', aspect: 'decision', value: { kind: 'date', date: '2019-02-12' } }
		]);
	});

	it('survives being written as JSON: no infinity, no lost field', () => {
		const claims = edition.study.claims.map((claim, i) => ({
			...claim,
			value: [quantity('at least 40'), bound({ notBefore: '2019' }), change({ from: '5000', to: '3800' })][i % 3] ?? claim.value
		}));
		const given = downloads(tinyEdition('en', { claims }), proofs)['claims.json'];
		expect(JSON.parse(JSON.stringify(given))).toEqual(given);
		expect(JSON.stringify(given)).not.toContain('null');
	});

	it('does not depend on the language of the page', () => {
		expect(downloads(tinyEdition('nl'), proofs)).toEqual(downloads(edition, proofs));
	});
});

describe(glossesIn, () => {
	it('gives every gloss of one language, and none of its own', () => {
		const dutch = glossesIn(edition, idOf<Locale>('nl'));
		expect(Object.keys(dutch).filter((id) => id.startsWith('bode'))).toEqual([]);
		expect(dutch['leht-sixty-trees']).toBe('ongeveer 60 bomen');
		expect(Object.keys(dutch)).toHaveLength(8);
	});
});
