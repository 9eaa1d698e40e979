import { tick } from 'svelte';
import { inDays, isFar, sameLength, sameWindow, type Window } from '#charts/window.ts';

/** A drawing of time as it stands without a hand. */
interface Drawing {
	readonly window: Window;
	/** How many lanes it has. */
	readonly lanes: number;
}

interface Hold {
	/** Where the hand has brought the window. */
	readonly at: Window;
	readonly laid: readonly Window[];
	readonly holds: boolean;
}

/** How long a hand holds still before things are laid anew, ms: a frame and a half, in which one that goes on has moved again. */
const STILL_FOR = 24;
/** What laying anew may take of a frame, ms: letters are set and painted in the rest. */
const SHARE = 6;

/**
 * A hand that moves the window over a drawing. Its own frame only shifts and stretches what is there; once that is painted, and the hand holds still or has
 * gone far, things are laid anew: as many lanes a frame as there is time for, so that no frame is long.
 */
export class TimeHand {
	#hold: Hold | undefined = $state.raw();
	readonly #drawing: Drawing;
	#resting: ReturnType<typeof setTimeout> | undefined;
	#due = false;
	#laying = false;

	/** What the hand does, or has left behind where it let go. */
	readonly #held: Hold | undefined = $derived.by(() =>
		this.#hold && (this.#hold.holds || sameWindow(inDays(this.#hold.at), this.#drawing.window)) ? this.#hold : undefined
	);
	/** What is in view. */
	readonly now: Window = $derived.by(() => (this.#held?.holds ? this.#held.at : this.#drawing.window));
	/** What each lane is laid for, and last what joins them. */
	readonly laid: readonly Window[] = $derived.by(() => this.#held?.laid ?? Array<Window>(this.#drawing.lanes + 1).fill(this.#drawing.window));

	constructor(drawing: Drawing) {
		this.#drawing = drawing;
	}

	move(to: Window): void {
		this.#hold = { at: to, laid: this.laid, holds: true };
		this.#plan();
	}

	/** Lets go, and tells where it has brought the window. */
	settle(onmove: (window: Window) => void): void {
		if (!this.#hold?.holds) return;
		this.#hold = { ...this.#hold, holds: false };
		onmove(this.#hold.at);
		this.#plan();
	}

	/** Leaves everything to whoever moves the window now. */
	leave(): void {
		this.#hold = undefined;
	}

	#plan(): void {
		const far = this.#isFar();
		if (this.#laying || (far && this.#due) || !this.laid.some((one) => this.#isStale(one))) return;
		this.#due = true;
		clearTimeout(this.#resting);
		requestAnimationFrame(() => {
			clearTimeout(this.#resting);
			this.#resting = setTimeout(() => void this.#lay(), STILL_FOR);
		});
	}

	#isFar(): boolean {
		return this.laid.some((one) => isFar(one, this.now));
	}

	/** Whether what was laid for a window shows in the one that is in view: stretched or far away, and after the hand has let go, at all. */
	#isStale(laid: Window): boolean {
		return this.#held?.holds ? isFar(laid, this.now) || !sameLength(laid, this.now) : !sameWindow(inDays(laid), this.now);
	}

	async #lay(): Promise<void> {
		this.#due = false;
		this.#laying = true;
		let began = -Infinity;
		for (const [i, one] of this.laid.entries()) {
			if (!this.#isStale(one)) continue;
			if (performance.now() - began > SHARE) began = await this.#nextFrame();
			if (!this.#held) break;
			this.#hold = { ...this.#held, laid: this.#held.laid.with(i, this.now) };
			await tick();
		}
		this.#laying = false;
		// The hand may have gone on meanwhile.
		this.#plan();
	}

	/** The next frame that is not the hand's own, unless the hand has gone far; when its script began. */
	async #nextFrame(): Promise<number> {
		let before: Window;
		do {
			before = this.now;
			await new Promise(requestAnimationFrame);
		} while (this.now !== before && !this.#isFar());
		return performance.now();
	}
}
