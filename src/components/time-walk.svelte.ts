import { tick } from 'svelte';
import type { Span } from '#charts/lanes.ts';
import type { TimeLayout } from '#charts/time-layout.ts';
import { beyond, countOf, stepFrom, stopsOf, type Stop } from '#charts/walk.ts';
import { around, panned, within, zoomed, type Window } from '#charts/window.ts';
import type { TimeSpan } from './time-span.ts';

/** How the window over time is moved: by steps, or by a hand that lets go. */
export interface Hands {
	/** What is in view this moment, while things are laid for the window of a moment ago. */
	readonly now: Window;
	readonly whole: Window;
	readonly onstep: (window: Window) => void;
	readonly onmove: (window: Window) => void;
	readonly onsettle: () => void;
}

interface Drawn {
	readonly layout: TimeLayout<TimeSpan>;
	readonly spans: readonly (readonly TimeSpan[])[];
	readonly plot: HTMLElement | undefined;
	readonly hands: Hands | undefined;
	readonly picked: string | undefined;
}

/** A zoom parts a crowd when it leaves less than this share of what was in view, and something in it is shorter than this share of the crowd. */
const CLOSER = 0.7;

/** The focus walks over the marks of a drawing by arrow keys, one of them in the order of the tab key, and opens crowds. */
export class TimeWalk {
	/** Lanes in which everything has been given room. */
	opened: readonly number[] = $state([]);
	#focused: string | undefined = $state();
	readonly #drawn: Drawn;
	#leave: (() => void) | undefined;
	#asked = false;

	readonly stops: readonly (readonly Stop[])[] = $derived.by(() => stopsOf(this.#drawn.layout));
	/** The mark that the tab key reaches: where the focus was, else the picked event. */
	readonly stop: string | undefined = $derived.by(() => {
		const all = this.stops.flat();
		const { layout, picked } = this.#drawn;
		const first = layout.lanes.flatMap(({ spans }) => spans).find(({ span }) => picked !== undefined && span.events.includes(picked));
		return (all.find(({ key }) => key === this.#focused) ?? all.find(({ key }) => key === first?.span.key) ?? all[0])?.key;
	});

	constructor(drawn: Drawn) {
		this.#drawn = drawn;
	}

	enter(event: FocusEvent): void {
		void this.warm();
		const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
		if (key) this.#focused = key;
	}

	/** Drag, pinch and wheel are fetched when somebody comes near. */
	async warm(): Promise<void> {
		const drawn = this.#drawn;
		if (this.#asked || !drawn.hands) return;
		this.#asked = true;
		const { handle } = await import('#charts/gestures.ts');
		const { plot, hands } = this.#drawn;
		if (!plot || !hands) return;
		const now = () => this.#drawn.hands ?? hands;
		this.#leave = handle(plot, {
			window: () => now().now,
			whole: () => now().whole,
			onmove: (window) => {
				now().onmove(window);
			},
			onsettle: () => {
				now().onsettle();
			}
		});
	}

	leave(): void {
		this.#leave?.();
	}

	async press(event: KeyboardEvent): Promise<void> {
		const { hands, layout } = this.#drawn;
		const at = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
		if (!hands || !at || event.ctrlKey || event.metaKey || event.altKey) return;
		const move =
			this.#moves(hands, at)[event.key] ??
			(event.shiftKey ? { ArrowLeft: panned(hands.now, -0.25, hands.whole), ArrowRight: panned(hands.now, 0.25, hands.whole) }[event.key] : undefined);
		if (move) {
			event.preventDefault();
			hands.onstep(move);
			await this.#focus(at);
			return;
		}
		if (event.key === 'Escape' && this.opened.length) {
			this.opened = [];
			await this.#focus(at);
			return;
		}
		const step = stepFrom(this.stops, at, event.key);
		if (!step) return;
		event.preventDefault();
		if (typeof step !== 'string') {
			await this.#focus(step.key);
			return;
		}
		const lane = layout.lanes.findIndex(({ spans }) => spans.some(({ span: { key } }) => key === at || countOf(key) === at));
		const next = beyond(this.#drawn.spans[lane] ?? [], hands.now, step);
		if (!next) return;
		const [from, to] = extentOf(next);
		const half = (hands.now[1] - hands.now[0]) / 2;
		hands.onstep(within([(from + to) / 2 - half, (from + to) / 2 + half], hands.whole));
		await this.#focus(next.key);
	}

	/** Zooming keeps the place of the mark that has the focus. */
	#moves({ now, whole }: Hands, at: string): Readonly<Record<string, Window>> {
		const x = this.stops.flat().find(({ key }) => key === at)?.x ?? 50;
		const time = now[0] + ((now[1] - now[0]) * Math.min(100, Math.max(0, x))) / 100;
		const [closer, further] = [zoomed(now, 0.5, time, whole), zoomed(now, 2, time, whole)];
		return { '+': closer, '=': closer, '-': further, '−': further, '0': whole };
	}

	/** Gives room to a crowd: by going closer where that parts it, else by more rows. */
	async open(lane: number, crowd: readonly TimeSpan[], byKey: boolean): Promise<void> {
		const { hands } = this.#drawn;
		if (!hands) return;
		const extents = crowd.map(extentOf);
		const hull: Window = [Math.min(...extents.map(([from]) => from)), Math.max(...extents.map(([, to]) => to))];
		const closer = around(hull, hands.whole);
		const parts = extents.some(([from, to]) => to - from < CLOSER * (hull[1] - hull[0]));
		if (parts && closer[1] - closer[0] < CLOSER * (hands.now[1] - hands.now[0])) hands.onstep(closer);
		else this.opened = [...this.opened, lane];
		if (byKey) await this.#focus(crowd[1]?.key ?? '');
	}

	close(lane: number): void {
		this.opened = this.opened.filter((one) => one !== lane);
	}

	async #focus(key: string): Promise<void> {
		await tick();
		const stop = this.stops.flat().find((one) => one.key === key) ?? this.stops.flat().find(({ spans }) => spans.includes(key));
		if (!stop) return;
		this.#focused = stop.key;
		this.#drawn.plot?.querySelector<SVGElement>(`[data-key="${CSS.escape(stop.key)}"]`)?.focus();
	}
}

/** From here to there, an open side as far as the other. */
const extentOf = ({ low, high }: Span): Window => [low === -Infinity ? high : low, high === Infinity ? low : high];
