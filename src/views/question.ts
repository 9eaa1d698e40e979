import { boundsOf } from '#domain/amount.ts';
import type { Claim } from '#domain/claim.ts';
import { isDating } from '#domain/dating.ts';
import { claimsAbout } from '#domain/discrepancy.ts';
import type { QuestionId } from '#domain/id.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { Value } from '#domain/value.ts';
import type { Pair } from '#domain/verdict.ts';
import { attributionOf, modalityOf } from './attribution.ts';
import { discrepancyIn, findClaim, hrefs, type Edition } from './edition.ts';
import { figureCell } from './home.ts';
import { judgementOf, type Judgement } from './judgement.ts';
import { saidOf, type Line, type Said } from './said.ts';
import { tellerOf, type Teller } from './teller.ts';
import { eventsOf, recordNote, timelineView, type RecordNote, type TimelineView } from './timeline.ts';

/** One answer with its figure, its words, and who says it how. */
export interface AnswerView {
	readonly said: Said;
	/** Empty where the answer is no figure. */
	readonly figure: string;
	readonly worded: boolean;
	readonly modality: string;
	readonly attribution: readonly string[];
	readonly measure: string;
	readonly period: string;
	readonly hedges: string;
	readonly paragraph: string;
}

/** Answers that tell of the same thing in the same way. */
export interface AnswerGroup {
	readonly line: Line;
	readonly word: string;
	readonly measures: string;
	readonly answers: readonly AnswerView[];
}

/** An answer's place on an axis of figures; bounds in the axis' own unit. */
export interface AmountMark {
	readonly key: string;
	readonly teller?: Teller;
	readonly line: Line;
	readonly low: number;
	readonly high: number;
	readonly figure: string;
	readonly label: string;
	readonly href: string;
}

export interface AmountAxis {
	readonly rows: readonly { readonly line: Line; readonly word: string; readonly measures: string; readonly marks: readonly AmountMark[] }[];
	readonly record: readonly AmountMark[];
	readonly high: number;
	/** The figure that several answers print without meaning the same. */
	readonly same?: number;
	readonly unit: 'number' | 'percent';
}

export interface PairView {
	readonly a: Said;
	readonly b: Said;
	readonly verdict: Pair['verdict'];
	readonly words: string;
	readonly reasons: string;
	readonly notes: readonly string[];
	readonly parting: boolean;
}

export interface QuestionView {
	readonly id: QuestionId;
	readonly text: string;
	readonly finding: string;
	readonly judgement: Judgement;
	readonly groups: readonly AnswerGroup[];
	readonly silent: readonly Teller[];
	readonly axis?: AmountAxis;
	readonly timeline?: TimelineView;
	readonly pairs: readonly PairView[];
	readonly within: readonly PairView[];
	readonly explanation: string;
	readonly safe: string;
	readonly recordText: string;
	readonly record: readonly (RecordNote & { readonly relation: string })[];
	readonly paths: readonly PathView[];
	readonly unreviewed: boolean;
}

export interface PathView {
	readonly said: Said;
	readonly steps: readonly { readonly page: string; readonly address?: string }[];
	readonly basis: string;
	readonly alternative: string;
	readonly confidence: string;
}

/** One question: its answers on one axis, then in words, grouped by what they mean; why they differ; the record; what can be written. */
export function questionView(edition: Edition, question: QuestionId): QuestionView {
	const { study, t } = edition;
	const claims = claimsAbout(study, question);
	const discrepancy = discrepancyIn(edition, question);
	const entries = study.record.filter((entry) => entry.questions.includes(question) || entry.relations.some(({ claim }) => claims.some(({ id }) => id === claim)));
	const dated = claims.some(({ value }) => isDating(value));
	const axis = amountAxis(edition, claims, entries);
	return {
		id: question,
		text: t.t(`questions:${question}.text`),
		finding: t.t(`questions:${question}.finding`),
		judgement: judgementOf(edition, question),
		groups: groupsOf(edition, claims),
		silent: discrepancy.answers.filter(({ status }) => status === 'silent').map(({ source }) => tellerOf(edition, source)),
		...(axis ? { axis } : {}),
		...(dated ? { timeline: timelineView(edition, { only: eventsOf(edition, [question]), every: 'own' }) } : {}),
		pairs: discrepancy.pairs.map((pair) => pairView(edition, pair)),
		within: discrepancy.within.map((pair) => pairView(edition, pair)),
		explanation: t.t(`questions:${question}.explanation`),
		safe: t.t(`questions:${question}.safe`),
		recordText: t.t(`questions:${question}.record`),
		record: entries.map((entry) => ({ ...recordNote(edition, entry), relation: relationsOf(edition, entry, claims) })),
		paths: pathsOf(edition, question),
		unreviewed: claims.some((claim) => claim.language !== t.locale && !edition.translation(t.locale, `claims:${claim.id}.gloss`).reviewed)
	};
}

