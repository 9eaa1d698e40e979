import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder that the build writes, and its files by their path in it. */
export const root = resolve(import.meta.dirname, '../../build');
export const bytesOf = (path: string): Buffer => readFileSync(join(root, path));
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
export const isBuilt = (path: string): boolean => existsSync(join(root, path));
export const builtFiles = (ending: string): string[] =>
	globSync(`**/*${ending}`, { cwd: root })
		.map((path) => path.replaceAll('\\', '/'))
		.sort();

type Everywhere = Readonly<Record<string, string>>;

interface PublicValue {
	readonly kind: string;
	readonly amount?: { readonly value?: number };
	readonly date?: string;
	readonly notBefore?: string;
	readonly notAfter?: string;
}

export interface PublicClaim {
	readonly id: string;
	readonly source: string;
	readonly language: string;
	readonly quote: { readonly exact: string };
	readonly statement: Everywhere;
	readonly gloss: Everywhere;
	readonly value: PublicValue;
	readonly dates: readonly { readonly event: string }[];
	readonly questions: readonly string[];
}

export interface PublicQuestion {
	readonly id: string;
	readonly theme: string;
	readonly text: Everywhere;
	readonly answers: readonly { readonly source: string; readonly status: string; readonly claims: readonly string[] }[];
	readonly verdict: string;
	readonly looks: string;
	readonly pairs: readonly { readonly a: string; readonly b: string; readonly verdict: string; readonly independent: string }[];
}

interface PublicEvent {
	readonly id: string;
	readonly theme: string;
	readonly title: Everywhere;
	readonly verdict: string;
	readonly dates: readonly { readonly source?: string; readonly claim?: string; readonly value: PublicValue }[];
}

interface PublicSource {
	readonly id: string;
	readonly code: string;
	readonly address?: string;
	readonly language: string;
	readonly claims: readonly string[];
}

const published = (path: string): unknown => JSON.parse(textOf(`data/${path}`)) as unknown;

export const { claims } = published('claims.json') as { readonly claims: readonly PublicClaim[] };
export const { questions } = published('questions.json') as { readonly questions: readonly PublicQuestion[] };
export const { events } = published('events.json') as { readonly events: readonly PublicEvent[] };
export const { sources } = published('sources.json') as { readonly sources: readonly PublicSource[] };

/** The first of a list that a test cannot do without. */
export function found<Thing>(things: readonly Thing[], what: string): Thing {
	const [first] = things;
	if (first === undefined) throw new Error(`The built case has no ${what}.`);
	return first;
}

/** Every locale of the case, the first one first. */
export const locales: readonly string[] = Object.keys(found(questions, 'question').text);

/** Where every locale would take long: the shortest words, another script, the most marks on a letter. */
export const sampled: readonly string[] = locales.some((locale) => locale === 'ru' || locale === 'vi')
	? locales.filter((locale) => ['en', 'ru', 'vi'].includes(locale))
	: locales;

/** A locale other than this one. */
export const besides = (...taken: readonly string[]): string =>
	found(
		locales.filter((locale) => !taken.includes(locale)),
		'further locale'
	);

const PARTING = ['conflict', 'not-comparable'];

/** Where the tellings part: they say what cannot both hold, or what cannot be compared. */
export const isParting = ({ verdict }: { readonly verdict: string }): boolean => PARTING.includes(verdict);

export const claimOf = (id: string): PublicClaim =>
	found(
		claims.filter((claim) => claim.id === id),
		`claim ${id}`
	);

export const codeOf = (id: string): string => sources.find((source) => source.id === id)?.code ?? '';

export const claimsOn = ({ answers }: PublicQuestion): PublicClaim[] => answers.flatMap((answer) => answer.claims.map(claimOf));

const printed = ({ value }: PublicClaim): number | undefined => value.amount?.value;

/** The year or years that a claim gives, as digits. */
export const yearsOf = ({ value }: PublicClaim): string[] => [value.date, value.notBefore, value.notAfter].flatMap((edtf) => edtf?.match(/\d{4}/)?.[0] ?? []);

/** Told by several, with a figure each, or with a year each. */
const toldBy = (question: PublicQuestion, has: (claim: PublicClaim) => boolean): number =>
	new Set(
		claimsOn(question)
			.filter(has)
			.map(({ source }) => source)
	).size;

const mostTold = (has: (claim: PublicClaim) => boolean, what: string): PublicQuestion =>
	found(
		questions.filter((question) => isParting(question) && toldBy(question, has) > 1),
		what
	);

export const figures = mostTold((claim) => claim.value.kind === 'quantity' && printed(claim) !== undefined, 'question with figures');
export const dates = mostTold((claim) => yearsOf(claim).length > 0, 'question with dates');

/** An event whose tellings part, each giving a date of its own. */
export const event = found(
	events.filter((one) => isParting(one) && new Set(one.dates.map(({ source }) => source)).size > 2),
	'event that several date'
);

/** What the interface says in a locale; its words are no part of the public data. */
export const messageIn = (locale: string, path: string): string => {
	const file = resolve(import.meta.dirname, `../../src/i18n/messages/${locale}.json`);
	const words = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], JSON.parse(readFileSync(file, 'utf8')));
	return String(words);
};

/** A lesson of the build with its scenes in order, those of them on which something is covered, and those where it is more than the verdict. */
export interface BuiltLesson {
	readonly id: string;
	readonly scenes: readonly string[];
	readonly covered: readonly string[];
	readonly veiled: readonly string[];
}

