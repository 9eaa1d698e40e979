import { onMount } from 'svelte';

/** Glosses in another language than the page's, fetched when a reader asks for them. */
export class FetchedGlosses {
	/** The language that is shown; none is the page's own. */
	lang: string | undefined = $state();
	failed = $state(false);
	#texts: Readonly<Record<string, string>> = $state({});
	readonly #own: string;
	readonly #locales: readonly string[];
	readonly #address: (locale: string) => string;

	/** `address` tells where the glosses of a locale are. */
	constructor(own: string, locales: readonly string[], address: (locale: string) => string) {
		this.#own = own;
		this.#locales = locales;
		this.#address = address;
		onMount(() => {
			// The template's script has put the reader's choice on the root element, as the place of the locale.
			void this.choose(locales[Number(document.documentElement.dataset.gloss)]);
		});
	}

	/** Our translation of a claim's words; undefined while the page's own stands, empty where the words are in that language. */
	of(claim: string): string | undefined {
		return this.lang === undefined ? undefined : (this.#texts[claim] ?? '');
	}

	async choose(locale: string | undefined): Promise<void> {
		this.failed = false;
		if (!locale || locale === this.#own || !this.#locales.includes(locale)) {
			this.lang = undefined;
			return;
		}
		try {
			const response = await fetch(this.#address(locale));
			if (!response.ok) throw new Error(String(response.status));
			this.#texts = (await response.json()) as Record<string, string>;
			this.lang = locale;
		} catch {
			this.lang = undefined;
			this.failed = true;
		}
	}
}
