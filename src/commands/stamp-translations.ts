import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caseFolder, readCaseFolder } from '#content/folder.ts';
import { METHODS, originsOf, shortHash, type Stamps } from '#content/translation.ts';

/**
 * Notes of every text of a locale what it was translated from and how: `npm run stamp -- <locale> --method machine
 * [--reviewed] [--only <namespace:path prefix>]`. Texts whose origin has not changed since keep their note unless `--all`.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		method: { type: 'string', default: 'machine' },
		reviewed: { type: 'boolean', default: false },
		only: { type: 'string', default: '' },
		all: { type: 'boolean', default: false }
	}
});
const content = readCaseFolder();
const locale = content.study.locales.find((one) => one === positionals[0]);
if (!locale || !METHODS.some((method) => method === values.method)) {
	console.error(
		`expected a locale of the case (${content.study.locales.join(', ')}) and a method (${METHODS.join(', ')}), got ${positionals.join(' ')} ${values.method}`
	);
	process.exitCode = 1;
} else {
	const file = join(caseFolder(), 'locales', locale, 'translations.json');
	const before: Stamps = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stamps) : {};
	const stamps: Record<string, string> = {};
	for (const [key, origin] of originsOf(content, locale)) {
		// The first locale is written, not translated, but for its glosses and the titles of the sources.
		const method = locale === content.study.locales[0] && !/^(?:claims:.*\.gloss|sources:.*\.title)$/.test(key) ? 'original' : values.method;
		const fresh = `${shortHash(origin)} ${method}${values.reviewed ? ' reviewed' : ''}`;
		const kept = before[key];
		stamps[key] = key.startsWith(values.only) && (values.all || !kept?.startsWith(shortHash(origin))) ? fresh : (kept ?? fresh);
	}
	writeFileSync(file, `${JSON.stringify(stamps, null, '\t')}\n`);
	console.log(`${locale}: ${Object.keys(stamps).length} texts`);
}
