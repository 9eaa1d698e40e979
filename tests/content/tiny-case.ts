import { readFolder } from '#content/folder.ts';
import { ContentError } from '#content/issue.ts';
import { readCase, type CaseContent, type CaseFiles } from '#content/read.ts';

export const TINY_CASE = 'tests/fixtures/tiny-case';

/** A change to one file: what stands there once, and what takes its place; without words the file is gone. */
export type Change = readonly [file: string, before: string, after: string] | readonly [file: string];

/** The files of the small case with some of them changed. */
export function tinyFiles(...changes: readonly Change[]): CaseFiles {
	const files = new Map(readFolder(TINY_CASE));
	for (const [file, before, after] of changes) {
		const text = files.get(file);
		if (text === undefined) throw new Error(`no file ${file}`);
		if (before === undefined || after === undefined) files.delete(file);
		else if (text.split(before).length !== 2) throw new Error(`${file}: ${JSON.stringify(before)} stands there ${text.split(before).length - 1} times`);
		else files.set(file, text.replace(before, after));
	}
	return files;
}

export const readTiny = (...changes: readonly Change[]): CaseContent => readCase(tinyFiles(...changes), { folder: 'tiny' });

/** What reading complains of, in its own words; undefined where it does not. */
export function faultOf(read: () => unknown): ContentError | undefined {
	try {
		read();
		return undefined;
	} catch (error) {
		if (error instanceof ContentError) return error;
		throw error;
	}
}

/** Every problem of the changed case as `file:line:column field: …`. */
export const problemsOf = (...changes: readonly Change[]): string[] =>
	(faultOf(() => readTiny(...changes))?.issues ?? []).map(({ file, line, column, field, message }) => `${file}:${line}:${column} ${field}: ${message}`);
