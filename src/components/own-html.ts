/** What a browser that holds pages to Trusted Types gives a page to vouch for its HTML with. */
interface TrustedTypes {
	readonly createPolicy: (name: string, rules: { readonly createHTML: (html: string) => string }) => { readonly createHTML: (html: string) => unknown };
}

/** HTML that the build made from our own Markdown, or a view of ours from texts that it escaped: no other may a page set once it is there. */
const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('own-prose', { createHTML: (html) => html });

/** Our own HTML, vouched for where the browser asks. */
export const ownHtml = (html: string): string => (policy?.createHTML(html) ?? html) as string;
