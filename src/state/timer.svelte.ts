import { onMount } from 'svelte';

interface Kept {
	/** When it was started last, ms of UTC; absent while it stands. */
	readonly since?: number;
	/** What it had counted before. */
	readonly passed: number;
}

/** The clock on the wall, and a timer for the lesson that runs on when the window is closed. */
export class Timer {
	/** Now, ms of UTC; undefined until the page is there. */
	now: number | undefined = $state();
	#kept: Kept = $state({ passed: 0 });
	readonly #key: string;

	constructor(key: string) {
		this.#key = key;
		onMount(() => {
			this.#kept = this.#read();
			const tick = () => {
				this.now = Date.now();
			};
			tick();
			const ticking = setInterval(tick, 500);
			return () => {
				clearInterval(ticking);
			};
		});
	}

	get running(): boolean {
		return this.#kept.since !== undefined;
	}

	/** What it has counted, in whole seconds. */
	get seconds(): number {
		const { since, passed } = this.#kept;
		return Math.floor((passed + (since === undefined ? 0 : Math.max(0, (this.now ?? since) - since))) / 1000);
	}

	turn(): void {
		const { since, passed } = this.#kept;
		this.#keep(since === undefined ? { since: Date.now(), passed } : { passed: passed + Date.now() - since });
	}

	reset(): void {
		this.#keep({ passed: 0 });
	}

	#read(): Kept {
		try {
			const { since, passed } = JSON.parse(localStorage.getItem(this.#key) ?? '{}') as { since?: unknown; passed?: unknown };
			return { passed: typeof passed === 'number' ? passed : 0, ...(typeof since === 'number' ? { since } : {}) };
		} catch {
			return { passed: 0 };
		}
	}

	#keep(kept: Kept): void {
		this.#kept = kept;
		try {
			localStorage.setItem(this.#key, JSON.stringify(kept));
		} catch {
			// A browser that keeps nothing counts as long as the window is open.
		}
	}
}
