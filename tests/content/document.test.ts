import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatPath, parseFile, readAs, readRecords, type ContentFile } from '#content/document.ts';
import type { Issue } from '#content/issue.ts';

const YAML = `# trees along the quay
- id: lime
  height: { metres: 12, about: true }
- id: ash
  leaves:
    - green
    - yellow
`;

function open(text: string, file = 'trees.yaml'): ContentFile {
	const parsed = parseFile(file, text);
	if (!('value' in parsed)) throw new Error(parsed.map(({ message }) => message).join());
	return parsed;
}

const faultsOf = (text: string, file?: string): readonly Issue[] => {
	const parsed = parseFile(file ?? 'trees.yaml', text);
	return 'value' in parsed ? [] : parsed;
};

describe(parseFile, () => {
	it('gives the file as plain values', () => {
		expect(open(YAML).value).toEqual([
			{ id: 'lime', height: { metres: 12, about: true } },
			{ id: 'ash', leaves: ['green', 'yellow'] }
		]);
	});

	it.each([
		['a record', [0], 2, 3],
		['a scalar', [0, 'id'], 2, 7],
		['a value inside braces', [0, 'height', 'metres'], 3, 21],
		['an item of a list', [1, 'leaves', 1], 7, 7],
		['a field that is not there: the record around it', [1, 'colour'], 4, 3],
		['a path below a scalar: the scalar', [0, 'id', 'letters', 3], 2, 7],
		['the whole', [], 2, 1]
	] as const)('says where stands %s', (_, path, line, column) => {
		expect(open(YAML).locate(path)).toEqual({ line, column });
	});

	it('finds a field in JSON by its own line', () => {
		expect(open('{\n\t"lime": {\n\t\t"label": "tall"\n\t}\n}', 'trees.json').locate(['lime', 'label'])).toEqual({ line: 3, column: 12 });
	});

	it('points at an empty file', () => {
		expect(open('').locate(['id'])).toEqual({ line: 1, column: 1 });
	});

	it.each([
		['- id: lime\n- id: [ash\n', 'YAML', 'trees.yaml', 3],
		['id: lime\nid: ash\n', 'YAML', 'trees.yaml', 2],
		['{ "lime": "a" "ash": "b" }', 'JSON', 'trees.json', 1]
	])('tells %j from well-formed %s', (text, kind, file, line) => {
		const [fault] = faultsOf(text, file);
		expect(fault).toMatchObject({ file, line, field: '(syntax)' });
		expect(fault?.message).toMatch(new RegExp(`^expected well-formed ${kind}, got: .+`));
	});
});

const tree = z.strictObject({ id: z.string(), height: z.int().max(50) });

describe(readAs, () => {
	const complaints = (schema: z.ZodType, text: string) => {
		const issues: Issue[] = [];
		readAs(schema, open(text), issues);
		return issues.map(({ line, column, field, message }) => `${line}:${column} ${field}: ${message}`);
	};

	it.each([
		['id: lime\nheight: tall', '2:9 height: expected a number, got "tall"'],
		['id: lime', '1:1 height: expected a number, got nothing'],
		['id: lime\nheight: 60', '2:9 height: expected at most 50, got 60'],
		['id: lime\nheight: 12\ncolour: green', '1:1 (file): expected no field colour, got colour']
	])('says of %j what was expected and what came', (text, complaint) => {
		const [said] = complaints(tree, text);
		expect(said).toBe(complaint);
	});

	it('names every fault of a file', () => {
		expect(complaints(tree, 'id: 1\nheight: 60')).toHaveLength(2);
	});

	it('cuts what came to a line', () => {
		const [said = ''] = complaints(z.number(), `"${'long '.repeat(40)}"`);
		expect(said.length).toBeLessThan(140);
		expect(said).toMatch(/…$/);
	});

	it('speaks of the alternative that came nearest', () => {
		const either = z.union([z.strictObject({ near: z.boolean(), far: z.number() }), z.strictObject({ near: z.string() })]);
		expect(complaints(either, 'near: 3')).toEqual(['1:7 near: expected a string, got 3']);
	});

	it('speaks of the alternative that is of the kind that came', () => {
		const either = z.union([z.strictObject({ words: z.string() }), z.string().max(5)]);
		expect(complaints(either, 'lime-tree')).toEqual(['1:1 (file): expected at most 5, got "lime-tree"']);
	});
});

describe(readRecords, () => {
	const read = (text: string) => {
		const issues: Issue[] = [];
		const result = readRecords(z.array(tree), open(text), issues);
		return { result, issues: issues.map(({ line, field }) => `${line} ${field}`) };
	};

	it('keeps the records beside a faulty one, with their places', () => {
		expect(read('- { id: lime, height: 12 }\n- { id: ash, height: tall }\n- { id: oak, height: 20 }')).toEqual({
			result: {
				records: [
					{ id: 'lime', height: 12 },
					{ id: 'oak', height: 20 }
				],
				places: [0, 2],
				unread: ['ash']
			},
			issues: ['2 1.height']
		});
	});

	it('says that a file without records is none', () => {
		expect(read('id: lime')).toEqual({ result: undefined, issues: ['1 (file)'] });
	});
});

describe(formatPath, () => {
	it.each([
		[[0, 'value', 'amount'], '0.value.amount'],
		[[], '(file)']
	])('writes %j as %s', (path, text) => {
		expect(formatPath(path)).toBe(text);
	});
});
