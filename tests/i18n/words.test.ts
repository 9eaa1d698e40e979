import { describe, expect, it } from 'vitest';
import type { Aspect, Attribution, Degree, Hedge, Modality, Polarity } from '#domain/claim.ts';
import type { Question } from '#domain/question.ts';
import type { Authority, Citation, Relation } from '#domain/record.ts';
import type { Certainty, Derivation, Warning } from '#domain/source.ts';
import type { Extent } from '#domain/value.ts';
import { REASONS, type Answer, type Independence, type Looks, type QuestionVerdict, type Strength } from '#domain/verdict.ts';
import { LOCALES, translatorOf, WORDS, type TestLocale } from './locales.ts';

/** The members of a union, each of them exactly once. */
const all = <Member extends string>(members: Record<Member, true>): string[] => Object.keys(members);

const VOCABULARIES: Record<string, string[]> = {
	modality: all<Modality>({ done: true, planned: true, could: true, forecast: true, opinion: true }),
	degree: all<Degree>({ idea: true, aim: true, announced: true, decided: true }),
	aspect: all<Aspect>({ decision: true, announcement: true, rollout: true, effect: true, admission: true, 'hiring-start': true, report: true }),
	verdict: all<QuestionVerdict>({ agree: true, compatible: true, conflict: true, 'not-comparable': true, 'one-source': true, silent: true }),
	strength: all<Strength>({ hard: true, soft: true }),
	looks: all<Looks>({ same: true, different: true }),
	independent: all<Independence>({ yes: true, no: true, unknown: true }),
	status: all<Answer['status']>({ stated: true, vague: true, silent: true }),
	extent: all<Extent>({ all: true, mostly: true, partly: true }),
	polarity: all<Polarity>({ affirmed: true, denied: true }),
	stance: all<Attribution['stance']>({ neutral: true, distancing: true, conceding: true }),
	form: all<Attribution['form']>({ verbatim: true, paraphrase: true }),
	scope: all<Attribution['scope']>({ sure: true, doubtful: true }),
	hedge: all<Hedge['by']>({ text: true, speaker: true }),
	attribution: all<Attribution['kind']>({ text: true, company: true, person: true, outlet: true, group: true, unnamed: true }),
	authority: all<Authority>({ 'primary-seen': true, reproduces: true, reports: true, secondary: true, 'not-found': true }),
	read: all<Citation['read']>({ start: true, whole: true, address: true }),
	relation: all<Relation>({
		matches: true,
		'same-figure-other-thing': true,
		'same-figure-other-time': true,
		differs: true,
		partly: true,
		disputed: true,
		'not-found': true
	}),
	reason: [...REASONS],
	confidence: all<Question['paths'][number]['confidence']>({ high: true, medium: true, low: true }),
	certainty: all<Certainty>({ known: true, inferred: true }),
	how: all<Derivation['how']>({ translation: true, rewrite: true, retelling: true, likeness: true }),
	warning: all<Warning>({
		'unattributed-quotation': true,
		reprint: true,
		'translated-repost': true,
		'advertising-inside': true,
		'page-furniture': true,
		undated: true,
		'title-only': true,
		'own-address-unknown': true
	}),
	period: ['unstated'],
	translation: ['machine', 'human', 'original', 'unknown', 'reviewed', 'unreviewed', 'stale']
};

type Tree = { readonly [key: string]: string | Tree };

const leavesOf = (tree: Tree, path = ''): [string, string][] =>
	Object.entries(tree).flatMap(([key, inner]): [string, string][] => (typeof inner === 'string' ? [[path + key, inner]] : leavesOf(inner, `${path}${key}.`)));

const treeOf = (locale: TestLocale): Tree => WORDS[locale];
const dateTree = (locale: TestLocale): Tree => WORDS[locale].date;

describe('the words of the site', () => {
	const cells = LOCALES.flatMap((locale) => Object.entries(VOCABULARIES).map(([name, members]): [TestLocale, string, string[]] => [locale, name, members]));

	it.each(cells)('have in %s a label for each %s, and each label once', (locale, name, members) => {
		const { t } = translatorOf(locale);
		const labels = members.map((member) => t(`words:${name}.${member}`));
		expect(labels.filter((label) => !label.trim())).toEqual([]);
		expect(new Set(labels).size).toBe(members.length);
		expect(Object.keys(treeOf(locale)[name] ?? {}).sort()).toEqual([...members].sort());
	});

	it.each(Object.keys(VOCABULARIES))('have no vocabulary of %s that two locales share', (name) => {
		expect(new Set(LOCALES.map((locale) => JSON.stringify(treeOf(locale)[name]))).size).toBe(LOCALES.length);
	});

	it.each(LOCALES)('are all there in %s, with every plural form', (locale) => {
		const categories: string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
		const keys = leavesOf(treeOf(locale)).map(([key]) => key);
		const plurals = keys.filter((key) => /^(?:duration|number)\..*_(?:one|few|many|other)$/.test(key)).map((key) => key.replace(/_[a-z]+$/, ''));
		for (const key of new Set(plurals))
			expect(
				categories.filter((category) => !keys.includes(`${key}_${category}`)),
				key
			).toEqual([]);

		const stems = (of: TestLocale) => new Set(leavesOf(treeOf(of)).flatMap(([key]) => (/^date\./.test(key) ? [] : key.replace(/_.*$/, ''))));
		expect([...stems(locale)].sort()).toEqual([...stems('en')].sort());
	});

	it.each(LOCALES)('give in %s every kind of date the same grammatical forms', (locale) => {
		const named = Object.entries(dateTree(locale)).filter(([name]) => name !== 'axis' && name !== 'monthNames');
		const english = Object.keys(dateTree('en')).filter((name) => name !== 'axis');
		expect(named.map(([name]) => name).sort()).toEqual(english.sort());
		const forms = new Set(named.flatMap(([, tree]) => (typeof tree === 'string' ? [] : [Object.keys(tree).sort().join(' ')])));
		expect(forms.size).toBe(1);
	});

	it.each(LOCALES)('have in %s no empty text and no text with white space around it', (locale) => {
		expect(leavesOf(treeOf(locale)).filter(([, text]) => !text || text !== text.trim())).toEqual([]);
	});

	it('say nothing about error or guilt in our own voice', () => {
		for (const [, text] of leavesOf(treeOf('en'))) expect(text).not.toMatch(/\b(?:wrong|false|admit\w*|admission|invent\w*|revers\w*|error|mistake)\b/i);
	});
});
