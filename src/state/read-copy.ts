import { textOfHtml } from './html-text.ts';

/** What a file says, or why it cannot be read. */
export type Copy = { readonly text: string } | { readonly fault: 'large' | 'binary' | 'coding' | 'html' };

/** No article is longer; a film is. */
const MOST_BYTES = 5_000_000;

/** The text of a file of a reader's own. It is read here and sent nowhere. */
export async function readCopy(file: File): Promise<Copy> {
	if (file.size > MOST_BYTES) return { fault: 'large' };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const isHtml = /\.x?html?$/i.test(file.name) || /html/.test(file.type);
	// A PDF, and what is packed as office programs pack their files.
	if (/^(?:%PDF|PK\u0003)/.test(latin(bytes.subarray(0, 4)))) return { fault: 'binary' };
	const text = decoded(bytes, isHtml);
	if (text === undefined) return { fault: 'coding' };
	if (text.includes('\0')) return { fault: 'binary' };
	if (!isHtml) return { text: text.replace(/\r\n?/g, '\n') };
	const words = textOfHtml(text);
	return words === undefined ? { fault: 'html' } : { text: words };
}

/** The SHA-256 of a file; undefined where the browser has none to offer, as on plain http. */
export async function sha256Of(file: File): Promise<string | undefined> {
	if (!isSecureContext) return undefined;
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Goes by the mark at the beginning, then by what a page says of itself, then by UTF-8; what is none of these is not guessed. */
function decoded(bytes: Uint8Array, isHtml: boolean): string | undefined {
	const [first, second] = bytes;
	const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
	const said = isHtml ? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(latin(bytes.subarray(0, 2048)))?.[1] : undefined;
	try {
		return new TextDecoder(marked ?? said ?? 'utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
