import { describe, expect, it } from 'vitest';
import { pickedIn, rowsShown } from '#views/matrix-rows.ts';
import { matrixView } from '#views/matrix.ts';
import type { Selection } from '#views/selection.ts';
import { tinyEdition } from './tiny-edition.ts';

const matrix = matrixView(tinyEdition());
const shown = (selection: Selection) => rowsShown(matrix, selection, pickedIn(matrix, selection)).map(({ id }) => id as string);

describe(rowsShown, () => {
	it.each<[Selection, string[]]>([
		[{}, ['trees', 'closing', 'cause', 'customers']],
		[{ show: 'parting' }, ['trees', 'closing']],
		[{ show: 'looks' }, ['trees']],
		[{ theme: 'theme-bridge' }, ['closing', 'cause']],
		[{ verdict: 'one-source' }, ['customers']],
		[{ sort: 'verdict' }, ['closing', 'trees', 'cause', 'customers']],
		[{ sort: 'theme' }, ['trees', 'customers', 'closing', 'cause']],
		[{ pair: 'bode.leht' }, ['trees', 'closing', 'cause']],
		[{ pair: 'bode.leht', there: 'part' }, ['trees', 'closing']],
		[{ pair: 'bode.leht', there: 'hold' }, ['cause']],
		[{ pair: 'gazette.bode', there: 'hold' }, ['closing']],
		[{ pair: 'gazette.bode', sort: 'verdict' }, ['trees', 'closing']],
		[{ theme: 'theme-quay', pair: 'bode.leht', verdict: 'conflict' }, []]
	])('%j leaves %j', (selection, expected) => {
		expect(shown(selection)).toEqual(expected);
	});

	it.each<Selection>([{ theme: 'none' }, { verdict: 'none' }, { pair: 'bode.none' }, { pair: 'leht.bode' }])(
		'knows nothing of %j, says so and leaves all',
		(selection) => {
			expect(pickedIn(matrix, selection)).toEqual({ unknown: true });
			expect(shown(selection)).toHaveLength(4);
		}
	);
});

describe('the pairs of a matrix', () => {
	it('count where two texts speak, part, and agree or can both hold', () => {
		expect(matrix.pairs.map(({ id, both, part, hold, href }) => `${id}: ${both}; ${part}; ${hold} ${href}`)).toEqual([
			'gazette.bode: both speak, 2; part, 1; agree or can both hold, 1 compare/pairs/gazette/bode/',
			'gazette.leht: both speak, 2; part, 2; agree or can both hold, 0 compare/pairs/gazette/leht/',
			'bode.leht: both speak, 3; part, 2; agree or can both hold, 1 compare/pairs/bode/leht/'
		]);
	});
});
