import type { Modality } from '#domain/claim.ts';
import type { Locale, SourceId } from '#domain/id.ts';
import type { QuestionVerdict } from '#domain/verdict.ts';
import type { Edition } from './edition.ts';
import { lineOf, type Line } from './said.ts';
import { tellerOf, type Teller } from './teller.ts';

/** Words of one kind, each with what it means on this site and the sign that stands for it. */
export interface VocabularyGroup {
	readonly name: string;
	readonly words: readonly {
		readonly key: string;
		readonly word: string;
		/** Absent where the word says it all. */
		readonly meaning?: string;
		readonly line?: Line;
		readonly verdict?: QuestionVerdict;
	}[];
}

export interface AboutView {
	readonly title: string;
	readonly translations: { readonly head: string; readonly rows: readonly { readonly locale: string; readonly name: string; readonly state: string }[] };
	readonly proofs: {
		readonly head: string;
		readonly stand: string;
		readonly rows: readonly { readonly teller: Teller; readonly fragments: string; readonly sha256: string }[];
	};
	readonly correctionsHead: string;
	readonly contact: string;
	readonly vocabulary: { readonly head: string; readonly groups: readonly VocabularyGroup[] };
	readonly contents: { readonly head: string; readonly sections: readonly { readonly id: string; readonly text: string }[] };
	readonly licences: { readonly head: string; readonly lines: readonly string[] };
	readonly downloads: { readonly head: string; readonly files: readonly string[] };
	readonly description: string;
}

interface AboutFacts {
	readonly proofs: Readonly<Record<SourceId, { readonly sha256: string; readonly claims: object } | undefined>>;
	/** The texts of each locale whose making is known. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
	readonly contact: string;
}

/** Every vocabulary that a page may speak in, in the order in which a reader meets it. */
const VOCABULARY = {
	modality: ['done', 'planned', 'could', 'forecast', 'opinion'],
	degree: ['idea', 'aim', 'announced', 'decided'],
	aspect: ['decision', 'announcement', 'rollout', 'effect', 'admission', 'hiring-start', 'report'],
	verdict: ['agree', 'compatible', 'conflict', 'not-comparable', 'one-source', 'silent'],
	strength: ['hard', 'soft'],
	relation: ['matches', 'same-figure-other-thing', 'same-figure-other-time', 'differs', 'partly', 'disputed', 'not-found'],
	authority: ['primary-seen', 'reproduces', 'reports', 'secondary', 'not-found']
} as const;
const SECTIONS = ['vocabulary', 'translations', 'proofs', 'corrections', 'data', 'licences'] as const;
const FILES = ['claims', 'questions', 'sources', 'events', 'record'];

/** What the site is, how it judges, how its words were made, and what has been corrected. */
export function aboutView(edition: Edition, facts: AboutFacts): AboutView {
	const { study, t } = edition;
	return {
		title: t.t('messages:about.title'),
		description: t.t('case:description'),
		translations: {
			head: t.t('messages:about.translations'),
			rows: study.locales.map((locale) => ({ locale, name: t.language(locale), state: stateOf(edition, locale, facts.keys[locale] ?? []) }))
		},
		proofs: {
			head: t.t('messages:about.proofs'),
			stand: t.t('messages:about.proofsStand', { fragments: t.count('messages:fragments', study.claims.length) }),
			rows: study.sources.map(({ id }) => ({
				teller: tellerOf(edition, id),
				fragments: t.count('messages:fragments', Object.keys(facts.proofs[id]?.claims ?? {}).length),
				sha256: facts.proofs[id]?.sha256 ?? ''
			}))
		},
		correctionsHead: t.t('messages:about.corrections'),
		contact: facts.contact ? t.t('messages:about.contact', { contact: facts.contact }) : t.t('messages:about.noContact'),
		vocabulary: {
			head: t.t('messages:about.vocabulary'),
			groups: Object.entries(VOCABULARY).map(([name, words]) => ({
				name: t.t(`messages:about.words.${name}`),
				words: words.map((key) => ({
					key,
					word: t.t(`words:${name}.${key}`),
					...(name === 'authority' ? {} : { meaning: t.t(`messages:about.meaning.${name}.${key}`) }),
					...signOf(name, key)
				}))
			}))
		},
		contents: {
			head: t.t('messages:contents'),
			sections: SECTIONS.map((id) => ({ id, text: t.t(`messages:about.${id === 'data' ? 'downloads' : id}`) }))
		},
		licences: { head: t.t('messages:about.licences'), lines: ['code', 'content', 'fonts', 'libraries'].map((line) => t.t(`messages:about.licence.${line}`)) },
		downloads: { head: t.t('messages:about.downloads'), files: [...FILES, `timeline.${t.locale}`].map((file) => `data/${file}.json`) }
	};
}

/** How a word is drawn wherever it is meant: line quality for how a thing is told, strokes for a verdict. */
function signOf(group: string, key: string): Pick<VocabularyGroup['words'][number], 'line' | 'verdict'> {
	if (group === 'modality') return { line: lineOf(key as Modality) };
	return group === 'verdict' ? { verdict: key as QuestionVerdict } : {};
}

/** How many texts of a locale were made how: "412 texts: machine translation, reviewed; 3 stale". */
function stateOf({ t, translation }: Edition, locale: Locale, keys: readonly string[]): string {
	const notes = keys.map((key) => translation(locale, key));
	const count = (test: (note: (typeof notes)[number]) => boolean) => notes.filter(test).length;
	const parts = [
		['original', count(({ method }) => method === 'original')],
		['machineReviewed', count(({ method, reviewed }) => method === 'machine' && reviewed)],
		['machine', count(({ method, reviewed }) => method === 'machine' && !reviewed)],
		['humanReviewed', count(({ method, reviewed }) => method === 'human' && reviewed)],
		['human', count(({ method, reviewed }) => method === 'human' && !reviewed)],
		['stale', count(({ stale }) => stale)]
	] as const;
	return parts
		.filter(([, number]) => number > 0)
		.map(([part, number]) => `${t.t(`messages:translation.${part}`)}: ${t.number(number)}`)
		.join('; ');
}
