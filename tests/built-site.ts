import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from '#commands/static-server.ts';

/** Serves the build while the page tests run and tells them where: `BASE`, which is also their base address. */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
	const root = resolve(import.meta.dirname, '../build');
	if (!existsSync(root)) throw new Error('There is no built site to test: run `npm run build` first.');
	const { address, close } = await serveFolder({ root, port: 0 });
	process.env.BASE = address;
	return close;
}
