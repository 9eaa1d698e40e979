import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { serveFolder } from './static-server.ts';

const DEFAULT_PORT = '4173';

/** `npm start`: serves the built site, or the folder named as the first argument. */
async function serve(folder: string, portText: string): Promise<string> {
	const port = Number(portText);
	if (!/^\d+$/.test(portText) || port > 65535)
		throw new Error(`PORT is "${portText}", but a port is a whole number from 0 (any free one) to 65535: try \`PORT=${DEFAULT_PORT} npm start\`.`);
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`There is no built site in ${relative(process.cwd(), folder) || folder}: run \`npm run build\` first.`);
	try {
		return (await serveFolder({ root: folder, port })).address;
	} catch (error) {
		throw new Error(`${reasonOf(error, port)}: choose another with \`PORT=${port < 65535 ? port + 1 : port - 1} npm start\`.`, { cause: error });
	}
}

function reasonOf(error: unknown, port: number): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE') return `Port ${port} is taken by another program`;
	if (code === 'EACCES') return `Port ${port} is reserved for the system`;
	return `Port ${port} can't be used (${String(code ?? error)})`;
}

try {
	const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../build'));
	console.log(`The site is at ${await serve(folder, process.env.PORT || DEFAULT_PORT)} (Ctrl+C stops it)`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