/** How an entry bears on the claims of a question, each relation once with the codes of the sources it is about. */
function relationsOf({ study, t }: Edition, entry: RecordEntry, claims: readonly Claim[]): string {
	const about = entry.relations.flatMap(({ claim, relation }) => {
		const found = claims.find(({ id }) => id === claim);
		const code = study.sources.find(({ id }) => id === found?.source)?.code;
		return code ? [{ relation, code }] : [];
	});
	const kinds = [...new Set(about.map(({ relation }) => relation))];
	return kinds.map((kind) => `${t.t(`words:relation.${kind}`)} (${[...new Set(about.filter(({ relation }) => relation === kind).map(({ code }) => code))].join(', ')})`).join('; ');
}

function groupsOf(edition: Edition, claims: readonly Claim[]): AnswerGroup[] {
	const { t } = edition;
	const all = claims.map((claim) => ({ claim, view: answerView(edition, claim) }));
	return (['could', 'planned', 'done'] as const).flatMap((line): AnswerGroup[] => {
		const here = all.filter(({ view }) => view.said.line === line);
		if (!here.length) return [];
		const measures = [...new Set(here.map(({ view }) => view.measure).filter(Boolean))];
		return [{ line, word: t.sentence(t.t(`words:modality.${line}`)), measures: measures.join(' · '), answers: here.map(({ view }) => view) }];
	});
}

/** A claim as an answer, all its glosses with it. */
export function answerView(edition: Edition, claim: Claim): AnswerView {
	const { t } = edition;
	const said = saidOf(edition, claim, 'every');
	const cell = figureCell(edition, claim);
	const isFigure = 'amount' in claim.value || isDating(claim.value) || claim.value.kind === 'change';
	return {
		said,
		figure: isFigure ? cell.figure : '',
		worded: cell.worded,
		modality: t.sentence(modalityOf(edition, claim)),
		attribution: attributionOf(edition, claim),
		measure: 'measure' in claim.value ? t.t(`measures:${claim.value.measure}`) : '',
		period: periodOf(edition, claim.value),
		hedges: claim.hedges.length ? t.t('messages:hedges', { words: t.list(claim.hedges.map(({ words }) => t.quote(words))) }) : '',
		paragraph: t.t('messages:paragraph', { code: said.teller.code, paragraph: claim.paragraph })
	};
}

function periodOf({ t }: Edition, value: Value): string {
	if (!('period' in value) || value.kind === 'text' || value.kind === 'category') return '';
	const period = t.period(value.period);
	return value.period.kind === 'unstated' ? period : t.t('messages:period', { period });
}

type Measured = Extract<Value, { kind: 'quantity' | 'share' }>;
const isMeasured = (value: Value | undefined): value is Measured => value?.kind === 'quantity' || value?.kind === 'share';

