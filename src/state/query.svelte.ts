import { afterNavigate, goto } from '$app/navigation';
import { addressWithValue } from '#views/selection.ts';

/** One value of the query; at prerender there is none, so the page is read after it has arrived. */
export class Query {
	value: string | undefined = $state();
	readonly #key: string;

	constructor(key: string, onread: (value: string | undefined) => void = () => undefined) {
		this.#key = key;
		afterNavigate(({ to, type }) => {
			// What was put there from here stands already, and may have been typed on since.
			if (type === 'goto') return;
			this.value = to?.url.searchParams.get(key) ?? undefined;
			onread(this.value);
		});
	}

	/** Puts a value into the address as a step that Back takes back, or in place of the one that stands there. */
	set(value: string | undefined, step?: 'replace'): void {
		this.value = value;
		void goto(addressWithValue(this.#key, value, location), { reset: false, replace: step === 'replace' });
	}
}
