import { describe, expect, it } from 'vitest';
import { readFolder } from '#content/folder.ts';
import { readCase } from '#content/read.ts';
import { faultOf, problemsOf, readTiny, TINY_CASE, tinyFiles, type Change } from './tiny-case.ts';

describe(readFolder, () => {
	it('names files by their path in the case, with slashes', () => {
		const names = [...readFolder(TINY_CASE).keys()];
		expect(names).toContain('claims/leht.yaml');
		expect(names).toContain('locales/nl/digests/leht.md');
		expect(names).toEqual([...names].sort());
	});
});

describe(readCase, () => {
	it('reads a case with everything that belongs to it', () => {
		const { study, words, prose, stamps, proofs } = readTiny();
		expect(study).toMatchObject({ id: 'mill-bridge', locales: ['en', 'nl'], firstScreen: { figures: 'trees', axis: ['closing'], record: 'contract-trees' } });
		expect(study.sources.map(({ id, code }) => `${id} ${code}`)).toEqual(['gazette GA', 'bode BO', 'leht LE']);
		expect(study.claims.filter(({ source }) => source === 'leht')).toHaveLength(4);
		expect(study.claims.find(({ id }) => id === 'leht-sixty-trees')).toMatchObject({
			language: 'et',
			value: { amount: { precision: 'about', value: 60 } },
			modality: 'could'
		});
		expect(words.nl?.events).toMatchObject({ closing: { title: 'De brug gaat dicht' } });
		expect(Object.keys(prose.nl ?? {})).toEqual([
			...['brief', 'about', 'corrections', 'digests/gazette', 'digests/bode', 'digests/leht', 'lessons/how-many-trees'],
			...['cover-the-trees', 'when-it-closed', 'forty-and-forty'].map((scene) => `lessons/how-many-trees/${scene}`)
		]);
		expect(stamps.en?.['claims:bode-forty-felled.gloss']).toMatch(/^[0-9a-f]{8} human reviewed$/);
		expect(Object.keys(proofs.bode?.claims ?? {})).toEqual(['bode-closing-summer', 'bode-worn-piers', 'bode-forty-felled']);
	});
});

const QUOTE: Change = ['claims/bode.yaml', '40 bomen gekapt', '40 bomen geveld'];
const DATE: Change = ['claims/leht.yaml', 'date: 2019-23', 'date: sometime'];
const KEY: Change = ['locales/nl/events.json', '"closing"', '"closed"'];
const REFERENCE: Change = ['claims/gazette.yaml', 'questions: [trees]', 'questions: [treees]'];

describe('a case with one quote, one date, one translation key and one reference broken at once', () => {
	it('gives four messages, each with its place, what was expected and what came', () => {
		expect(problemsOf(QUOTE, DATE, KEY, REFERENCE)).toEqual([
			'tiny/claims/bode.yaml:16:10 2.quote: expected the words that were proved against the original (npm run prove), got "40 bomen geveld"',
			'tiny/claims/gazette.yaml:15:15 1.questions.0: expected the id of a question, got "treees" (did you mean trees?)',
			expect.stringMatching(/^tiny\/claims\/leht\.yaml:10:30 1\.value\.date: expected .*EDTF.*, got "sometime"$/),
			'tiny/locales/nl/events.json:1:1 closing.title: expected a text in nl, got nothing'
		]);
	});

	it('gives four messages when all but the key stand in one file', () => {
		const problems = problemsOf(
			['claims/leht.yaml', 'quote: eelmisel aastal', 'quote: möödunud aastal'],
			DATE,
			['claims/leht.yaml', 'questions: [cause]', 'questions: [causes]'],
			['locales/en/terms.json', '"drift-ice"', '"drifting-ice"']
		);
		expect(problems.map((problem) => problem.split(': expected')[0])).toEqual([
			'tiny/claims/leht.yaml:3:10 0.quote',
			'tiny/claims/leht.yaml:10:30 1.value.date',
			'tiny/claims/leht.yaml:20:15 2.questions.0',
			'tiny/locales/en/terms.json:1:1 drift-ice'
		]);
	});

	it('shows the lines around each', () => {
		const message = faultOf(() => readTiny(QUOTE, DATE, KEY, REFERENCE))?.message.split('\n') ?? [];
		expect(message[0]).toBe('the case has 4 problems');
		expect(message.slice(2, 7)).toEqual([
			'     14 | - id: bode-forty-felled',
			'     15 |   paragraph: 3',
			'>    16 |   quote: 40 bomen geveld',
			'        |          ^',
			'     17 |   value: { kind: quantity, amount: 40, unit: trees, measure: trees-felled }'
		]);
		expect(message.filter((line) => line.startsWith('>'))).toHaveLength(4);
	});

	it('still holds the rest to account when the date is that of the case or of a source', () => {
		expect(problemsOf(QUOTE, KEY, ['case.yaml', 'window: 2019/2020', 'window: lately'])).toHaveLength(3);
		expect(problemsOf(QUOTE, KEY, REFERENCE, ['sources/bode.yaml', 'published: 2019-09~', 'published: lately'])).toHaveLength(4);
	});
});

