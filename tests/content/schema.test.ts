import { describe, expect, it } from 'vitest';
import { readAs, parseFile } from '#content/document.ts';
import type { Issue } from '#content/issue.ts';
import { SCHEMAS } from '#content/schema.ts';

type Kind = keyof typeof SCHEMAS;

/** Reads one record in YAML's flow style, and says what is wrong with it. */
function read(kind: Kind, record: string): { readonly value: unknown; readonly faults: readonly string[] } {
	const file = parseFile(`${kind}.yaml`, kind === 'case' || kind === 'source' ? record : `[${record}]`);
	if (!('value' in file)) throw new Error(file.map(({ message }) => message).join());
	const issues: Issue[] = [];
	const value: unknown = readAs(SCHEMAS[kind], file, issues);
	return { value, faults: issues.map(({ field, message }) => `${field.replace(/^0\./, '')}: ${message}`) };
}

const faultsOf = (kind: Kind, record: string): readonly string[] => read(kind, record).faults;

const claim = (rest: string): string => `{ id: bode-trees, paragraph: 3, quote: 40 bomen, value: { kind: text, measure: trees }, modality: done, ${rest} }`;
/** A claim whose fields are given once more, since YAML takes none twice. */
const withField = (field: string, text: string): string => {
	const fields: Record<string, string> = {
		id: 'bode-trees',
		paragraph: '3',
		quote: '40 bomen',
		value: '{ kind: text, measure: trees }',
		modality: 'done',
		[field]: text
	};
	return `{ ${Object.entries(fields)
		.map(([key, value]) => `${key}: ${value}`)
		.join(', ')} }`;
};

describe('a claim', () => {
	it('needs no more than what it says, where, and as what', () => {
		expect(read('claims', claim('')).value).toEqual([
			{
				id: 'bode-trees',
				paragraph: 3,
				quote: { exact: '40 bomen', prefix: '', suffix: '' },
				value: { kind: 'text', measure: 'trees', period: { kind: 'unstated' } },
				modality: 'done',
				polarity: 'affirmed',
				hedges: [],
				attribution: [{ who: 'text', kind: 'text', stance: 'neutral', form: 'paraphrase', scope: 'sure' }],
				dates: [],
				questions: [],
				readings: []
			}
		]);
	});

	it('keeps a chain of attribution as it is, with what goes without saying', () => {
		expect(read('claims', claim('attribution: [{ who: bridge-keeper, kind: person, verb: ütles }]')).value).toMatchObject([
			{ attribution: [{ who: 'bridge-keeper', kind: 'person', verb: 'ütles', stance: 'neutral', form: 'paraphrase', scope: 'sure' }] }
		]);
	});

	it.each([
		['modality', 'planned', 'degree: expected a degree (idea | aim | announced | decided) with a plan and with nothing else, got nothing'],
		['degree', 'decided', 'degree: expected a degree (idea | aim | announced | decided) with a plan and with nothing else, got "decided"'],
		['degree', 'sure', 'degree: expected idea | aim | announced | decided, got "sure"'],
		['modality', 'maybe', 'modality: expected done | planned | could | forecast | opinion, got "maybe"'],
		['polarity', 'no', 'polarity: expected affirmed | denied, got "no"'],
		['paragraph', '0', 'paragraph: expected at least 1, got 0'],
		['paragraph', '1.5', 'paragraph: expected an int, got 1.5'],
		['colour', 'green', '0: expected no field colour, got colour'],
		[
			'dates',
			'[{ event: closing, aspect: end }]',
			'dates.0.aspect: expected decision | announcement | rollout | effect | admission | hiring-start | report, got "end"'
		],
		['hedges', '[{ words: misschien, by: nobody }]', 'hedges.0.by: expected text | speaker, got "nobody"'],
		['attribution', '[{ who: bridge-keeper, kind: human }]', 'attribution.0.kind: expected text | company | person | outlet | group | unnamed, got "human"'],
		['value', '{ kind: number, amount: 40 }', 'value.kind: expected one of the known kinds, got "number"']
	])('does not take %s: %s', (field, text, fault) => {
		expect(faultsOf('claims', withField(field, text))).toEqual([fault]);
	});

	it('takes a plan with its degree', () => {
		expect(faultsOf('claims', withField('modality', 'planned, degree: aim'))).toEqual([]);
	});
});

describe('an id', () => {
	it.each(['trees', 'et-700', '2019', 'a-b-c'])('can be %s', (id) => {
		expect(faultsOf('claims', withField('id', `"${id}"`))).toEqual([]);
	});

	it.each(['Trees', 'trees-', '-trees', 'et--trees', 'puud ja muud', 'puu_d', 'põõsas', ''])('cannot be %j', (id) => {
		expect(faultsOf('claims', withField('id', `"${id}"`))).toEqual([`id: expected an id of small letters, digits and hyphens, got ${JSON.stringify(id)}`]);
	});
});