/** All figures of one unit on one axis, by line quality; none where there are not two figures to lay side by side. */
function amountAxis(edition: Edition, claims: readonly Claim[], entries: readonly RecordEntry[]): AmountAxis | undefined {
	const { t } = edition;
	const measured = claims.flatMap((claim) => (isMeasured(claim.value) ? [{ ...claim, value: claim.value }] : []));
	const kinds = new Set(measured.map(({ value }) => value.kind));
	const [kind] = kinds;
	if (measured.length < 2 || kinds.size !== 1 || !kind) return undefined;
	const mark = (key: string, value: Measured, rest: Omit<AmountMark, 'key' | 'low' | 'high' | 'figure'>): AmountMark => ({ key, ...finite(boundsOf(value.amount)), figure: value.kind === 'share' ? t.value(value) : t.amount(value.amount), ...rest });
	const rows = groupsOf(edition, measured).map(({ line, word, measures }) => ({
		line,
		word,
		measures,
		marks: measured.map((claim) => ({ claim, said: saidOf(edition, claim, 'own') })).filter(({ said }) => said.line === line).map(({ claim, said }) => mark(claim.id, claim.value, { teller: said.teller, line, label: said.label, href: said.href }))
	}));
	const record = entries.flatMap((entry) => (entry.value?.kind === kind ? [mark(entry.id, entry.value, { line: 'done', label: t.t(`record:${entry.id}.label`), href: hrefs.record(entry.id) })] : []));
	const same = repeated(measured.flatMap(({ value }) => ('value' in value.amount ? [value.amount.value] : [])));
	const top = Math.max(...[...rows.flatMap(({ marks }) => marks), ...record].map(({ high }) => high));
	return { rows, record, high: kind === 'share' ? 100 : top, ...(same !== undefined && discrepancyIn(edition, firstQuestion(measured)).looks === 'same' ? { same } : {}), unit: kind === 'share' ? 'percent' : 'number' };
}

const firstQuestion = (claims: readonly Claim[]): QuestionId => {
	const question = claims[0]?.questions[0];
	if (!question) throw new Error('an axis of claims that answer no question');
	return question;
};

const finite = ({ low, high }: { low: number; high: number }) => ({ low, high: high === Infinity ? low : high });

function repeated(figures: readonly number[]): number | undefined {
	return figures.find((figure, i) => figures.indexOf(figure) !== i);
}

/** Two answers side by side with what comparing them gives. */
export function pairView(edition: Edition, pair: Pair): PairView {
	const { study, t } = edition;
	const [a, b] = [findClaim(study, pair.a), findClaim(study, pair.b)];
	if (!a || !b) throw new Error(`no claim ${a ? pair.b : pair.a}`);
	const word = t.sentence(t.t(`words:verdict.${pair.verdict}`));
	return {
		a: saidOf(edition, a, 'own'),
		b: saidOf(edition, b, 'own'),
		verdict: pair.verdict,
		words: pair.verdict === 'conflict' ? t.t('messages:verdictStrength', { verdict: word, strength: t.t(`words:strength.${pair.strength}`) }) : word,
		reasons: t.list(pair.reasons.map((reason) => t.t(`words:reason.${reason}`))),
		notes: [
			...(pair.looks === 'same' && (pair.verdict === 'conflict' || pair.verdict === 'not-comparable') ? [t.t('words:looks.same')] : []),
			...(pair.degrees ? [t.list(pair.degrees.map((degree) => t.t(`words:degree.${degree}`)))] : []),
			...(pair.verdict === 'agree' || pair.verdict === 'compatible' ? [t.t(`words:independent.${pair.independent}`)] : [])
		],
		parting: pair.verdict === 'conflict' || pair.verdict === 'not-comparable'
	};
}

function pathsOf(edition: Edition, question: QuestionId): PathView[] {
	const { study, t } = edition;
	return (study.questions.find(({ id }) => id === question)?.paths ?? []).flatMap(({ id, claim, steps, confidence }) => {
		const found = findClaim(study, claim);
		if (!found) return [];
		return [
			{
				said: saidOf(edition, found, 'own'),
				steps: steps.map(({ page, address }) => ({ page: t.t(`terms:${page}`), ...(address ? { address } : {}) })),
				basis: t.t(`questions:${question}.paths.${id}.basis`),
				alternative: t.t(`questions:${question}.paths.${id}.alternative`),
				confidence: t.t(`words:confidence.${confidence}`)
			}
		];
	});
}
