import { panned, zoomed, type Window } from './window.ts';

/** What a hand can do to a drawing of time, and what it is told. */
export interface Handled {
	readonly window: () => Window;
	readonly whole: () => Window;
	/** Told of each change, and when the hand lets go. */
	readonly onmove: (window: Window) => void;
	readonly onsettle: () => void;
}

/** A shorter way of the hand is a press. */
const PRESS = 4;
/** How much closer a double click comes, and a turn of the wheel by a pixel. */
const CLOSER = 0.5;
const PER_PIXEL = 0.0022;
/** A wheel has no end; it has come to rest when it has been still for so long, in ms. */
const REST = 500;

/** Lets a hand move a plot: drag, pinch, wheel with the control key held, double click. The wheel alone is left to the page. */
export function handle(plot: Element, { window, whole, onmove, onsettle }: Handled): () => void {
	const fingers = new Map<number, number>();
	let start: { readonly window: Window; readonly at: readonly number[] } | undefined;
	let moved = false;
	let resting: ReturnType<typeof setTimeout> | undefined;
	/** Whether the wheel has moved something and not come to rest. */
	let turning = false;
	const listening = new AbortController();
	const { signal } = listening;

	const shareAt = (x: number): number => {
		const { left, width } = plot.getBoundingClientRect();
		return (x - left) / Math.max(1, width);
	};
	const timeAt = ([from, to]: Window, x: number): number => from + (to - from) * shareAt(x);
	const begin = () => (start = fingers.size ? { window: window(), at: [...fingers.values()] } : undefined);

	function down(event: PointerEvent) {
		if (event.button !== 0) return;
		// Whoever takes hold now comes to rest when letting go.
		clearTimeout(resting);
		fingers.set(event.pointerId, event.clientX);
		moved &&= fingers.size > 1;
		begin();
	}

	function move(event: PointerEvent) {
		// A finger that was down before anyone listened begins here.
		if (!fingers.has(event.pointerId) && event.buttons === 1) down(Object.assign(event, {}));
		if (!fingers.has(event.pointerId) || !start) return;
		fingers.set(event.pointerId, event.clientX);
		const now = [...fingers.values()];
		if (!moved && fingers.size === 1 && Math.abs((now[0] ?? 0) - (start.at[0] ?? 0)) < PRESS) return;
		if (!moved) for (const id of fingers.keys()) plot.setPointerCapture(id);
		moved = true;
		onmove(now.length > 1 ? pinched(start.window, start.at, now) : panned(start.window, shareAt(start.at[0] ?? 0) - shareAt(now[0] ?? 0), whole()));
	}

	/** The times under two fingers stay under them. */
	function pinched(from: Window, before: readonly number[], now: readonly number[]): Window {
		const [a = 0, b = 0] = before;
		const [c = 0, d = 0] = now;
		const factor = Math.max(8, Math.abs(a - b)) / Math.max(8, Math.abs(c - d));
		const closer = zoomed(from, factor, timeAt(from, (a + b) / 2), whole());
		return panned(closer, shareAt((a + b) / 2) - shareAt((c + d) / 2), whole());
	}

	function up(event: PointerEvent) {
		if (!fingers.delete(event.pointerId)) return;
		begin();
		if (!fingers.size && (moved || turning)) rest();
	}

	function rest() {
		turning = false;
		onsettle();
	}

	function wheel(event: WheelEvent) {
		if (!event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 100 : 1);
		onmove(zoomed(window(), Math.exp(Math.max(-200, Math.min(200, pixels)) * PER_PIXEL), timeAt(window(), event.clientX), whole()));
		clearTimeout(resting);
		turning = true;
		resting = setTimeout(rest, REST);
	}

	function closer(event: MouseEvent) {
		event.preventDefault();
		onmove(zoomed(window(), event.shiftKey ? 1 / CLOSER : CLOSER, timeAt(window(), event.clientX), whole()));
		onsettle();
	}

	/** The end of a drag is no press on what lies under it. */
	function click(event: Event) {
		if (!moved) return;
		moved = false;
		event.preventDefault();
		event.stopPropagation();
	}

	const on = (type: string, listener: (event: never) => void, options: AddEventListenerOptions = {}) => {
		plot.addEventListener(type, listener as EventListener, { ...options, signal });
	};
	on('pointerdown', down);
	on('pointermove', move);
	on('pointerup', up);
	on('pointercancel', up);
	on('wheel', wheel, { passive: false });
	on('dblclick', closer);
	on('click', click, { capture: true });
	on('dragstart', (event: Event) => {
		event.preventDefault();
	});
	return () => {
		clearTimeout(resting);
		listening.abort();
	};
}
