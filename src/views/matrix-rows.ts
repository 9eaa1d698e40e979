import { isParting, type QuestionVerdict } from '#domain/verdict.ts';
import type { MatrixRow, MatrixView, PairChoice } from './matrix.ts';
import type { Selection } from './selection.ts';

/** From where the tellings part most to where none speaks. */
export const ORDER: readonly QuestionVerdict[] = ['conflict', 'not-comparable', 'compatible', 'agree', 'one-source', 'silent'];

/** What of a selection the matrix knows. */
export interface Picked {
	readonly theme?: string;
	readonly verdict?: string;
	readonly pair?: PairChoice;
	/** The address names a theme, a verdict or a pair that there is not. */
	readonly unknown: boolean;
}

export function pickedIn({ themes, pairs, rows }: MatrixView, { theme, verdict, pair }: Selection): Picked {
	const hasTheme = themes.some(({ id }) => id === theme);
	const hasVerdict = rows.some(({ judgement }) => judgement.verdict === verdict);
	const two = pairs.find(({ id }) => id === pair);
	return {
		...(theme && hasTheme ? { theme } : {}),
		...(verdict && hasVerdict ? { verdict } : {}),
		...(two ? { pair: two } : {}),
		unknown: Boolean((theme && !hasTheme) || (verdict && !hasVerdict) || (pair && !two))
	};
}

/** The questions that a selection leaves, in its order; what it does not know leaves all. */
export function rowsShown(view: MatrixView, { show, there, sort }: Selection, { theme, verdict, pair }: Picked): MatrixRow[] {
	const stands = (row: MatrixRow): QuestionVerdict | undefined => (pair ? row.between[pair.id] : row.judgement.verdict);
	const shown = view.rows.filter((row) => {
		const between = stands(row);
		if (!between || (theme && row.theme !== theme) || (verdict && row.judgement.verdict !== verdict)) return false;
		if (pair && there && isParting(between) !== (there === 'part')) return false;
		return show === 'parting' ? row.judgement.parting : show === 'looks' ? row.judgement.looks !== undefined : true;
	});
	const place = (row: MatrixRow): number =>
		sort === 'verdict' ? ORDER.indexOf(stands(row) ?? 'silent') : sort === 'theme' ? view.themes.findIndex(({ id }) => id === row.theme) : 0;
	return shown
		.map((row, i) => ({ row, i }))
		.sort((a, b) => place(a.row) - place(b.row) || a.i - b.i)
		.map(({ row }) => row);
}
