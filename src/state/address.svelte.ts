import { afterNavigate, goto } from '$app/navigation';
import { addressWith, parseSelection, type Selection } from '#views/selection.ts';

/** The selection that stands in the address; at prerender there is none, so the page is read after it has arrived. */
export class Address {
	current: Selection = $state({});

	constructor() {
		afterNavigate(({ to }) => {
			if (to) this.current = parseSelection(to.url.searchParams);
		});
	}

	/** Puts a change into the address as a step that Back takes back; moving about replaces the step. */
	change(change: { readonly [Key in keyof Selection]?: Selection[Key] | undefined }, step?: 'replace'): void {
		const next = { ...this.current, ...change };
		// Moving about must not lag behind the hand; a step is taken together with its address.
		if (step === 'replace') this.current = next;
		void goto(addressWith(next, location), { reset: false, replace: step === 'replace' });
	}
}
