import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '#commands/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const root = join(folder, 'build');
const page = `<!doctype html><title>A page</title>${'<p>Long enough to be worth compressing.</p>'.repeat(60)}`;

function write(path: string, text: string): void {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), text);
}

write('index.html', page);
write('404.html', '<title>No such page</title>');
write('en/timeline/index.html', '<title>Timeline</title>');
write('data/claims.json', '{"claims":[]}');
write('_app/immutable/start.js', 'export {};');
write('_app/version.json', '{}');
write('a:b/index.html', '<title>A colon</title>');
write('font.woff2', 'x'.repeat(4000));
writeFileSync(join(folder, 'secret.txt'), 'secret');

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Sends a path as it stands: fetch() would tidy `..` away before the server sees it. */
const ask = (address: string, path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> =>
	new Promise((fulfil, reject) => {
		request({ port: new URL(address).port, host: 'localhost', path, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				fulfil({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
			});
		})
			.on('error', reject)
			.end();
	});

let site: Awaited<ReturnType<typeof serveFolder>>;
let nested: typeof site;

beforeAll(async () => {
	site = await serveFolder({ root, port: 0 });
	nested = await serveFolder({ root, port: 0, base: '/some/where' });
});

afterAll(async () => {
	await Promise.all([site.close(), nested.close()]);
	rmSync(folder, { recursive: true });
});

describe(serveFolder, () => {
	it.each([
		['/', 200, 'text/html; charset=utf-8'],
		['/?source=et', 200, 'text/html; charset=utf-8'],
		['/en/timeline/', 200, 'text/html; charset=utf-8'],
		['/data/claims.json', 200, 'application/json; charset=utf-8'],
		['/font.woff2', 200, 'font/woff2'],
		['/en/', 404, 'text/html; charset=utf-8'],
		['/nowhere', 404, 'text/html; charset=utf-8']
	])('answers %s with %i as %s', async (path, status, type) => {
		const answer = await ask(site.address, path);
		expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
	});

	it('shows the page of the folder where nothing is found', async () => {
		expect((await ask(site.address, '/nowhere/at/all')).body.toString()).toContain('No such page');
	});

	it.each([
		['/en/timeline', './timeline/'],
		['/en/timeline?claim=et-1&source=et', './timeline/?claim=et-1&source=et'],
		['/a:b', './a:b/'],
		['//en', './en/']
	])('sends %s on to %s', async (path, location) => {
		const answer = await ask(site.address, path);
		expect([answer.status, answer.headers.location]).toEqual([301, location]);
	});

	it.each([
		'/../secret.txt',
		'/..%2fsecret.txt',
		'/%2e%2e/secret.txt',
		'/en/%2e%2e%2f%2e%2e%2fsecret.txt',
		'/..%5csecret.txt',
		'/%00',
		'/%',
		'/../build-other/x'
	])('finds nothing outside the folder by %s', async (path) => {
		const answer = await ask(site.address, path);
		expect(answer.status).toBe(404);
		expect(answer.body.toString()).not.toContain('secret');
	});

	it.each([
		['br', brotliDecompressSync],
		['gzip', gunzipSync]
	] as const)('compresses text with %s where the browser takes it', async (encoding, decompress) => {
		const answer = await ask(site.address, '/', { headers: { 'accept-encoding': `deflate, ${encoding}` } });
		expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding', 'content-length': String(answer.body.length) });
		expect(decompress(answer.body).toString()).toBe(page);
	});

	it.each(['', 'br;q=0', 'identity'])('sends text as it is for accept-encoding "%s"', async (accepted) => {
		const answer = await ask(site.address, '/', { headers: { 'accept-encoding': accepted } });
		expect([answer.headers['content-encoding'], answer.body.toString()]).toEqual([undefined, page]);
	});

	it('leaves fonts as they are', async () => {
		expect((await ask(site.address, '/font.woff2', { headers: { 'accept-encoding': 'br' } })).headers['content-encoding']).toBeUndefined();
	});

	it('lets hashed files be kept and all others be asked for again', async () => {
		const [hashed, version] = [await ask(site.address, '/_app/immutable/start.js'), await ask(site.address, '/_app/version.json')];
		expect([hashed.headers['cache-control'], version.headers['cache-control']]).toEqual(['public, max-age=31536000, immutable', 'no-cache']);
	});

	it('answers 304 to a browser that has the file', async () => {
		const { headers } = await ask(site.address, '/');
		const again = await ask(site.address, '/', { headers: { 'if-none-match': headers.etag ?? '' } });
		expect([again.status, again.body.length]).toEqual([304, 0]);
	});

	it('answers HEAD with the headers alone', async () => {
		const answer = await ask(site.address, '/', { method: 'HEAD' });
		expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([200, String(Buffer.byteLength(page)), 0]);
	});

	it('takes no other method', async () => {
		expect((await ask(site.address, '/', { method: 'POST' })).status).toBe(405);
	});

	it('serves under a base path and nothing beside it', async () => {
		expect(new URL(nested.address).pathname).toBe('/some/where/');
		const [home, bare, outside, lookalike] = await Promise.all(
			['/some/where/', '/some/where?x=1', '/en/timeline/', '/some/wherever/'].map((path) => ask(nested.address, path))
		);
		expect([home?.status, bare?.headers.location, outside?.status, lookalike?.status]).toEqual([200, './where/?x=1', 404, 404]);
	});
});

/** Runs `npm start`'s last step and gives its exit code and what it complained of. */
const serve = (served: string, port: string): Promise<readonly [code: number | null, complaint: string]> =>
	new Promise((fulfil) => {
		const child = spawn(process.execPath, ['src/commands/serve.ts', served], { env: { ...process.env, PORT: port } });
		let complaint = '';
		child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
		child.on('close', (code) => {
			fulfil([code, complaint.trim()]);
		});
	});

describe('npm start', () => {
	it('names a port that is taken and another to try', async () => {
		const port = Number(new URL(site.address).port);
		expect(await serve(root, String(port))).toEqual([1, `Port ${port} is taken by another program: choose another with \`PORT=${port + 1} npm start\`.`]);
	});

	it.each(['http', '-1', '65536', '80.5'])('says what a port is when given "%s"', async (port) => {
		expect(await serve(root, port)).toEqual([
			1,
			`PORT is "${port}", but a port is a whole number from 0 (any free one) to 65535: try \`PORT=4173 npm start\`.`
		]);
	});

	it('says that nothing is built yet', async () => {
		const [code, complaint] = await serve(join(root, 'en'), '0');
		expect([code, complaint]).toEqual([1, expect.stringContaining('run `npm run build` first.')]);
	});
});
