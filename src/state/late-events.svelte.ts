import type { briefList } from '#views/brief-list.ts';
import type { EventView } from '#views/event.ts';
import type { TimelinePage } from '#views/timeline-page.ts';

/** The events that the page of a long case does not carry, fetched when a reader first comes near to needing one; a page that carries all has none to wait for. */
export class LateEvents {
	failed = $state(false);
	/** Whether the list that came with the page still stands. */
	untouched = $state(true);
	#fetched: { readonly events: readonly EventView[]; readonly briefList: typeof briefList } | undefined = $state.raw();
	#fetching = false;
	readonly #page: TimelinePage;
	readonly #home: string;

	constructor(page: TimelinePage, home: string) {
		this.#page = page;
		this.#home = home;
	}

	/** The page with every event that has arrived. */
	get page(): TimelinePage {
		const { timeline } = this.#page;
		return this.#fetched ? { ...this.#page, timeline: { ...timeline, events: this.#fetched.events } } : this.#page;
	}

	/** Whether there is nothing left to wait for. */
	get complete(): boolean {
		return !this.#page.long || this.#fetched !== undefined;
	}

	/** Some of the events in brief, as HTML; as long as nothing has been left out, what came with the page. */
	inBrief(events: readonly EventView[]): string {
		const { long, labels } = this.#page;
		if (this.untouched || !this.#fetched) return long?.list.html ?? '';
		return this.#fetched.briefList(events, { home: this.#home, record: labels.record, undated: labels.undated });
	}

	/** What failed is tried again when it is asked for again. */
	async fetch(): Promise<void> {
		if (this.#fetching || !this.#page.long) return;
		this.#fetching = true;
		try {
			const [response, { briefList }] = await Promise.all([fetch(`${this.#home}../${this.#page.long.file}`), import('#views/brief-list.ts')]);
			if (!response.ok) throw new Error(String(response.status));
			this.#fetched = { events: (await response.json()) as EventView[], briefList };
			this.failed = false;
		} catch {
			this.#fetching = false;
			this.failed = true;
		}
	}
}
