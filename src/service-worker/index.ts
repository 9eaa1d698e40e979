import { version } from '$app/env';
import { immutable } from '$app/manifest';
import type { Keeping, KeepRequest } from '#state/offline.ts';

/**
 * Keeps the pages of a lesson that was opened, so that a class can go on when the network does not. It keeps what a page
 * asks it to and the site's own program and typefaces, never the whole site.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `lessons-${version}`;
const base = new URL(worker.registration.scope);
const program = immutable.map(({ path }) => new URL(path.replace(/^\//, ''), base).href).filter((address) => !address.endsWith('.css'));

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', ({ data, ports: [port] }: ExtendableMessageEvent) => {
	if (port) void keep((data as KeepRequest).keep, (now) => port.postMessage(now));
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method === 'GET' && request.url.startsWith(base.href)) event.respondWith(answer(request));
});

/** What an earlier edition of the site kept would not fit the program of this one. */
async function activate(): Promise<void> {
	for (const name of await caches.keys()) if (name.startsWith('lessons-') && name !== CACHE) await caches.delete(name);
	await worker.clients.claim();
}

/** Fetches every address anew and tells how far it is; without a network, what is kept already counts. */
async function keep(addresses: readonly string[], tell: (now: Keeping) => void): Promise<void> {
	const cache = await caches.open(CACHE);
	const wanted = [...new Set([...addresses.map((address) => new URL(address, base).href), ...program])];
	let kept = 0;
	for (const address of wanted) {
		const known = await cache.match(address);
		if (!known || !program.includes(address)) {
			const response = await fetch(address).catch(() => undefined);
			if (response?.ok) await cache.put(address, response);
			else if (!known) {
				tell({ kept, wanted: wanted.length, missing: address });
				return;
			}
		}
		tell({ kept: ++kept, wanted: wanted.length });
	}
}

/** The program from what is kept, since it never changes under its name; all else from the network while there is one. */
async function answer(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	if (program.includes(request.url)) return (await cache.match(request.url)) ?? fetch(request);
	try {
		return await fetch(request);
	} catch (failure) {
		const { origin, pathname } = new URL(request.url);
		const kept = await cache.match(request.url, { ignoreSearch: true });
		if (kept) return kept;
		// A static host leads from /lesson to /lesson/; without it the page's own relative links would miss.
		if (request.mode === 'navigate' && (await cache.match(`${origin}${pathname}/`))) return Response.redirect(`${origin}${pathname}/`);
		throw failure;
	}
}
