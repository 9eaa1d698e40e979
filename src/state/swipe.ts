/** A finger that goes this far to the side, and little up or down, turns a scene. */
const FAR = 60;

/** Listens for swipes on an element, but for those that scroll something inside it. */
export function onswipe(turn: (way: 'next' | 'previous') => void) {
	return (element: HTMLElement): (() => void) => {
		let from: Touch | undefined;
		const start = ({ touches, target }: TouchEvent) => {
			from = touches.length === 1 && !scrollsSideways(target as Element, element) ? touches[0] : undefined;
		};
		const end = ({ changedTouches: [to] }: TouchEvent) => {
			if (!from || !to) return;
			const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
			from = undefined;
			if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(down)) turn(across < 0 ? 'next' : 'previous');
		};
		element.addEventListener('touchstart', start, { passive: true });
		element.addEventListener('touchend', end, { passive: true });
		return () => {
			element.removeEventListener('touchstart', start);
			element.removeEventListener('touchend', end);
		};
	};
}

function scrollsSideways(from: Element, end: Element): boolean {
	for (let at: Element | null = from; at && at !== end; at = at.parentElement) {
		if (at.scrollWidth > at.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
	}
	return false;
}
