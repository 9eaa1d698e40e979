import { describe, expect, it } from 'vitest';
import { comparePage } from '#views/compare-page.ts';
import { matrixView, type Cell, type MatrixView } from '#views/matrix.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const { t } = edition;
const matrix = matrixView(edition);

function row(id: string, view: MatrixView = matrix) {
	const found = view.rows.find((one) => (one.id as string) === id);
	if (!found) throw new Error(`no row ${id}`);
	return found;
}

const short = ({ teller, answer, label, line, silent }: Cell): string =>
	`${teller.code}: ${silent ? '' : line} ${answer} ${label}`.replaceAll(/ +/g, ' ').trim();

describe(matrixView, () => {
	it('has a row for each question and in each a cell for each source', () => {
		expect(matrix.rows.map(({ text }) => text)).toEqual([
			'How many trees?',
			'When was the bridge closed?',
			'Why was it closed?',
			'Do the shops expect fewer customers?'
		]);
		expect(matrix.tellers.map(({ code, name, shape }) => `${code} ${name} ${shape}`)).toEqual(['GA English 1', 'BO Dutch 2', 'LE Estonian 3']);
		for (const { cells } of matrix.rows) expect(cells.map(({ teller }) => teller.code)).toEqual(['GA', 'BO', 'LE']);
	});

	it('answers in figures, with what they count and how sure they are told', () => {
		expect(row('trees').cells.map(short)).toEqual([
			'GA: planned 40 trees to be felled on the quay',
			'BO: done 40 trees felled on the quay',
			'LE: could about 60 trees that might be felled'
		]);
	});

	it('answers in dates as exact as their words', () => {
		expect(row('closing').cells.map(({ answer }) => answer)).toEqual(['3 June 2019', 'summer 2019', 'autumn 2019']);
	});

	it('answers in words where nothing is counted, and shows a silence as one', () => {
		expect(row('cause').cells.map(short)).toEqual([`GA: ${t.t('words:status.silent')}`, 'BO: done worn piers', 'LE: done worn piers and drifting ice']);
		expect(row('cause').cells[0]).toMatchObject({ silent: true, href: '', more: '' });
	});

	it('judges each question', () => {
		expect(matrix.rows.map(({ judgement }) => `${judgement.verdict} ${judgement.parting ? 'parting' : ''}`.trim())).toEqual([
			'not-comparable parting',
			'conflict parting',
			'agree',
			'one-source'
		]);
	});

	it('says that 40 looks like 40 and is not, and says it of nothing else', () => {
		expect(row('trees').judgement.looks).toBe(t.t('words:looks.same'));
		expect(matrix.rows.filter(({ judgement }) => judgement.looks !== undefined)).toHaveLength(1);
		expect(matrix.counts).toEqual({ all: 4, parting: 2, looks: 1 });
	});

	it('says where an editor has overruled, what computing gave and why', () => {
		const said = (row('cause').judgement.editor ?? '').toLowerCase();
		for (const part of [t.t('words:verdict.compatible'), t.t('words:verdict.agree'), 'both name the worn piers as what came first.'])
			expect(said).toContain(part);
		expect(row('trees').judgement.editor).toBeUndefined();
	});

	it('counts the questions of each theme', () => {
		expect(matrixView(tinyEdition('en', { questions: edition.study.questions.slice(0, 3) })).themes).toEqual([
			{ id: 'theme-quay', name: 'The quay', count: 1 },
			{ id: 'theme-bridge', name: 'The bridge', count: 2 }
		]);
	});

	it('leads to the question and to the claim', () => {
		expect(row('trees').href).toBe('compare/trees/');
		expect(row('trees').cells[1]?.href).toBe('claims/bode-forty-felled/');
	});

	it('counts the claims that it has no room for', () => {
		const claims = edition.study.claims.map((claim) =>
			(claim.id as string) === 'gazette-reopening' ? { ...claim, questions: edition.study.firstScreen.axis } : claim
		);
		expect(row('closing', matrixView(tinyEdition('en', { claims }))).cells[0]?.more).toBe(t.count('messages:moreClaims', 1));
	});

	it('speaks the language of the page', () => {
		const dutch = row('trees', matrixView(tinyEdition('nl')));
		expect(dutch.text).toBe('Hoeveel bomen?');
		expect(dutch.cells[2]).toMatchObject({ answer: 'ongeveer 60', label: 'bomen die misschien gekapt worden' });
	});
});

describe(comparePage, () => {
	it('counts what its filters would leave', () => {
		const { labels, title } = comparePage(edition);
		expect(labels.all).toContain('4');
		expect(labels.parting).toContain('2');
		expect(labels.looks).toContain('1');
		expect(title).toContain(t.count('messages:tellings', 3));
	});
});