describe('a quote', () => {
	it('is the words alone, or the words with their context', () => {
		expect(read('claims', withField('quote', '{ exact: 40 bomen, prefix: "zijn " }')).value).toMatchObject([
			{ quote: { exact: '40 bomen', prefix: 'zijn ', suffix: '' } }
		]);
	});

	it('has at most a hundred characters', () => {
		expect(faultsOf('claims', withField('quote', 'x'.repeat(100)))).toEqual([]);
		expect(faultsOf('claims', withField('quote', 'x'.repeat(101)))[0]).toMatch(/^quote: expected at most 100, got "xxx/);
		expect(faultsOf('claims', withField('quote', `{ exact: ${'x'.repeat(101)} }`))[0]).toMatch(/^quote.exact: expected at most 100, got "xxx/);
	});

	it.each(['""', '" 40 bomen"', '"40 bomen "', '{ prefix: "zijn " }', '{ exact: 40 bomen, before: zijn }'])('cannot be %s', (quote) => {
		expect(faultsOf('claims', withField('quote', quote))).toHaveLength(1);
	});
});

describe('a value', () => {
	const faultsOfValue = (value: string) => faultsOf('claims', withField('value', `{ ${value} }`));

	it.each([
		'kind: date, date: 2019-06-03',
		'kind: date, date: 2019, part: early',
		'kind: bound, notAfter: 2020, part: early',
		'kind: bound, notBefore: 2019-06, notAfter: 2019-09',
		'kind: unanchored, term: last-year',
		'kind: unanchored, term: last-year, hint: { date: 2018, derived: { from: the date of the text, rounding: 0 } }',
		'kind: quantity, amount: about 40, unit: trees, measure: trees-felled',
		'kind: quantity, amount: 40, unit: trees, measure: trees-felled, extent: partly, condition: in-dry-years, period: 2019',
		'kind: share, amount: up to 75, measure: shopkeepers, period: { words: during-the-works }',
		'kind: money, amount: 2000000, currency: EUR, per: year, measure: costs',
		'kind: duration, amount: 9, unit: month, measure: works',
		'kind: change, direction: down, from: 40, to: 2, unit: trees, measure: trees-on-the-quay',
		'kind: change, direction: up, by: at least 5, unit: percent, measure: costs, derived: { from: two printed figures, rounding: 0.05 }',
		'kind: gap, from: closing, to: reopening, amount: 9, unit: month',
		'kind: gap, from: closing, to: reopening, amount: 1..2, unit: year, derived: { from: two printed years, rounding: 0 }',
		'kind: category, set: [worn-piers, drift-ice], measure: cause'
	])('can be { %s }', (value) => {
		expect(faultsOfValue(value)).toEqual([]);
	});

	it.each([
		['kind: date, date: sometime', /^value\.date: expected .*EDTF.*"sometime"$/],
		['kind: bound', /^value: expected a notBefore or a notAfter, got neither$/],
		['kind: quantity, amount: a lot, unit: trees, measure: trees', /^value\.amount: expected a figure such as .*, got "a lot"$/],
		['kind: quantity, amount: 40, measure: trees', /^value\.unit: expected a string, got nothing$/],
		['kind: quantity, amount: 40, unit: trees', /^value\.measure: expected a string, got nothing$/],
		['kind: money, amount: 2, currency: euro, measure: costs', /^value\.currency: expected an ISO 4217 code, got "euro"$/],
		['kind: duration, amount: 9, unit: moons, measure: works', /^value\.unit: expected minute \| hour \| day \| week \| month \| year, got "moons"$/],
		['kind: category, set: [], measure: cause', /^value\.set: expected at least 1, got \[\]$/],
		['kind: share, amount: 52, measure: m, period: when the works last', /^value\.period: expected .*EDTF.*"when the works last"$/],
		['kind: text, measure: m, unit: trees', /^value: expected no field unit, got unit$/]
	])('cannot be { %s }', (value, fault) => {
		const faults = faultsOfValue(value);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(fault);
	});
});

describe('a source', () => {
	it.each([
		['code: g', 'code: expected two or three capital letters, got "g"'],
		['address: gazette.example', 'address: expected an http or https address, got "gazette.example"'],
		['address: "ftp://gazette.example"', 'address: expected an http or https address, got "ftp://gazette.example"'],
		['language: English', 'language: expected a BCP 47 language tag, got "English"'],
		[
			'warnings: [dull]',
			'warnings.0: expected unattributed-quotation | reprint | translated-repost | advertising-inside | page-furniture | undated | title-only | own-address-unknown, got "dull"'
		]
	])('does not take %s', (field, fault) => {
		const record: Record<string, string> = { id: 'gazette', language: 'en', code: 'GA', publisher: 'Ambel Gazette' };
		const [key = '', text = ''] = field.split(/: (.*)/s);
		expect(
			faultsOf(
				'source',
				Object.entries({ ...record, [key]: text })
					.map(([name, value]) => `${name}: ${value}`)
					.join('\n')
			)
		).toEqual([fault]);
	});
});

describe('an entry of the record', () => {
	it('keeps at most a hundred characters of the words as published', () => {
		const entry = (text: string) =>
			`{ id: contract, authority: reports, citations: [{ address: "https://ambel.example/", publisher: Archive, read: start, authority: reports, words: { text: ${text}, language: en } }] }`;
		expect(faultsOf('record', entry('x'.repeat(100)))).toEqual([]);
		expect(faultsOf('record', entry('x'.repeat(101)))[0]).toMatch(/^citations\.0\.words\.text: expected at most 100/);
	});

	it('cannot say that a page is found and not found', () => {
		const citation = '{ address: "https://ambel.example/", publisher: Archive, read: start, authority: not-found }';
		expect(faultsOf('record', `{ id: contract, authority: reports, citations: [${citation}] }`)).toEqual([
			'citations.0.authority: expected primary-seen | reproduces | reports | secondary, got "not-found"'
		]);
	});
});

describe('a case', () => {
	it('has a version of three numbers', () => {
		const text = (version: string) =>
			`id: mill-bridge\nversion: ${version}\nlocales: [en]\nsources: [gazette]\nfirstScreen: { figures: trees, axis: [], record: contract }\nwindow: 2019/2020`;
		expect(faultsOf('case', text('1.0.0'))).toEqual([]);
		expect(faultsOf('case', text('"1.0"'))).toEqual(['version: expected a version such as 1.0.0, got "1.0"']);
	});
});