/** Pages of a lesson that are no scenes. */
const BESIDE = ['presenter', 'worksheet', 'cards', 'answers'];

/** The lessons, as the first locale's pages link them. */
export const lessons: readonly BuiltLesson[] = builtFiles('index.html').flatMap((path) => {
	const [, id] = new RegExp(`^${locales[0] ?? ''}/teach/([^/]+)/index\\.html$`).exec(path) ?? [];
	if (!id) return [];
	const linked = [...textOf(path).matchAll(new RegExp(`teach/${id}/([^/"]+)/"`, 'g'))].flatMap(([, scene]) =>
		scene && !BESIDE.includes(scene) ? [scene] : []
	);
	const scenes = [...new Set(linked)];
	// The quiz and the blank timeline stand among the lessons and have no scenes.
	if (!scenes.length) return [];
	const holding = (mark: RegExp) => scenes.filter((scene) => mark.test(textOf(`${locales[0] ?? ''}/teach/${id}/${scene}/index.html`)));
	return [{ id, scenes, covered: holding(/<button[^>]* aria-pressed/), veiled: holding(/class="cover/) }];
});

/** What a lesson has on paper. */
const sheetsOf = (at: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		['worksheet', 'cards', 'answers'].filter((sheet) => isBuilt(`${at}${sheet}/index.html`)).map((sheet): [string, string] => [sheet, `${at}${sheet}/`])
	);

/** Pages for a class-room, where the case has lessons. */
function teachingIn(locale: string): Readonly<Record<string, string>> {
	const [lesson] = lessons.filter(({ veiled }) => veiled.length).sort((a, b) => a.scenes.length - b.scenes.length);
	if (!lesson) return {};
	const at = `${locale}/teach/${lesson.id}/`;
	return {
		lessons: `${locale}/teach/`,
		lesson: at,
		'covered scene': `${at}${lesson.veiled.at(-1) ?? ''}/`,
		'open scene': `${at}${lesson.veiled.at(-1) ?? ''}/open/`,
		'last scene': `${at}${lesson.scenes.at(-1) ?? ''}/`,
		presenter: `${at}presenter/`,
		...sheetsOf(at),
		'blank timeline': `${locale}/teach/blank-timeline/`,
		...(isBuilt(`${locale}/teach/quiz/index.html`) ? { quiz: `${locale}/teach/quiz/` } : {})
	};
}

/** One page of each kind, by what it is; addresses are relative to where the site stands. */
export function pagesIn(locale: string): Readonly<Record<string, string>> {
	const source = found(
		[...sources].sort((a, b) => b.claims.length - a.claims.length),
		'source'
	);
	return {
		home: `${locale}/`,
		timeline: `${locale}/timeline/`,
		compare: `${locale}/compare/`,
		'question with figures': `${locale}/compare/${figures.id}/`,
		'question with dates': `${locale}/compare/${dates.id}/`,
		'two tellings': `${locale}/compare/pairs/${(everyTwo[0] ?? []).join('/')}/`,
		sources: `${locale}/sources/`,
		dossier: `${locale}/sources/${source.id}/`,
		claim: `${locale}/claims/${found(claimsOn(figures), 'claim').id}/`,
		record: `${locale}/record/`,
		check: `${locale}/check/`,
		search: `${locale}/search/`,
		'full index': `${locale}/search/all/`,
		about: `${locale}/about/`,
		...teachingIn(locale)
	};
}

/** Every two sources, in the order of the case. */
export const everyTwo: readonly (readonly [string, string])[] = sources.flatMap(({ id }, i) => sources.slice(i + 1).map((other) => [id, other.id] as const));

/** How two sources stand on a question by the public data: at odds if any two of their claims are; nothing where either is silent. */
export function betweenOn(question: PublicQuestion, a: string, b: string): string | undefined {
	const pairs = question.pairs.filter((pair) => [claimOf(pair.a).source, claimOf(pair.b).source].sort().join() === [a, b].sort().join());
	return ['conflict', 'not-comparable', 'compatible', 'agree'].find((verdict) => pairs.some((pair) => pair.verdict === verdict));
}

/** Pages that speak all languages at once. */
export const wordless: Readonly<Record<string, string>> = { root: './', 'error page': '404.html', ...(lessons.length ? { 'short address': 's/1-1/' } : {}) };

const SEPARATORS: Readonly<Record<string, string>> = { en: ',', et: '\u00a0', pl: '\u00a0', ru: '\u00a0', nl: '.', vi: '.' };
const UNPARTED_TO_9999 = ['et', 'pl'];

/** A whole number as the newspapers of a locale print it. */
export function writtenIn(locale: string, value: number): string {
	const separator = SEPARATORS[locale] ?? ',';
	return value < 10_000 && UNPARTED_TO_9999.includes(locale) ? String(value) : String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, separator);
}

/** The figures that a page's question is known for, with who says each. */
export const figureClaims: readonly { readonly claim: PublicClaim; readonly value: number }[] = claimsOn(figures).flatMap((claim) => {
	const value = printed(claim);
	return value === undefined ? [] : [{ claim, value }];
});

/** What is left of a page when its tags are stripped. */
export const stripped = (html: string): string =>
	html
		.replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&nbsp;/g, '\u00a0')
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<')
		.replace(/&amp;/g, '&')
		.replace(/[ \t\n]+/g, ' ');
