import { claimsAbout, isVague } from '#domain/discrepancy.ts';
import type { Claim } from '#domain/claim.ts';
import type { QuestionId } from '#domain/id.ts';
import { discrepancyIn, hrefs, type Edition } from './edition.ts';
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
}

export interface MatrixView {
	readonly tellers: readonly Teller[];
	readonly rows: readonly MatrixRow[];
	readonly themes: readonly { readonly id: string; readonly name: string; readonly count: number }[];
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
			record: t.t(`questions:${id}.recordShort`)
		};
	});
	const themes = [...new Set(study.questions.map(({ theme }) => theme))];
	return {
		tellers: study.sources.map(({ id }) => tellerOf(edition, id)),
		rows,
		themes: themes.map((theme) => ({ id: theme, name: t.t(`terms:${theme}`), count: rows.filter((row) => row.theme === theme).length })),
		counts: {
			all: rows.length,
			parting: rows.filter(({ judgement }) => judgement.parting).length,
			looks: rows.filter(({ judgement }) => judgement.looks !== undefined).length
		}
	};
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
