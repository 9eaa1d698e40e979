import { claimsDating, discrepancyOfEvent } from '#domain/discrepancy.ts';
import type { Locale, SourceId } from '#domain/id.ts';
import type { UncertainDate } from '#domain/uncertain-date.ts';
import type { Value } from '#domain/value.ts';
import { discrepancyIn, type Edition } from './edition.ts';

/** One text in every locale of the case. */
type Everywhere = Readonly<Record<string, string>>;

const inAll = ({ translators }: Edition, key: string, without?: Locale): Everywhere =>
	Object.fromEntries([...translators].filter(([locale]) => locale !== without).map(([locale, { t }]) => [locale, t(key)]));

/** Dates leave as EDTF, and open ends as nothing: JSON knows no infinity. */
const plain = (value: unknown): unknown =>
	JSON.parse(
		JSON.stringify(value, (_, inner: unknown) => (isDate(inner) ? inner.edtf : typeof inner === 'number' && !Number.isFinite(inner) ? undefined : inner))
	) as unknown;

const isDate = (value: unknown): value is UncertainDate => typeof value === 'object' && value !== null && 'edtf' in value;

/** A date without an anchor leaves as a date too, with its words in every locale in place of a day. */
const valueOut = (edition: Edition, value: Value | undefined): unknown =>
	value?.kind === 'unanchored'
		? { ...(plain(value) as object), kind: 'date', unanchored: true, words: inAll(edition, `terms:${value.term}`) }
		: value && plain(value);

/** The hash of each text as received, by which others can tell that they read the same. */
type Hashes = Readonly<Record<SourceId, { readonly sha256: string } | undefined>>;

/** The public data: every file of the contract, by name. */
export function downloads(edition: Edition, proofs: Hashes): Record<string, unknown> {
	return {
		'claims.json': { version: edition.study.version, claims: claimsOf(edition) },
		'questions.json': { version: edition.study.version, questions: questionsOf(edition) },
		'sources.json': { version: edition.study.version, sources: sourcesOf(edition, proofs) },
		'events.json': { version: edition.study.version, events: eventsOf(edition) },
		'record.json': { version: edition.study.version, record: recordOf(edition) }
	};
}

/** Our translations of every fragment into one locale, by claim. */
export const glossesIn = ({ study, translators }: Edition, locale: Locale): Everywhere =>
	Object.fromEntries(study.claims.filter((claim) => claim.language !== locale).map(({ id }) => [id, translators.get(locale)?.t(`claims:${id}.gloss`) ?? '']));

function claimsOf(edition: Edition): unknown[] {
	return edition.study.claims.map((claim) => ({
		id: claim.id,
		source: claim.source,
		language: claim.language,
		paragraph: claim.paragraph,
		quote: claim.quote,
		statement: inAll(edition, `claims:${claim.id}.statement`),
		gloss: inAll(edition, `claims:${claim.id}.gloss`, claim.language),
		kind: claim.value.kind === 'unanchored' ? 'date' : claim.value.kind,
		value: valueOut(edition, claim.value),
		modality: claim.modality,
		...(claim.degree ? { degree: claim.degree } : {}),
		polarity: claim.polarity,
		hedges: claim.hedges,
		attribution: claim.attribution,
		dates: claim.dates,
		questions: claim.questions,
		...(claim.readings.length ? { readings: claim.readings.map((reading) => ({ id: reading, text: inAll(edition, `terms:${reading}`) })) } : {})
	}));
}

function questionsOf(edition: Edition): unknown[] {
	const { study } = edition;
	return study.questions.map(({ id, theme, measures }) => {
		const { verdict, computed, strength, reasons, looks, answers, pairs, within, tally } = discrepancyIn(edition, id);
		const entries = study.record.filter(
			(entry) => entry.questions.includes(id) || entry.relations.some(({ claim }) => answers.some(({ claims }) => claims.includes(claim)))
		);
		return {
			id,
			theme,
			text: inAll(edition, `questions:${id}.text`),
			measures,
			answers: answers.map(({ source, status, claims }) => ({
				source,
				status,
				claims,
				values: claims.map((claim) => ({ claim, value: valueOut(edition, study.claims.find((one) => one.id === claim)?.value) }))
			})),
			verdict,
			...(computed === verdict ? {} : { computed, editor: inAll(edition, `questions:${id}.editor`) }),
			strength,
			reasons,
			looks,
			tally,
			pairs,
			within,
			explanation: inAll(edition, `questions:${id}.explanation`),
			safe: inAll(edition, `questions:${id}.safe`),
			record: entries.flatMap((entry) => {
				const about = entry.relations.filter(({ claim }) => answers.some(({ claims }) => claims.includes(claim)));
				const relations = [...new Set(about.map(({ relation }) => relation))];
				return relations.map((relation) => ({ id: entry.id, relation, claims: about.filter((one) => one.relation === relation).map(({ claim }) => claim) }));
			})
		};
	});
}

function sourcesOf(edition: Edition, proofs: Hashes): unknown[] {
	return edition.study.sources.map((source) => ({
		...(plain(source) as object),
		...(proofs[source.id] ? { hash: proofs[source.id]?.sha256 } : {}),
		about: inAll(edition, `sources:${source.id}.about`),
		dating: inAll(edition, `sources:${source.id}.dating`),
		claims: edition.study.claims.filter((claim) => claim.source === source.id).map(({ id }) => id)
	}));
}

function eventsOf(edition: Edition): unknown[] {
	const { study } = edition;
	return study.events.map(({ id, theme }) => {
		const { verdict, strength, reasons } = discrepancyOfEvent(study, id);
		const dated = [...claimsDating(study, id), ...study.record.filter((entry) => entry.dates.some(({ event }) => event === id))];
		return {
			id,
			theme,
			title: inAll(edition, `events:${id}.title`),
			verdict,
			strength,
			reasons,
			dates: dated.flatMap((one) =>
				one.dates
					.filter(({ event }) => event === id)
					.map(({ aspect }) => ({
						...('source' in one ? { source: one.source, claim: one.id } : { record: one.id }),
						aspect,
						value: valueOut(edition, one.value)
					}))
			)
		};
	});
}

function recordOf(edition: Edition): unknown[] {
	return edition.study.record.map((entry) => ({
		...(plain(entry) as object),
		...(entry.value ? { value: valueOut(edition, entry.value) } : {}),
		label: inAll(edition, `record:${entry.id}.label`),
		statement: inAll(edition, `record:${entry.id}.statement`)
	}));
}
