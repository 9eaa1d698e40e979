import { afterNavigate, goto } from '$app/navigation';
import { onMount } from 'svelte';

/** Where a class is: the scene, what is uncovered on it, and whether the screen is blank. */
interface Place {
	readonly scene: string;
	readonly shown: readonly string[];
	readonly blank: boolean;
}

/** What windows of one lesson tell each other. */
type Message = { readonly at: Place } | { readonly ask: true } | { readonly gone: true };

/** How a window names its scene in its address. */
interface Addressing {
	/** Names the lesson among all windows of the site, in whatever language each is. */
	readonly channel: () => string;
	readonly sceneIn: (url: URL) => string;
	readonly addressOf: (scene: string) => URL;
	/** A window with the scenes says where it is when it opens; one that only accompanies them asks. */
	readonly leads: boolean;
}

/** A lesson being given, in step in every window of this browser that shows it. The address holds the place, so that nothing loses it. */
export class Presentation {
	scene = $state('');
	shown: readonly string[] = $state([]);
	blank = $state(false);
	/** Whether another window is there; unknown where windows cannot speak to each other. */
	accompanied: boolean | undefined = $state(false);
	readonly #addressing: Addressing;
	#channel: BroadcastChannel | undefined;
	/** The place that another window has led to, until it is reached. */
	#following = '';

	constructor(addressing: Addressing) {
		this.#addressing = addressing;
		onMount(() => {
			if (typeof BroadcastChannel === 'undefined') this.accompanied = undefined;
			else this.#channel = new BroadcastChannel(addressing.channel());
			this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
				this.#hear(data);
			});
			const leave = () => {
				this.#say({ gone: true });
			};
			addEventListener('pagehide', leave);
			if (!addressing.leads) this.#say({ ask: true });
			return () => {
				leave();
				removeEventListener('pagehide', leave);
				this.#channel?.close();
			};
		});
		afterNavigate(({ to, type }) => {
			if (!to) return;
			const place = this.#read(to.url);
			if (place.scene !== this.scene) this.blank = false;
			this.scene = place.scene;
			this.shown = place.shown;
			const followed = this.#following === keyOf(place);
			this.#following = '';
			if (!followed && (addressing.leads || type !== 'enter')) this.#tell();
		});
	}

	/** Goes to a scene as a step that Back takes back. */
	go(scene: string): void {
		if (scene === this.scene) return;
		this.#move({ scene, shown: [], blank: false });
	}

	/** Uncovers these and no others. */
	show(shown: readonly string[]): void {
		this.#move({ scene: this.scene, shown, blank: this.blank });
	}

	/** Uncovers the first of these that is still covered. */
	uncoverNext(covers: readonly string[]): void {
		const next = covers.find((cover) => !this.shown.includes(cover));
		if (next) this.show([...this.shown, next]);
	}

	turnBlank(): void {
		this.blank = !this.blank;
		this.#tell();
	}

	#move({ scene, shown }: Place): void {
		const url = this.#addressing.addressOf(scene);
		if (shown.length) url.searchParams.set('shown', shown.join(','));
		else url.searchParams.delete('shown');
		// Uncovering is no step: Back leads to the scene before.
		const replace = scene === this.scene;
		void goto(url.href.replaceAll('%2C', ','), { reset: false, replace }).then(() => {
			if (!replace) scrollTo(0, 0);
		});
	}

	#read(url: URL): Place {
		return { scene: this.#addressing.sceneIn(url), shown: url.searchParams.get('shown')?.split(',').filter(Boolean) ?? [], blank: this.blank };
	}

	#hear(message: Message): void {
		if ('ask' in message) {
			this.accompanied = true;
			this.#tell();
		} else if ('gone' in message) this.accompanied = false;
		else {
			const { at } = message;
			this.accompanied = true;
			if (keyOf(at) !== keyOf(this)) {
				this.#following = keyOf(at);
				this.#move(at);
			}
			this.blank = at.blank;
		}
	}

	#tell(): void {
		this.#say({ at: { scene: this.scene, shown: [...this.shown], blank: this.blank } });
	}

	#say(message: Message): void {
		this.#channel?.postMessage(message);
	}
}

const keyOf = ({ scene, shown }: Pick<Place, 'scene' | 'shown'>): string => `${scene} ${shown.join(',')}`;
