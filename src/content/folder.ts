import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readCase, type CaseContent, type CaseFiles } from './read.ts';

/** The folder that holds the case: `CASE_DIR`, or `content` beside the sources of this project. */
export const caseFolder = (): string => resolve(process.env.CASE_DIR ?? 'content');

/** The texts of a case folder. */
export function readFolder(folder: string): CaseFiles {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:yaml|json|md)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

/** The case that this build is about, checked; throws a ContentError with all problems. */
export function readCaseFolder(folder = caseFolder(), options: { readonly proving?: boolean } = {}): CaseContent {
	const shown = relative(process.cwd(), folder).split(sep).join('/');
	return readCase(readFolder(folder), { folder: shown.startsWith('..') ? folder : shown, ...options });
}
