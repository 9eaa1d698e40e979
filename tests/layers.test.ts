import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const SVELTE = ['svelte', 'svelte/*'];
const KIT = ['$app/*', '@sveltejs/*'];

/** What a file of each folder may import besides the files next to it. `*` stands for the rest of a path. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
	domain: [],
	content: ['#domain/*', 'zod', 'yaml', 'marked', 'node:*', 'virtual:*'],
	i18n: ['#domain/*', 'i18next'],
	views: ['#domain/*', '#i18n/*'],
	charts: ['#domain/*', '#generated/advance-widths.json', 'd3', ...SVELTE],
	state: ['#views/*', 'minisearch', ...KIT, ...SVELTE],
	components: ['uqr', '#domain/*', '#views/*', '#charts/*', '#state/*', '#i18n/message.ts', '#i18n/number-format.ts', ...KIT, ...SVELTE],
	routes: ['#*', 'virtual:*', ...KIT, ...SVELTE],
	'service-worker': ['#state/offline.ts', '$app/*'],
	build: ['#domain/*', '#content/*', 'node:*', 'vite', 'subset-font', '@resvg/resvg-js', '@sveltejs/kit'],
	commands: ['#domain/*', '#content/*', 'node:*', 'playwright'],
	islands: [],
	generated: []
};

/** Hooks and parameter matchers join floors as routes do. */
const AT_THE_TOP = TABLE.routes ?? [];

const IMPORT = /(?:^|[\s;}>])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g;

const filesOf = (pattern: string): string[] =>
	globSync(pattern, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? relative('.', join(entry.parentPath, entry.name)) : []));

const sources = filesOf('src/**/*.{ts,svelte}').map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

const importsOf = (text: string): string[] => [...text.matchAll(IMPORT)].map(([, still, late]) => still ?? late ?? '');

const matches = (specifier: string, pattern: string): boolean => (pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern);

function isAllowed(path: string, specifier: string): boolean {
	if (specifier.startsWith('./')) return true;
	const [, folder = '', ...rest] = path.split('/');
	const allowed = rest.length ? TABLE[folder] : AT_THE_TOP;
	if (!allowed) throw new Error(`${path}: src/${folder}/ has no row in the table of layers`);
	return allowed.some((pattern) => matches(specifier, pattern)) || matches(specifier, `#${folder}/*`);
}

describe('the layers of src', () => {
	it('import only what the table allows', () => {
		const breaches = sources.flatMap(({ path, text }) =>
			importsOf(text).flatMap((specifier) => (isAllowed(path, specifier) ? [] : `${path} imports ${specifier}`))
		);
		expect(breaches).toEqual([]);
	});

	it('hold no barrel', () => {
		// The service worker is no barrel: Kit looks for it under this name.
		expect(sources.filter(({ path }) => /\/index\.ts$/.test(path) && path !== 'src/service-worker/index.ts')).toEqual([]);
	});

	it('hold no word of the case', () => {
		const { id } = parse(readFileSync(join(process.env.CASE_DIR ?? 'content', 'case.yaml'), 'utf8')) as { id: string };
		const files = [...filesOf('src/**/*.{ts,svelte,json,css}'), 'index.html', 'vite.config.ts'].filter(
			(path) => existsSync(path) && !path.includes('generated')
		);
		expect(files.filter((path) => readFileSync(path, 'utf8').toLowerCase().includes(id.toLowerCase()))).toEqual([]);
	});
});

describe(importsOf, () => {
	it.each([
		["import { a } from '#domain/a.ts';", ['#domain/a.ts']],
		['import type { A } from \'./a.ts\';\nimport B, { c } from "b";', ['./a.ts', 'b']],
		["import {\n\ta,\n\tb\n} from '../up.ts';", ['../up.ts']],
		["import './side-effect.css';", ['./side-effect.css']],
		["export * from './a.ts';", ['./a.ts']],
		['<script lang="ts">import A from \'./A.svelte\';</script>', ['./A.svelte']],
		["const late = await import('node:fs');", ['node:fs']],
		["export const text = 'from here';", []]
	])('%s', (text, expected) => {
		expect(importsOf(text)).toEqual(expected);
	});
});
