import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Issue } from './issue.ts';

/** A content file with the means to say where in it something stands. JSON is read as the YAML that it also is. */
export interface ContentFile {
	readonly file: string;
	readonly text: string;
	readonly value: unknown;
	/** Where a field stands, or the nearest thing around it. */
	locate(path: readonly PropertyKey[]): { readonly line: number; readonly column: number };
}

/** The file as plain values, or the syntax errors in it. */
export function parseFile(file: string, text: string): ContentFile | readonly Issue[] {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	// A fault of syntax makes more behind it that are none: the first of a file is the one to mend.
	const [fault] = [...document.errors, ...document.warnings];
	if (fault)
		return [fault].map(({ pos, message }) => ({
			file,
			...at(pos[0]),
			field: '(syntax)',
			message: `expected well-formed ${file.endsWith('json') ? 'JSON' : 'YAML'}, got: ${message}`
		}));
	return { file, text, value: document.toJS() as unknown, locate: (path) => at(offsetOf(document, path)) };
}

/** A file's records as the schema makes them; every fault is added to the issues. */
export function readAs<S extends z.ZodType>(schema: S, content: ContentFile, issues: Issue[]): z.output<S> | undefined {
	const result = schema.safeParse(content.value, { reportInput: true });
	if (result.success) return result.data;
	for (const fault of result.error.issues.flatMap((issue) => flatten(issue))) {
		issues.push({
			file: content.file,
			...content.locate(fault.path),
			field: formatPath(fault.path),
			message: describe(fault, valueAt(content.value, fault.path))
		});
	}
	return undefined;
}

/** The records of a file that could be read, with the place of each in it. */
export interface Records<T> {
	readonly records: readonly T[];
	readonly places: readonly number[];
	/** The ids that those give themselves which could not be read. */
	readonly unread: readonly string[];
}

/** A list of records, each read by itself, so that a fault in one hides nothing in the others. */
export function readRecords<T>(schema: z.ZodType<T[]>, content: ContentFile, issues: Issue[]): Records<T> | undefined {
	if (!Array.isArray(content.value)) {
		readAs(schema, content, issues);
		return undefined;
	}
	const [records, places, unread]: [T[], number[], string[]] = [[], [], []];
	(content.value as unknown[]).forEach((value, place) => {
		const locate = ([, ...path]: readonly PropertyKey[]) => content.locate([place, ...path]);
		const found: Issue[] = [];
		const [record] = readAs(schema, { ...content, value: [value], locate }, found) ?? [];
		issues.push(...found.map((issue) => ({ ...issue, field: issue.field.replace(/^0/, String(place)) })));
		if (record !== undefined) {
			records.push(record);
			places.push(place);
		} else if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') unread.push(value.id);
	});
	return { records, places, unread };
}

/** `0.value.amount`, or `(file)` for the whole. */
export const formatPath = (path: readonly PropertyKey[]): string => path.map(String).join('.') || '(file)';

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
			const node = pair?.value ?? pair?.key;
			if (isNode(node) && node.range) return node.range[0];
		}
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}

type Fault = z.core.$ZodIssue;

/** Of a union, the faults of the alternative that came nearest: of the kind that came, and with the fewest faults. */
function flatten(issue: Fault): Fault[] {
	if (issue.code !== 'invalid_union' || !('errors' in issue) || issue.errors.length === 0) return [issue];
	const isOther = (faults: readonly Fault[]) => faults.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
	const nearest = [...issue.errors].sort((a, b) => Number(isOther(a)) - Number(isOther(b)) || a.length - b.length)[0] ?? [];
	return nearest.length ? nearest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), value);

function describe(issue: Fault, came: unknown): string {
	const got = `got ${show(came)}`;
	switch (issue.code) {
		case 'invalid_type':
			return `expected ${withArticle(issue.expected)}, ${got}`;
		case 'invalid_value':
			return `expected ${issue.values.map(String).join(' | ')}, ${got}`;
		case 'unrecognized_keys':
			return `expected no field ${issue.keys.join(', ')}, got ${issue.keys.join(', ')}`;
		case 'invalid_union':
			return `expected one of the known kinds, ${got}`;
		case 'too_big':
			return `expected at most ${String(issue.maximum)}, ${got}`;
		case 'too_small':
			return `expected at least ${String(issue.minimum)}, ${got}`;
		default:
			if (issue.message.includes(', got ')) return issue.message;
			return `${issue.message.startsWith('expected') ? '' : 'expected '}${issue.message}, ${got}`;
	}
}

const withArticle = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

function show(input: unknown): string {
	if (input === undefined) return 'nothing';
	const text = JSON.stringify(input);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
