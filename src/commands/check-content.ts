import { caseFolder, readCaseFolder, readFolder } from '#content/folder.ts';
import { glossaryFaults } from '#content/glossary.ts';
import { ContentError } from '#content/issue.ts';
import { translationStates } from '#content/translation.ts';

/** Says everything that is wrong with the case, and which translations are older than what they translate. */
try {
	const content = readCaseFolder();
	const { study } = content;
	for (const locale of study.locales) {
		for (const [key, { stale }] of translationStates(content, locale)) if (stale) console.warn(`locales/${locale} ${key}: translated from an older text`);
	}
	const faults = glossaryFaults(content, readFolder(caseFolder()));
	for (const fault of faults) console.error(fault);
	if (faults.length) process.exitCode = 1;
	console.log(
		`${study.id}: ${study.sources.length} sources, ${study.claims.length} claims, ${study.questions.length} questions, ${study.record.length} record entries, ${study.locales.length} locales`
	);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
