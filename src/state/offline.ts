/** What a page asks of the service worker: to keep pages, by their addresses below the root of the site. */
export interface KeepRequest {
	readonly keep: readonly string[];
}

/** How far the keeping is. `missing` is an address that could neither be fetched nor was kept before: it stops there. */
export interface Keeping {
	readonly kept: number;
	readonly wanted: number;
	readonly missing?: string;
}

export type Offline = { readonly state: 'asking' | 'unsupported' | 'failed' | 'ready' } | ({ readonly state: 'keeping' } & Keeping);

type Policy = { createScriptURL(url: string): string };
type Trusting = { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** Under this name the security policy lets a page start the one script it names here. */
const POLICY = 'lesson-worker';
const WORKER = 'service-worker.js';

/**
 * Has the pages of a lesson kept for a class without a network, and tells each step. `root` leads from the page to the root
 * of the site; `pages` are addresses below it. Over plain http there is no service worker, and it says so.
 */
export async function keepLesson(root: string, pages: readonly string[], tell: (now: Offline) => void): Promise<void> {
	if (!('serviceWorker' in navigator)) {
		tell({ state: 'unsupported' });
		return;
	}
	try {
		await navigator.serviceWorker.register(trusted(new URL(`${root}${WORKER}`, location.href).href));
		const { active } = await navigator.serviceWorker.ready;
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<Keeping>) => tell(stateOf(data));
		active?.postMessage({ keep: pages } satisfies KeepRequest, [port2]);
	} catch {
		tell({ state: 'failed' });
	}
}

/** What a step of keeping means for whoever waits for it. */
export function stateOf(now: Keeping): Offline {
	if (now.missing) return { state: 'failed' };
	return now.kept === now.wanted ? { state: 'ready' } : { state: 'keeping', ...now };
}

function trusted(address: string): string {
	const { trustedTypes } = globalThis as Trusting;
	const policy = (known ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: (url) => (url.endsWith(`/${WORKER}`) ? url : '') }));
	return policy?.createScriptURL(address) ?? address;
}

let known: Policy | undefined;
