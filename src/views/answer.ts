import type { Claim } from '#domain/claim.ts';
import { isDating } from '#domain/dating.ts';
import { addressOfWords } from '#domain/text-fragment.ts';
import type { Value } from '#domain/value.ts';
import { attributionOf, modalityOf } from './attribution.ts';
import { findSource, type Edition } from './edition.ts';
import { figureCell } from './figure.ts';
import { saidOf, type Line, type Said } from './said.ts';

/** One answer with its figure, its words, and who says it how. */
export interface AnswerView {
	readonly said: Said;
	/** Empty where the answer is no figure. */
	readonly figure: string;
	readonly worded: boolean;
	/** The answer with its label, as a sentence begins. */
	readonly told: string;
	readonly modality: string;
	readonly attribution: readonly string[];
	readonly measure: string;
	readonly period: string;
	readonly hedges: string;
	readonly paragraph: string;
	/** To the very words in the article, where its page was found. */
	readonly article?: { readonly href: string; readonly text: string };
}

/** A claim as an answer, with all its glosses or only that of the page's language. */
export function answerView(edition: Edition, claim: Claim, glosses: 'every' | 'own' = 'every'): AnswerView {
	const { t } = edition;
	const address = findSource(edition.study, claim.source)?.address;
	const said = saidOf(edition, claim, glosses);
	const cell = figureCell(edition, claim);
	const isFigure = 'amount' in claim.value || isDating(claim.value) || claim.value.kind === 'change';
	return {
		said,
		figure: isFigure ? cell.figure : '',
		worded: cell.worded,
		told: t.sentence(said.told),
		modality: t.sentence(modalityOf(edition, claim)),
		attribution: attributionOf(edition, claim),
		measure: 'measure' in claim.value ? t.t(`measures:${claim.value.measure}`) : '',
		period: periodOf(edition, claim.value),
		hedges: claim.hedges.length ? t.t('messages:hedges', { words: t.list(claim.hedges.map(({ words }) => t.quote(words))) }) : '',
		paragraph: t.t('messages:paragraph', { code: said.teller.code, paragraph: claim.paragraph }),
		...(address ? { article: { href: addressOfWords(address, claim.quote), text: t.t('messages:cite.article') } } : {})
	};
}

function periodOf({ t }: Edition, value: Value): string {
	if (!('period' in value) || value.kind === 'text' || value.kind === 'category') return '';
	const period = t.period(value.period);
	return value.period.kind === 'unstated' ? t.sentence(period) : t.t('messages:period', { period });
}

/** Answers that tell of the same thing in the same way. */
export interface AnswerGroup {
	readonly key: string;
	readonly line: Line;
	readonly word: string;
	readonly measure: string;
	readonly answers: readonly AnswerView[];
}

/** Answers grouped by how sure they are told, in the order could, planned, done, then by what they measure; equal values stand together. */
export function groupsOf(edition: Edition, claims: readonly Claim[]): AnswerGroup[] {
	const { t } = edition;
	const all = byValue(claims).map((claim) => answerView(edition, claim));
	return (['could', 'planned', 'done'] as const).flatMap((line) => {
		const here = all.filter(({ said }) => said.line === line);
		return [...new Set(here.map(({ measure }) => measure))].map((measure): AnswerGroup => ({
			key: `${line} ${measure}`,
			line,
			word: t.sentence(t.t(`words:modality.${line}`)),
			measure,
			answers: here.filter((answer) => answer.measure === measure)
		}));
	});
}

/** Each claim next to the first that gives the same value. */
function byValue(claims: readonly Claim[]): Claim[] {
	const firstWith = (value: Value) => claims.findIndex((other) => printOf(other.value) === printOf(value));
	return claims
		.map((claim) => ({ claim, first: firstWith(claim.value) }))
		.sort((a, b) => a.first - b.first)
		.map(({ claim }) => claim);
}

/** A value by what it says alone, whatever it counts. */
function printOf(value: Value): string {
	if (value.kind === 'category') return value.set.join(' ');
	if (value.kind === 'change') return JSON.stringify([value.direction, value.from, value.to, value.by]);
	return 'amount' in value ? JSON.stringify(value.amount) : JSON.stringify(value);
}
