import { boundsOf } from '#domain/amount.ts';
import type { Claim } from '#domain/claim.ts';
import type { QuestionId } from '#domain/id.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { Value } from '#domain/value.ts';
import { discrepancyIn, hrefs, type Edition } from './edition.ts';
import { groupsOf } from './answer.ts';
import { saidOf, type Line } from './said.ts';
import type { Teller } from './teller.ts';

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

type Measured = Extract<Value, { kind: 'quantity' | 'share' }>;
const isMeasured = (value: Value | undefined): value is Measured => value?.kind === 'quantity' || value?.kind === 'share';

/** All figures of one unit on one axis, by line quality; none where there are not two figures to lay side by side. */
export function amountAxis(edition: Edition, question: QuestionId, claims: readonly Claim[], entries: readonly RecordEntry[]): AmountAxis | undefined {
	const { t } = edition;
	const measured = claims.flatMap((claim) => (isMeasured(claim.value) ? [{ ...claim, value: claim.value }] : []));
	const kinds = new Set(measured.map(({ value }) => value.kind));
	const [kind] = kinds;
	if (measured.length < 2 || kinds.size !== 1 || !kind) return undefined;
	const mark = (key: string, value: Measured, rest: Omit<AmountMark, 'key' | 'low' | 'high' | 'figure'>): AmountMark => ({
		key,
		...finite(boundsOf(value.amount)),
		figure: value.kind === 'share' ? t.value(value) : t.amount(value.amount),
		...rest
	});
	const rows = groupsOf(edition, measured).map(({ line, word, measures }) => ({
		line,
		word,
		measures,
		marks: measured
			.map((claim) => ({ claim, said: saidOf(edition, claim, 'own') }))
			.filter(({ said }) => said.line === line)
			.map(({ claim, said }) => mark(claim.id, claim.value, { teller: said.teller, line, label: said.label, href: said.href }))
	}));
	const record = entries.flatMap((entry) =>
		entry.value?.kind === kind ? [mark(entry.id, entry.value, { line: 'done', label: t.t(`record:${entry.id}.label`), href: hrefs.record(entry.id) })] : []
	);
	const same = repeated(measured.flatMap(({ value }) => ('value' in value.amount ? [value.amount.value] : [])));
	const top = Math.max(...[...rows.flatMap(({ marks }) => marks), ...record].map(({ high }) => high));
	return {
		rows,
		record,
		high: kind === 'share' ? 100 : top,
		...(same !== undefined && discrepancyIn(edition, question).looks === 'same' ? { same } : {}),
		unit: kind === 'share' ? 'percent' : 'number'
	};
}

const finite = ({ low, high }: { low: number; high: number }) => ({ low, high: high === Infinity ? low : high });

function repeated(figures: readonly number[]): number | undefined {
	return figures.find((figure, i) => figures.indexOf(figure) !== i);
}