describe('a case that names what it does not have', () => {
	it.each<readonly [Change, string]>([
		[
			['record.yaml', 'claim: bode-forty-felled', 'claim: bode-forty-fallen'],
			'0.relations.1.claim: expected the id of a claim, got "bode-forty-fallen" (did you mean bode-forty-felled?)'
		],
		[['claims/bode.yaml', 'event: closing', 'event: clsing'], '0.dates.0.event: expected the id of a event, got "clsing" (did you mean closing?)'],
		[['claims/bode.yaml', 'measure: trees-felled', 'measure: lamp-posts'], '2.value.measure: expected the id of a measure, got "lamp-posts"'],
		[
			['questions.yaml', 'record: contract-trees', 'record: contract-tree'],
			'0.paths.0.steps.0.record: expected the id of a record, got "contract-tree" (did you mean contract-trees?)'
		],
		[['case.yaml', 'axis: [closing]', 'axis: [closing, opening]'], 'firstScreen.axis.1: expected the id of a question, got "opening"']
	])('says so: %j', (change, problem) => {
		expect(problemsOf(change)[0]?.replace(/^\S+ /, '')).toBe(problem);
	});

	it('does not complain of names in a record that could not be read, nor of names of such a record', () => {
		expect(
			problemsOf(['events.yaml', '{ id: closing, theme: theme-bridge }', '{ id: closing, theme: The Bridge }']).map((problem) => problem.split(': ')[0])
		).toEqual(['tiny/events.yaml:2:25 1.theme']);
	});
});

describe('an id', () => {
	it('is used once', () => {
		expect(problemsOf(['events.yaml', 'id: reopening', 'id: closing'])).toContain('tiny/events.yaml:3:9 2.id: expected an id used once, got "closing" again');
	});

	it('is used once over all sources', () => {
		expect(problemsOf(['claims/leht.yaml', 'id: leht-piers-and-ice', 'id: bode-worn-piers'])).toContain(
			'tiny/claims/leht.yaml:14:7 2.id: expected an id used once, got "bode-worn-piers" again'
		);
	});

	it('of a source is the name of its file', () => {
		expect(problemsOf(['sources/bode.yaml', 'id: bode', 'id: node'])).toEqual([
			'tiny/sources/bode.yaml:1:5 id: expected bode, the name of the file, got "node"'
		]);
	});
});

