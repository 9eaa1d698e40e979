import { describe, expect, it } from 'vitest';
import { codeFrame, ContentError, formatIssue, type Issue } from '#content/issue.ts';

const issue: Issue = { file: 'content/events.yaml', line: 4, column: 7, field: '3.id', message: 'expected an id used once, got "ferry" again' };

describe(formatIssue, () => {
	it('says where, what was expected and what came', () => {
		expect(formatIssue(issue)).toBe('content/events.yaml:4:7 3.id: expected an id used once, got "ferry" again');
	});
});

describe(codeFrame, () => {
	const text = ['one', 'two', 'three', '- id: ferry', 'five', 'six', 'seven'].join('\n');

	it('shows two lines on either side and points at the place', () => {
		expect(codeFrame(text, issue).split('\n')).toEqual([
			'      2 | two',
			'      3 | three',
			'>     4 | - id: ferry',
			'        |       ^',
			'      5 | five',
			'      6 | six'
		]);
	});

	it('stops at the ends of the file', () => {
		expect(codeFrame('only', { line: 1, column: 1 }).split('\n')).toEqual(['>     1 | only', '        | ^']);
	});
});

describe(ContentError, () => {
	it('tells all problems at once, each with its lines', () => {
		expect(new ContentError([issue, { ...issue, line: 9 }], ['the lines']).message.split('\n')).toEqual([
			'the case has 2 problems',
			formatIssue(issue),
			'the lines',
			formatIssue({ ...issue, line: 9 })
		]);
	});

	it('can count to one', () => {
		expect(new ContentError([issue]).message).toMatch(/^the case has 1 problem\n/);
	});
});
