import { dev } from '$app/env';

export const prerender = true;
export const trailingSlash = 'always';
/** Pages ship no script unless they earn it; while writing, every page listens for changes of the content. */
export const csr = dev;
