import { afterNavigate, goto } from '$app/navigation';
import { addressWith, formatSelection, parseSelection, type Selection } from '#views/selection.ts';

/** Moving about is written into the address when it has rested for so long, in ms: browsers bound how often that may be done. */
const REST = 150;

/** The selection that stands in the address; at prerender there is none, so the page is read after it has arrived. */
export class Address {
	current: Selection = $state.raw({});
	#writing: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		afterNavigate(({ to }) => {
			if (!to || this.#writing !== undefined) return;
			const next = parseSelection(to.url.searchParams);
			if (formatSelection(next).toString() !== formatSelection(this.current).toString()) this.current = next;
		});
	}

	/** Puts a change into the address as a step that Back takes back; moving about replaces the step. */
	change(change: { readonly [Key in keyof Selection]?: Selection[Key] | undefined }, step?: 'replace'): void {
		const next = { ...this.current, ...change };
		// Moving about must not lag behind the hand; a step is taken together with its address.
		if (step === 'replace') {
			this.current = next;
			clearTimeout(this.#writing);
			this.#writing = setTimeout(() => {
				this.#rest();
			}, REST);
			return;
		}
		this.#rest();
		void goto(addressWith(next, location), { reset: false });
	}

	/** Writes down where moving about has led. The router need not hear of it: it would look through every link of the page each time. */
	#rest(): void {
		if (this.#writing === undefined) return;
		clearTimeout(this.#writing);
		this.#writing = undefined;
		history.replaceState(history.state, '', addressWith(this.current, location));
	}
}
