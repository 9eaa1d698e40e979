/** What a browser that holds pages to Trusted Types gives a page to vouch for its HTML with. */
interface TrustedTypes {
	readonly createPolicy: (name: string, rules: { readonly createHTML: (html: string) => string }) => { readonly createHTML: (html: string) => unknown };
}

/** HTML that the build made from our own Markdown: the one kind that a page may set once it is there. */
const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('own-prose', { createHTML: (html) => html });

/** Our own prose, vouched for where the browser asks. */
export const ownHtml = (html: string): string => (policy?.createHTML(html) ?? html) as string;
