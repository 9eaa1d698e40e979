import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const ORIGINALS = resolve('tests/fixtures/tiny-sources');
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'prove-'));
	cpSync('tests/fixtures/tiny-case', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Proves the copy of the small case, and says what came of it. */
async function prove(environment: Record<string, string> = { SOURCES_DIR: ORIGINALS }): Promise<{ readonly code: number; readonly output: string }> {
	const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'SOURCES_DIR'));
	try {
		const { stdout, stderr } = await run(process.execPath, ['src/commands/prove.ts'], { env: { ...inherited, CASE_DIR: folder, ...environment } });
		return { code: 0, output: stdout + stderr };
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
		return { code, output: stdout + stderr };
	}
}

const proofOf = (source: string) => join(folder, 'proofs', `${source}.json`);
const change = (file: string, before: string, after: string) => {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(before);
	writeFileSync(path, text.replace(before, after));
};

describe('the command that proves the quotations', () => {
	it('writes the same proofs again from the same texts', async () => {
		const before = readFileSync(proofOf('leht'), 'utf8');
		rmSync(join(folder, 'proofs'), { recursive: true });
		expect(await prove()).toEqual({
			code: 0,
			output: ['gazette: 4', 'bode: 3', 'leht: 4'].map((one) => `${one} fragments stand in the original\n`).join('')
		});
		expect(readFileSync(proofOf('leht'), 'utf8')).toBe(before);
		expect(before).not.toContain('umbes 60 puud');
	});

	it('names every fragment that does not stand there, and writes nothing', async () => {
		change('claims/bode.yaml', 'quote: 40 bomen gekapt', 'quote: 40 bomen geveld');
		change('claims/leht.yaml', 'quote: eelmisel aastal', 'quote: sild');
		rmSync(join(folder, 'proofs'), { recursive: true });
		const { code, output } = await prove();
		expect(code).toBe(1);
		expect(output.trim().split('\n')).toEqual([
			expect.stringMatching(/^claims\/bode\.yaml bode-forty-felled: expected the words to stand exactly once in the original, got 0 times: .*40 bomen geveld/),
			expect.stringMatching(/^claims\/leht\.yaml leht-vote-last-year: expected the words to stand exactly once in the original, got \d times/)
		]);
		expect(existsSync(join(folder, 'proofs'))).toBe(false);
	});

	it('says which original is missing', async () => {
		const { code, output } = await prove({ SOURCES_DIR: folder });
		expect(code).toBe(1);
		expect(output).toContain(`${join(folder, 'gazette.txt')}: expected the original text of gazette, got nothing`);
	});

	it('says that it needs the originals', async () => {
		expect(await prove({})).toEqual({
			code: 1,
			output: 'The originals are not part of this project: set SOURCES_DIR to the folder that holds <source>.txt.\n'
		});
	});

	it('tells the problems of a case that does not read', async () => {
		change('claims/leht.yaml', 'date: 2019-23', 'date: sometime');
		const { code, output } = await prove();
		expect(code).toBe(1);
		expect(output).toContain('claims/leht.yaml:10:30 1.value.date: expected');
	});
});
