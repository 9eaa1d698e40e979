import { boundsOf, type Amount } from '#domain/amount.ts';
import type { Claim } from '#domain/claim.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { Value } from '#domain/value.ts';
import type { DrawnRow, RowSection, Stretch } from './drawing.ts';
import { hrefs, type Edition } from './edition.ts';
import { lineOf, saidOf, type Line } from './said.ts';

/** The figures that an amount can stand for, open where its words leave it open; `factor` turns them into the unit of the axis. */
export function stretchOf(amount: Amount, factor = 1): Stretch {
	const { low, high } = boundsOf(amount);
	const open = amount.precision === 'up-to' || amount.precision === 'less-than';
	return { low: open ? -Infinity : low * factor, high: high * factor };
}

/** What a row has besides its words. */
export type Place = Pick<DrawnRow, 'at' | 'from'> & { readonly figure: string; readonly note?: string };

/** A claim as a row. */
export function claimRow(edition: Edition, claim: Claim, { figure, note = '', ...place }: Place, key: string = claim.id): DrawnRow {
	const { teller, line, label, href } = saidOf(edition, claim, 'own');
	return { key, teller, line, href, ...told(label, figure, note), ...place };
}

/** An entry of the record as a row. */
export function entryRow({ t }: Edition, { id, modality = 'done' }: RecordEntry, { figure, note = '', ...place }: Place): DrawnRow {
	const label = t.t(`record:${id}.label`);
	return { key: id, line: lineOf(modality), href: hrefs.record(id), ...told(label, figure, note), ...place };
}

/** A figure before its label, once: a label may have it already, or have its digits without the "about". */
function told(label: string, figure: string, note: string): Pick<DrawnRow, 'figure' | 'label' | 'note'> {
	const [inLabel, inFigure] = [label, figure].map((text) => text.replaceAll('\u00a0', ' '));
	if (inLabel?.includes(inFigure ?? '')) return { figure: '', label, note };
	const digits = inFigure?.match(DIGITS) ?? [];
	if (!digits.length || !digits.every((one) => inLabel?.includes(one))) return { figure, label, note };
	return { figure: '', label, note: [figure, note].filter(Boolean).join(', ') };
}

const DIGITS = /\d+(?:[.,]\d+|\s\d{3})*/g;

/** What a value counts, in words. */
export function measureOf({ t }: Edition, value: Value): string {
	if ('measure' in value) return t.t(`measures:${value.measure}`);
	return value.kind === 'gap' ? t.t('messages:question.gap', { from: t.t(`events:${value.from}.title`), to: t.t(`events:${value.to}.title`) }) : '';
}

const LINES: readonly Line[] = ['could', 'planned', 'done'];

/** Rows in sections: told as possible, as planned, as done, and within each by what is counted. */
export function sectionsOf(edition: Edition, rows: readonly { readonly claim: Claim; readonly row: DrawnRow }[]): RowSection[] {
	const { t } = edition;
	return LINES.flatMap((line) => {
		const here = rows.filter(({ row }) => row.line === line);
		const measures = [...new Set(here.map(({ claim }) => measureOf(edition, claim.value)))];
		return measures.map((sub, i): RowSection => ({
			key: `${line} ${sub}`,
			head: i === 0 ? t.sentence(t.t(`words:modality.${line}`)) : '',
			sub,
			rows: here.filter(({ claim }) => measureOf(edition, claim.value) === sub).map(({ row }) => row)
		}));
	});
}

/** What some answers count, each thing once. */
export const titleOf = (edition: Edition, claims: readonly Claim[]): string =>
	edition.t.list([...new Set(claims.map(({ value }) => measureOf(edition, value)).filter(Boolean))]);
