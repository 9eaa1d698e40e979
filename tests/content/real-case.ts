import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCaseFolder } from '#content/folder.ts';
import { ContentError } from '#content/issue.ts';
import type { CaseContent } from '#content/read.ts';

/** The case of this project, or why it cannot be read. */
function read(): CaseContent | ContentError {
	try {
		return readCaseFolder('content');
	} catch (error) {
		if (error instanceof ContentError) return error;
		throw error;
	}
}

export const reading = read();

/** The case, for what can only be asked of one that reads. */
export function realCase(): CaseContent {
	if (reading instanceof ContentError) throw new Error(`content/ does not read: ${reading.issues.length} problems`);
	return reading;
}

/** The texts as received, by source; they are not part of the project. */
export function originals(): ReadonlyMap<string, string> | undefined {
	const folder = process.env.SOURCES_DIR;
	if (!folder) return undefined;
	return new Map(
		realCase().study.sources.map(({ id }) => {
			const path = join(folder, `${id}.txt`);
			if (!existsSync(path)) throw new Error(`${path}: expected the original text of ${id}, got nothing`);
			return [id, readFileSync(path, 'utf8')];
		})
	);
}
