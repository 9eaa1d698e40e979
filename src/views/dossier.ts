import type { Claim } from '#domain/claim.ts';
import type { SourceId } from '#domain/id.ts';
import type { Source } from '#domain/source.ts';
import { answerView, type AnswerView } from './answer.ts';
import { discrepancyIn, hrefs, type Edition } from './edition.ts';

/** A part of a digest: what it is about, and one or two sentences as HTML. */
export interface DigestPart {
	readonly heading: string;
	readonly html: string;
}

/** A stretch of a text as its digest has it, with what it says claim by claim. */
export interface DossierSection extends DigestPart {
	/** "Paragraphs 3–5"; empty where a digest is not divided. */
	readonly paragraphs: string;
	readonly answers: readonly AnswerView[];
}

/** What one text says and no other one does. */
export interface Alone {
	readonly questions: readonly { readonly text: string; readonly href: string; readonly claims: readonly AloneClaim[] }[];
	/** Claims on which nothing has been asked. */
	readonly beside: readonly AloneClaim[];
}

interface AloneClaim {
	readonly id: string;
	readonly statement: string;
}

/** The digest part by part, each with its claims in order; a digest that is not divided stands before all of them. */
export function sectionsOf(edition: Edition, source: Source, digest: readonly DigestPart[]): DossierSection[] {
	const claims = edition.study.claims.filter((claim) => claim.source === source.id);
	const answers = (own: readonly Claim[]) => own.map((claim) => answerView(edition, claim));
	if (source.sections.length !== digest.length)
		return [{ heading: '', html: digest.map(({ html }) => html).join(''), paragraphs: '', answers: answers(claims) }];
	return digest.map((part, i) => {
		const paragraphs = source.sections[i] ?? [];
		return { ...part, paragraphs: stretchOf(edition, paragraphs), answers: answers(claims.filter(({ paragraph }) => paragraphs.includes(paragraph))) };
	});
}

/** Paragraphs by number, those that follow each other as a stretch: "Paragraphs 5, 7, 20–24". */
function stretchOf({ t }: Edition, paragraphs: readonly number[]): string {
	const [first] = paragraphs;
	if (first === undefined) return '';
	if (paragraphs.length === 1) return t.t('messages:dossier.paragraph', { n: first });
	const runs: [number, number][] = [];
	for (const n of paragraphs) {
		const last = runs.at(-1);
		if (last && n === last[1] + 1) last[1] = n;
		else runs.push([n, n]);
	}
	return t.t('messages:dossier.paragraphs', { list: runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ') });
}

/** What a text alone says: the questions that no other text answers, and its claims on none of the questions. */
export function aloneIn(edition: Edition, id: SourceId): Alone {
	const { study, t } = edition;
	const own = study.claims.filter((claim) => claim.source === id);
	const told = (claim: Claim): AloneClaim => ({ id: claim.id, statement: t.t(`claims:${claim.id}.statement`) });
	const only = study.questions.filter(({ id: question }) => {
		const speaking = discrepancyIn(edition, question).answers.filter(({ status }) => status !== 'silent');
		return speaking.length === 1 && speaking[0]?.source === id;
	});
	return {
		questions: only.map(({ id: question }) => ({
			text: t.t(`questions:${question}.text`),
			href: hrefs.question(question),
			claims: own.filter(({ questions }) => questions.includes(question)).map(told)
		})),
		beside: own.filter(({ questions, dates }) => !questions.length && !dates.length).map(told)
	};
}

/** What a text puts before what, joined where one order leads on to the next: "A, then B, then C". */
export function orderOf({ t }: Edition, order: Source['order']): string[] {
	const chains: { first: string; last: string; text: string }[] = [];
	for (const { first, then } of order) {
		const title = t.t(`events:${then}.title`);
		const chain = chains.find(({ last }) => last === first);
		if (chain) Object.assign(chain, { last: then, text: t.t('messages:dossier.then', { first: chain.text, then: title }) });
		else chains.push({ first, last: then, text: t.t('messages:dossier.then', { first: t.t(`events:${first}.title`), then: title }) });
	}
	return chains.map(({ text }) => text);
}
