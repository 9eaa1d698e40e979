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
	const said = saidOf(edition, claim, 'own');
	const figure = printedIn(edition, claim);
	return { said, figure: figure ?? said.answer, worded: figure === undefined };
}

/** The figure alone where it needs no unit to be read: a number of things that its label counts, or a share. */
function printedIn({ t }: Edition, { value }: Claim): string | undefined {
	if (value.kind !== 'quantity' && value.kind !== 'share') return undefined;
	const { amount } = value;
	if (!('value' in amount)) return undefined;
	return value.kind === 'share' ? t.share({ precision: 'exact', value: amount.value }) : t.amount({ precision: 'exact', value: amount.value });
}
