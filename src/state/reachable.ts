/** Names under which a computer reaches only itself. */
const ITSELF = /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/;

/** Whether another device can reach what stands at an address. */
export const isReachable = ({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean => /^https?:$/.test(protocol) && !ITSELF.test(hostname);

/** The root of a site as somebody types it; undefined for what is no web address. */
export function typedRoot(text: string): URL | undefined {
	const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	return new URL('./', url.pathname.endsWith('/') ? url : `${url.origin}${url.pathname}/`);
}
