import type { Transport } from '@sveltejs/kit/hooks';
import { PageOnly } from '#views/page-only.ts';

/** What data is made of that JSON does not know. */
export const transport: Transport = {
	PageOnly: { encode: (value) => value instanceof PageOnly, decode: () => new PageOnly() }
};
