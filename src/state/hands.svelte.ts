import { goto } from '$app/navigation';
import { onMount } from 'svelte';
import { addressWithCounts, countsIn } from './hands-address.ts';

type Counts = Readonly<Record<string, number>>;

/** How many hands went up for which choice; kept on this device until cleared, or in the address where the browser keeps nothing. */
export class Hands {
	counts: Counts = $state({});
	/** Whether the device keeps them. */
	kept = $state(true);
	readonly #key: string;
	readonly #choices: readonly string[];

	constructor(key: string, choices: readonly string[]) {
		this.#key = key;
		this.#choices = choices;
		onMount(() => {
			const read = () => {
				this.counts = this.#read();
			};
			read();
			addEventListener('storage', read);
			return () => {
				removeEventListener('storage', read);
			};
		});
	}

	add(choice: string, more: 1 | -1): void {
		this.#keep({ ...this.counts, [choice]: Math.max(0, (this.counts[choice] ?? 0) + more) });
	}

	clear(): void {
		this.#keep({});
	}

	#read(): Counts {
		try {
			return this.#checked(JSON.parse(localStorage.getItem(this.#key) ?? '{}'));
		} catch {
			const figures = countsIn(location.href);
			this.kept = isStoring();
			return this.kept ? {} : this.#checked(Object.fromEntries(this.#choices.map((choice, i) => [choice, figures[i]])));
		}
	}

	#checked(stored: unknown): Counts {
		const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
		return Object.fromEntries(
			this.#choices.flatMap((choice) => {
				const count = found[choice];
				return typeof count === 'number' && Number.isInteger(count) && count > 0 ? [[choice, count]] : [];
			})
		);
	}

	#keep(counts: Counts): void {
		this.counts = counts;
		try {
			if (Object.values(counts).some(Boolean)) localStorage.setItem(this.#key, JSON.stringify(counts));
			else localStorage.removeItem(this.#key);
		} catch {
			this.kept = false;
			const url = addressWithCounts(
				location.href,
				this.#choices.map((choice) => counts[choice] ?? 0)
			);
			void goto(url, { reset: false, replace: true });
		}
	}
}

function isStoring(): boolean {
	try {
		return typeof localStorage.length === 'number';
	} catch {
		return false;
	}
}
