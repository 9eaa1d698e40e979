import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The one script of pages that have none of Kit's: it brings their buttons to life. */
export const COPY_SCRIPT = 'islands/copy.js';
const ENTRY = 'src/islands/copy.ts';

/** Builds the small script under a name that pages can link to, and serves it there in development. */
export function islands(): Plugin {
	return {
		name: 'islands',
		buildStart() {
			if (this.environment.name === 'client' && !this.meta.watchMode) this.emitFile({ type: 'chunk', id: resolve(ENTRY), fileName: COPY_SCRIPT });
		},
		configureServer(server) {
			server.middlewares.use((request, _, next) => {
				if (request.url === `/${COPY_SCRIPT}`) request.url = `/${ENTRY}`;
				next();
			});
		}
	};
}
