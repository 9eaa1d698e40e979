import type { Plugin, ViteDevServer } from 'vite';
import { caseFolder, readCaseFolder } from '#content/folder.ts';
import { ContentError } from '#content/issue.ts';

const READER = /\/src\/content\/case-study\.server\.ts$/;

/**
 * Holds the case to its schemas before anything is built from it, and in development shows what is wrong with it in the
 * terminal and over the page, and loads the page again when a content file has changed.
 */
export function caseFiles(): Plugin {
	return {
		name: 'case-files',
		buildStart() {
			if (this.meta.watchMode) return;
			const fault = faultOf();
			if (fault) this.error({ message: fault.message, stack: '' });
		},
		configureServer(server) {
			const folder = caseFolder();
			const changed = (path: string) => {
				if (path.startsWith(folder)) refresh(server);
			};
			server.watcher.add(folder);
			server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
			server.ws.on('connection', () => show(server, faultOf()));
		}
	};
}

function refresh(server: ViteDevServer): void {
	for (const environment of Object.values(server.environments)) {
		for (const [id, module] of environment.moduleGraph.idToModuleMap) if (READER.test(id)) environment.moduleGraph.invalidateModule(module);
	}
	const fault = faultOf();
	if (fault) show(server, fault);
	else server.ws.send({ type: 'full-reload' });
}

function show(server: ViteDevServer, fault: ContentError | undefined): void {
	if (!fault) return;
	server.config.logger.error(fault.message);
	server.ws.send({ type: 'error', err: { message: fault.message, stack: '', plugin: 'case-files' } });
}

function faultOf(): ContentError | undefined {
	try {
		readCaseFolder();
		return undefined;
	} catch (error) {
		if (error instanceof ContentError) return error;
		throw error;
	}
}
