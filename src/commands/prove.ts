import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFolder, readCaseFolder } from '#content/folder.ts';
import { ContentError } from '#content/issue.ts';
import { prove } from '#content/proof.ts';

/** Writes where each fragment stands in the original texts of `SOURCES_DIR`; writes nothing if one of them does not. */
function run(): number {
	const originals = process.env.SOURCES_DIR;
	if (!originals) {
		console.error('The originals are not part of this project: set SOURCES_DIR to the folder that holds <source>.txt.');
		return 1;
	}
	const folder = caseFolder();
	const { study } = readCaseFolder(folder, { proving: true });
	const results = study.sources.map(({ id }) => {
		const path = join(originals, `${id}.txt`);
		if (!existsSync(path)) return { id, missing: path };
		return {
			id,
			...prove(
				readFileSync(path, 'utf8'),
				study.claims.filter((claim) => claim.source === id)
			)
		};
	});
	let faults = 0;
	for (const result of results) {
		if ('missing' in result) console.error(`${result.missing}: expected the original text of ${result.id}, got nothing`);
		else for (const { claim, message } of result.unproven) console.error(`claims/${result.id}.yaml ${claim.id}: ${message}`);
		faults += 'missing' in result ? 1 : result.unproven.length;
	}
	if (faults) return 1;
	mkdirSync(join(folder, 'proofs'), { recursive: true });
	for (const result of results) {
		if ('missing' in result) continue;
		writeFileSync(join(folder, 'proofs', `${result.id}.json`), `${JSON.stringify(result.proof, null, '\t')}\n`);
		console.log(`${result.id}: ${Object.keys(result.proof.claims).length} fragments stand in the original`);
	}
	return 0;
}

try {
	process.exitCode = run();
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
