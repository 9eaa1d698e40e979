import { hasMark, markedText, type MarkedPart } from '#views/marked-text.ts';
import { KINDS, type Kind, type SearchFile, type SearchThing } from '#views/search-file.ts';
import { createSearch, type Search } from './search-index.ts';

/** A thing that was found, in the language of the page; where the words stand in another language only, that text beside it. */
export interface Result {
	readonly kind: Kind;
	readonly id: string;
	readonly source?: number;
	readonly text: readonly MarkedPart[];
	readonly quote?: readonly MarkedPart[];
	readonly other?: { readonly lang: string; readonly parts: readonly MarkedPart[] };
}

/** Searching everything at once. What it needs is fetched when somebody first searches. */
export class SiteSearch {
	results: readonly Result[] | undefined = $state.raw();
	loading = $state(false);
	failed = $state(false);
	#ready: Promise<{ readonly file: SearchFile; readonly search: Search }> | undefined;
	#asked = '';
	readonly #locale: string;
	readonly #address: string;

	constructor(locale: string, address: string) {
		this.#locale = locale;
		this.#address = address;
	}

	/** Looks for all words of a query; none clears the results. */
	async find(query: string): Promise<void> {
		this.#asked = query;
		this.failed = false;
		if (!query.trim()) {
			this.results = undefined;
			return;
		}
		try {
			this.loading = this.results === undefined;
			const { file, search } = await (this.#ready ??= this.#load());
			if (this.#asked !== query) return;
			const found = search(query);
			const order = (kind: Kind) => KINDS.indexOf(kind);
			const results = found.flatMap(({ at, terms }) => {
				const thing = file.things[at];
				return thing ? [this.#shown(file, thing, terms)] : [];
			});
			this.results = results.sort((a, b) => order(a.kind) - order(b.kind));
		} catch {
			this.#ready = undefined;
			this.failed = true;
			this.results = undefined;
		} finally {
			this.loading = false;
		}
	}

	#shown({ locales }: SearchFile, { kind, id, source, texts, quote }: SearchThing, terms: readonly string[]): Result {
		const own = locales.indexOf(this.#locale);
		const text = markedText(texts[own] ?? '', terms);
		const words = quote === undefined ? undefined : markedText(quote, terms);
		const others = texts.map((other, i) => ({ lang: locales[i] ?? '', parts: markedText(other, terms) }));
		const other = hasMark(text) || (words && hasMark(words)) ? undefined : others.find(({ parts }) => hasMark(parts));
		return { kind, id, text, ...(source === undefined ? {} : { source }), ...(words ? { quote: words } : {}), ...(other ? { other } : {}) };
	}

	async #load(): Promise<{ readonly file: SearchFile; readonly search: Search }> {
		const response = await fetch(this.#address);
		if (!response.ok) throw new Error(String(response.status));
		const file = (await response.json()) as SearchFile;
		return { file, search: await createSearch(file, this.#locale) };
	}
}
