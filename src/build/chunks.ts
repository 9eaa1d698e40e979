import type { Rolldown } from 'vite';

type Modules = Rolldown.ChunkingContext;

/** A page that has script of its own says so; the entries that every such page has are these. */
const ALIVE = /\bcsr\s*=\s*true\b/;
const ENTRY_OF_ALL = /[\\/](?:client-optimized[\\/](?:app|nodes[\\/]0)|runtime[\\/]client[\\/]entry)\.js$/;
/** So many pages with script are nearly all. */
const NEARLY_ALL = 4;

/** What runs before a page has told the framework where the site begins, as the framework asks when it is loaded: it must not share a file with it. */
const FIRST = /[\\/]runtime[\\/]client[\\/]payload\.js$|vite[\\/]preload-helper/;
/** The framework, but not its own entries, which it looks for by name. */
const FRAMEWORK = /[\\/]node_modules[\\/](?:svelte|esm-env|clsx|@sveltejs)[\\/](?!.*runtime[\\/]client[\\/](?:client-entry|entry)\.js$)|^\0/;
const OWN = /[\\/]src[\\/](?:domain|charts|state|views|i18n|components)[\\/][^?]*$/;

/**
 * How the script of pages is cut into files. By itself a bundler makes a file for each set of pages that use a module alike, which here are dozens of
 * crumbs, most of them told apart by pages that load no script at all; and a slow network fetches them by turns. So what nearly all pages with script use
 * is one file of the framework's and one of ours. What carries style is left alone, because its style would stand in every page that uses anything of
 * its file.
 */
export const chunks: Rolldown.CodeSplittingOptions = {
	groups: [
		{ name: 'first', priority: 3, test: FIRST },
		{ debugName: 'framework', priority: 2, name: (id, modules) => (FRAMEWORK.test(id) && isShared(usersOf(id, modules)) ? 'framework' : null) },
		{ debugName: 'shared', priority: 1, name: (id, modules) => (isPlain(id, modules) && isShared(usersOf(id, modules)) ? 'shared' : null) }
	]
};

/** Ours, and without style. */
const isPlain = (id: string, modules: Modules): boolean => OWN.test(id) && !modules.getModuleInfo(id)?.importedIds.some((one) => /type=style|\.css$/.test(one));

const isShared = (users: readonly string[]): boolean => users.length >= NEARLY_ALL || users.some((one) => ENTRY_OF_ALL.test(one));

/** The entries with script that use a module from their start. */
function usersOf(id: string, modules: Modules): string[] {
	const seen = new Set([id]);
	for (const one of seen) for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer);
	const codeOf = (one: string) => modules.getModuleInfo(one)?.code ?? '';
	return [...seen].filter((one) => {
		const info = modules.getModuleInfo(one);
		return info?.isEntry && (ENTRY_OF_ALL.test(one) || info.importedIds.some((page) => ALIVE.test(codeOf(page))));
	});
}
