import { brushX, pointer, select, type D3BrushEvent } from 'd3';
import type { Stretch } from './stretch.ts';
import { dragged, type Window } from './window.ts';

/** A strip over the whole of an axis on which a hand holds a frame. */
interface Strip {
	readonly whole: Window;
	readonly height: number;
	/** The width of what can be taken hold of at each end, in px. */
	readonly handle: number;
	/** Told what the frame is around, each time it is dragged, and when the hand lets go. */
	readonly onmove: (window: Window) => void;
	readonly onsettle: () => void;
}

/**
 * Lets a hand drag a frame by its middle or an end; a press beside the frame brings its middle there. What is returned tells the hand which
 * window the frame is around, and how many px long the strip is; while the hand holds the frame, the hand knows better.
 */
export function brush(group: SVGGElement, { whole, height, handle, onmove, onsettle }: Strip): (window: Window, width: number) => void {
	let held = false;
	let [window, frame, width]: [Window, Stretch, number] = [whole, [0, 1], 1];
	const parts = select<SVGGElement, unknown>(group);
	const hand = brushX<unknown>()
		.handleSize(handle)
		.on('start brush end', ({ type, selection, sourceEvent }: D3BrushEvent<unknown>) => {
			// Without an event behind it, it was moved from here.
			if (!sourceEvent) return;
			held = type !== 'end';
			if (type === 'brush' && selection) onmove(windowIn(selection as [number, number]));
			else if (type === 'end') onsettle();
		});

	const windowIn = (to: Stretch): Window => dragged(window, frame, to, (whole[1] - whole[0]) / width, whole);

	function recentre(event: MouseEvent | TouchEvent) {
		const [x] = pointer('changedTouches' in event ? event.changedTouches[0] : event, group);
		const half = (frame[1] - frame[0]) / 2;
		const middle = Math.max(half, Math.min(width - half, x));
		parts.call(hand.move, [middle - half, middle + half]);
		onmove(windowIn([middle - half, middle + half]));
	}

	return (around, length) => {
		if (held) return;
		[window, width] = [around, length];
		frame = [at(around[0]), at(around[1])];
		parts
			.call(
				hand.extent([
					[0, 0],
					[width, height]
				])
			)
			.call(hand.move, [frame[0], frame[1]]);
		// What is beside the frame is taken hold of like the frame itself.
		parts.select('.overlay').datum({ type: 'selection' }).on('mousedown touchstart', recentre);
	};

	function at(value: number): number {
		return ((value - whole[0]) / (whole[1] - whole[0])) * width;
	}
}
