/** One thing that is not as it should be in a content file, in its author's terms; lines and columns count from 1. */
export interface Issue {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** The path of the field inside the file. */
	readonly field: string;
	/** What was expected, and what came. */
	readonly message: string;
}

/** Everything that is wrong with a case, told at once; nothing is built from it. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	readonly issues: readonly Issue[];

	constructor(issues: readonly Issue[], frames: readonly string[] = []) {
		super(
			[
				`the case has ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}`,
				...issues.map((issue, i) => [formatIssue(issue), frames[i]].filter(Boolean).join('\n'))
			].join('\n')
		);
		this.issues = issues;
	}
}

/** `file:line:column field: expected …, got …`. */
export const formatIssue = ({ file, line, column, field, message }: Issue): string => `${file}:${line}:${column} ${field}: ${message}`;

/** The lines around an issue, the line itself marked. */
export function codeFrame(text: string, { line, column }: Pick<Issue, 'line' | 'column'>): string {
	const lines = text.split('\n');
	const first = Math.max(0, line - 3);
	return lines
		.slice(first, line + 2)
		.flatMap((content, i) => {
			const number = first + i + 1;
			const shown = `${number === line ? '>' : ' '} ${String(number).padStart(5)} | ${content.slice(0, 160)}`;
			return number === line ? [shown, `        | ${' '.repeat(Math.min(column, 160) - 1)}^`] : [shown];
		})
		.join('\n');
}
