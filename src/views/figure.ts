import type { Claim } from '#domain/claim.ts';
import type { Edition } from './edition.ts';
import { saidOf, type Line, type Said } from './said.ts';

/** A figure with everything that makes it more than a number. */
export interface FigureCell {
	readonly said: Said;
	/** The figure alone, as large as it is drawn; a worded size ("hundreds") where no figure is printed. */
	readonly figure: string;
	readonly worded: boolean;
}

/** All figures that are told in one way: as possible, as planned, as done. */
export interface FigureZone {
	readonly line: Line;
	readonly word: string;
	readonly rest: string;
	readonly cells: readonly FigureCell[];
}

/** The figures of a question grouped by line quality, in the order could, planned, done. */
export function zonesOf(edition: Edition, claims: readonly Claim[]): FigureZone[] {
	const { t } = edition;
	return (['could', 'planned', 'done'] as const).flatMap((line): FigureZone[] => {
		const cells = claims.map((claim) => figureCell(edition, claim)).filter(({ said }) => said.line === line);
		return cells.length ? [{ line, word: t.sentence(t.t(`words:modality.${line}`)), rest: t.t(`case:figures.${line}`), cells }] : [];
	});
}

/** A claim with its figure cut out of its value: "700" of "about 700". */
export function figureCell(edition: Edition, claim: Claim): FigureCell {
	const { t } = edition;
	const said = saidOf(edition, claim, 'own');
	const amount = 'amount' in claim.value ? claim.value.amount : undefined;
	const printed = amount && 'value' in amount ? amount.value : undefined;
	return {
		said,
		figure: printed === undefined ? said.answer : claim.value.kind === 'share' ? t.percent(printed) : t.number(printed),
		worded: printed === undefined
	};
}
