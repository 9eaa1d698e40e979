import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

interface ServedFolder {
	/** The folder whose files are served. */
	readonly root: string;
	/** 0 takes any free port. */
	readonly port: number;
	/** Path under which the folder stands, such as `/some/where`; at the top unless given. */
	readonly base?: string;
}

interface RunningServer {
	/** Where the folder's first page is found. */
	readonly address: string;
	close(): Promise<void>;
}

interface Found {
	readonly file: string;
	readonly stats: Stats;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.zip': 'application/zip'
};

/** A browser offers brotli only where it trusts the connection; over plain http in a network it asks for gzip. */
const ENCODERS = {
	br: (bytes: Buffer) =>
		promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
	gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 })
};

/** Under this, compressing saves less than one packet. */
const WORTH_COMPRESSING = 1024;

/** Serves the files of a folder as any static host does: folder pages, the folder's own 404 page, compressed text. */
export function serveFolder({ root, port, base = '' }: ServedFolder): Promise<RunningServer> {
	const site = { root: resolve(root), base: base.replace(/\/+$/, ''), compressed: new Map<string, Promise<Buffer>>() };
	const server = createServer((request, response) => {
		answer(site, request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
	});
	return new Promise((fulfil, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			const { port: taken } = server.address() as AddressInfo;
			fulfil({
				address: `http://localhost:${taken}${site.base}/`,
				close: () =>
					new Promise((closed) => {
						server.close(() => {
							closed();
						});
						server.closeAllConnections();
					})
			});
		});
	});
}

interface Site {
	readonly root: string;
	readonly base: string;
	readonly compressed: Map<string, Promise<Buffer>>;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const [path = '', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
	const target = path === site.base || path.startsWith(`${site.base}/`) ? locate(site.root, path.slice(site.base.length)) : undefined;
	if (target?.stats.isDirectory() && !path.endsWith('/')) {
		// Relative, so that it holds behind any prefix that a proxy strips; with ./ so that a colon in the name is not taken for a scheme.
		const folder = `./${path.slice(path.lastIndexOf('/') + 1)}/`;
		response.writeHead(301, { location: query === undefined ? folder : `${folder}?${query}`, 'cache-control': 'no-cache' }).end();
		return;
	}
	const page = target?.stats.isDirectory() ? found(join(target.file, 'index.html')) : target;
	if (page?.stats.isFile()) {
		await send(site, request, response, 200, page);
		return;
	}
	const missing = found(join(site.root, '404.html'));
	if (missing) await send(site, request, response, 404, missing);
	else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

/** The file or folder that an address means, if it lies inside the root. */
function locate(root: string, path: string): Found | undefined {
	try {
		const decoded = decodeURIComponent(path);
		if (/[\0\\]/.test(decoded)) return undefined;
		const file = join(root, decoded);
		return file === root || file.startsWith(root + sep) ? found(file) : undefined;
	} catch {
		return undefined; // a broken escape means no file
	}
}

function found(file: string): Found | undefined {
	const stats = statSync(file, { throwIfNoEntry: false });
	return stats && { file, stats };
}

async function send({ root, compressed }: Site, request: IncomingMessage, response: ServerResponse, status: number, { file, stats }: Found): Promise<void> {
	const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
	const textual = type.includes('charset') && stats.size >= WORTH_COMPRESSING;
	const encoding = textual ? acceptedEncoding(request.headers['accept-encoding']) : undefined;
	const version = `${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}`;
	const tag = `"${version}${encoding ? `-${encoding}` : ''}"`;
	const immutable = file.startsWith(join(root, '_app', 'immutable') + sep);
	const headers: Record<string, string> = {
		'content-type': type,
		'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
		etag: tag,
		'x-content-type-options': 'nosniff',
		...(textual && { vary: 'accept-encoding' })
	};
	if (status === 200 && request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
		response.writeHead(304, headers).end();
		return;
	}
	if (!encoding) {
		response.writeHead(status, { ...headers, 'content-length': stats.size });
		if (request.method === 'HEAD') response.end();
		else
			createReadStream(file)
				.on('error', (error) => response.destroy(error))
				.pipe(response);
		return;
	}
	const key = `${file} ${tag}`;
	const bytes = compressed.get(key) ?? ENCODERS[encoding](readFileSync(file));
	compressed.set(key, bytes);
	const body = await bytes;
	response.writeHead(status, { ...headers, 'content-encoding': encoding, 'content-length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

function acceptedEncoding(header: string | string[] = ''): 'br' | 'gzip' | undefined {
	const offers = String(header).split(',');
	const accepts = (name: string) => offers.some((offer) => new RegExp(`^\\s*${name}\\s*(;\\s*q=(?!0(\\.0*)?\\s*$).*)?$`, 'i').test(offer));
	return (['br', 'gzip'] as const).find(accepts);
}