describe('the words of a locale', () => {
	it('have every plural form', () => {
		expect(problemsOf(['locales/nl/terms.json', '"trees_one": "{{amount}} boom",', ''])).toEqual([
			'tiny/locales/nl/terms.json:1:1 trees_one: expected a plural form in nl, got nothing'
		]);
	});

	it('say nothing of what is not there', () => {
		expect(problemsOf(['locales/en/terms.json', '"last-year":', '"next-year": "next year",\n\t"last-year":'])).toEqual([
			'tiny/locales/en/terms.json:6:15 next-year: expected only texts that a record needs, got next-year'
		]);
	});

	it('gloss a source in every language but its own', () => {
		expect(problemsOf(['locales/nl/claims.json', '"gloss": "vorig jaar"', '"glos": "vorig jaar"'])[0]).toMatch(
			/ leht-vote-last-year\.gloss: expected a text in nl, got nothing$/
		);
		expect(problemsOf(['locales/nl/claims.json', '"label": "versleten pijlers"', '"label": "versleten pijlers", "gloss": "versleten"'])[0]).toMatch(
			/ bode-worn-piers\.gloss: expected only texts that a record needs/
		);
	});

	it.each([
		['" De brug gaat dicht"', 'expected a text with no white space around it, got " De brug gaat dicht"'],
		['""', 'expected a text with no white space around it, got ""'],
		['null', 'expected a text in nl, got null'],
		['7', 'expected a text in nl, got 7']
	])('are texts, not %s', (after, said) => {
		expect(problemsOf(['locales/nl/events.json', '"De brug gaat dicht"', after])).toEqual([`tiny/locales/nl/events.json:3:24 closing.title: ${said}`]);
	});

	it('are told from a file that is not there', () => {
		const [first, ...rest] = problemsOf(['locales/nl/measures.json']);
		expect(first).toBe('tiny/locales/nl/measures.json:1:1 (file): expected a file, got nothing');
		expect(rest.every((problem) => problem.startsWith('tiny/locales/nl/measures.json'))).toBe(true);
	});
});

describe('prose', () => {
	it('is there in every locale', () => {
		expect(problemsOf(['locales/nl/brief.md'], ['locales/en/digests/bode.md'])).toEqual([
			'tiny/locales/en/digests/bode.md:1:1 (file): expected prose in en, got nothing',
			'tiny/locales/nl/brief.md:1:1 (file): expected prose in nl, got nothing'
		]);
	});

	it('is more than a blank page', () => {
		const files = new Map(tinyFiles()).set('locales/en/about.md', ' \n');
		expect(faultOf(() => readCase(files, { folder: 'tiny' }))?.issues).toHaveLength(1);
	});
});

describe('a file', () => {
	it('that is no YAML is told by the line that breaks it', () => {
		const [problem, ...rest] = problemsOf(['questions.yaml', 'measures: [trees-felled]', 'measures: [trees-felled']);
		expect(problem).toMatch(/^tiny\/questions\.yaml:4:\d+ \(syntax\): expected well-formed YAML, got: /);
		expect(rest.every((one) => one.includes('questions.yaml') && one.includes('(syntax)'))).toBe(true);
	});

	it('that should hold records and does not is told once', () => {
		const files = new Map(tinyFiles()).set('events.yaml', 'closing: yes\n');
		expect(faultOf(() => readCase(files, { folder: 'tiny' }))?.issues).toEqual([
			expect.objectContaining({ file: 'tiny/events.yaml', message: 'expected an array, got {"closing":"yes"}' })
		]);
	});

	it('that is not there at all is told, not the case beside it', () => {
		expect(problemsOf(['record.yaml'])[0]).toBe('tiny/record.yaml:1:1 (file): expected a file, got nothing');
	});
});

describe('a proof', () => {
	it('holds the words, their context and their paragraph', () => {
		expect(problemsOf(['claims/leht.yaml', "prefix: 'langetada '", "prefix: 'istutada '"])[0]).toMatch(
			/^tiny\/claims\/leht\.yaml:23:10 3\.quote: expected the words that were proved/
		);
		expect(problemsOf(['claims/bode.yaml', 'paragraph: 3', 'paragraph: 4'])).toEqual([
			'tiny/claims/bode.yaml:15:14 2.paragraph: expected 3, as proved against the original, got 4'
		]);
	});

	it('is wanted of every claim', () => {
		expect(problemsOf(['proofs/bode.json', '"bode-worn-piers"', '"bode-worn"'])).toEqual([
			'tiny/claims/bode.yaml:10:10 1.quote: expected words that were proved against the original (npm run prove), got "De pijlers waren versleten"'
		]);
	});

	it('is not asked for while it is being made', () => {
		expect(readCase(tinyFiles(QUOTE), { folder: 'tiny', proving: true }).study.claims).toHaveLength(11);
	});
});
