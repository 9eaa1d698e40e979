/**
 * HTML that stands in a page and is not sent a second time as data: in the browser the nodes that the page already has stand for it.
 * There it is a stand-in, which must not be empty: Svelte takes over what the server wrote for any other value without comparing the two.
 */
export class PageOnly {
	readonly html: string;

	constructor(html = ' ') {
		this.html = html;
	}
}
