import { claimsAbout, isVague } from '#domain/discrepancy.ts';
import type { Claim } from '#domain/claim.ts';
import type { QuestionId } from '#domain/id.ts';
import { everyTwo, standingOn } from '#domain/two.ts';
import { isParting, type Verdict } from '#domain/verdict.ts';
import { discrepancyIn, hrefs, type Edition } from './edition.ts';
import { independenceView } from './independence.ts';
import { judgementOf, type Judgement } from './judgement.ts';
import { answerOf, lineOf, type Line } from './said.ts';
import { tellerOf, type Teller } from './teller.ts';

/** What one source answers, as short as it can be said; silence is an answer. */
export interface Cell {
	readonly teller: Teller;
	readonly silent: boolean;
	readonly line: Line;
	readonly answer: string;
	readonly label: string;
	readonly href: string;
	/** How many further claims of the source bear on the question. */
	readonly more: string;
}

export interface MatrixRow {
	readonly id: QuestionId;
	readonly text: string;
	readonly href: string;
	readonly theme: string;
	readonly themeName: string;
	readonly judgement: Judgement;
	readonly cells: readonly Cell[];
	readonly record: string;
	/** What stands behind the first semicolon of the record's short answer. */
	readonly recordMore: string;
	/** How every two texts that both answer stand to each other, by the id of the pair. */
	readonly between: Readonly<Record<string, Verdict>>;
}

/** Two texts that the matrix can be narrowed to. */
export interface PairChoice {
	readonly id: string;
	readonly sources: readonly [string, string];
	readonly name: string;
	readonly href: string;
	/** The two side by side, as the text of a link. */
	readonly link: string;
	readonly independence: string;
	readonly both: string;
	readonly part: string;
	readonly hold: string;
}

export interface MatrixView {
	readonly tellers: readonly Teller[];
	readonly rows: readonly MatrixRow[];
	readonly themes: readonly { readonly id: string; readonly name: string; readonly count: number }[];
	readonly pairs: readonly PairChoice[];
	readonly counts: { readonly all: number; readonly parting: number; readonly looks: number };
}

/** All questions against all sources. */
export function matrixView(edition: Edition): MatrixView {
	const { study, t } = edition;
	const rows = study.questions.map(({ id, theme }): MatrixRow => {
		const claims = claimsAbout(study, id);
		return {
			id,
			text: t.t(`questions:${id}.text`),
			href: hrefs.question(id),
			theme,
			themeName: t.t(`terms:${theme}`),
			judgement: judgementOf(edition, id),
			cells: study.sources.map((source) => cellOf(edition, id, claims, source.id)),
			...recordOf(t.t(`questions:${id}.recordShort`)),
			between: betweenOn(edition, id)
		};
	});
	const themes = [...new Set(study.questions.map(({ theme }) => theme))];
	return {
		tellers: study.sources.map(({ id }) => tellerOf(edition, id)),
		rows,
		themes: themes.map((theme) => ({ id: theme, name: t.t(`terms:${theme}`), count: rows.filter((row) => row.theme === theme).length })),
		pairs: pairsAmong(edition, rows),
		counts: {
			all: rows.length,
			parting: rows.filter(({ judgement }) => judgement.parting).length,
			looks: rows.filter(({ judgement }) => judgement.looks !== undefined).length
		}
	};
}

/** "700 agents' worth of work; 27 Feb 2024": the answer, and what belongs to it. */
function recordOf(short: string): Pick<MatrixRow, 'record' | 'recordMore'> {
	const [record = '', ...more] = short.split('; ');
	return { record, recordMore: more.join('; ') };
}

const betweenOn = (edition: Edition, question: QuestionId): Record<string, Verdict> =>
	Object.fromEntries(
		everyTwo(edition.study).flatMap(([a, b]) => {
			const standing = standingOn(question, discrepancyIn(edition, question), a, b);
			return standing ? [[pairId(a, b), standing.verdict]] : [];
		})
	);

/** The two stand apart by a character that no id has. */
const pairId = (a: string, b: string): string => `${a}.${b}`;

function pairsAmong(edition: Edition, rows: readonly MatrixRow[]): PairChoice[] {
	const { study, t } = edition;
	return everyTwo(study).map(([a, b]) => {
		const id = pairId(a, b);
		const verdicts = rows.flatMap(({ between }) => between[id] ?? []);
		const part = verdicts.filter(isParting).length;
		const [left, right] = [tellerOf(edition, a).code, tellerOf(edition, b).code];
		return {
			id,
			sources: [a, b],
			name: t.list([left, right]),
			href: hrefs.two(a, b),
			link: t.t('messages:two.title', { a: left, b: right }),
			independence: independenceView(edition, a, b).words,
			both: t.t('messages:compare.both', { n: verdicts.length }),
			part: t.t('messages:compare.part', { n: part }),
			hold: t.t('messages:compare.hold', { n: verdicts.length - part })
		};
	});
}

function cellOf(edition: Edition, question: QuestionId, claims: readonly Claim[], source: Claim['source']): Cell {
	const { t } = edition;
	const own = claims.filter((claim) => claim.source === source);
	// A figure or a date says more in a cell than a word; the rest is one click away.
	const first = own.find(({ value }) => !isVague(value)) ?? own[0];
	const answer = discrepancyIn(edition, question).answers.find((one) => one.source === source);
	const teller = tellerOf(edition, source);
	if (!first || answer?.status === 'silent') return { teller, silent: true, line: 'done', answer: t.t('words:status.silent'), label: '', href: '', more: '' };
	const value = answerOf(edition, first);
	const label = t.t(`claims:${first.id}.label`);
	return {
		teller,
		silent: false,
		line: lineOf(first.modality),
		answer: value ?? label,
		label: value === undefined ? '' : label,
		href: hrefs.claim(first.id),
		more: own.length > 1 ? t.count('messages:moreClaims', own.length - 1) : ''
	};
}
