import { within, type Window } from './window.ts';

const YEAR = 365 * 86_400_000;

/** The window moved so that some stretches of time are in it, with room around them; unchanged where they are already. */
export function windowWith(spans: readonly { readonly earliest: number; readonly latest: number }[], window: Window, whole: Window): Window {
	const ends = spans.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite);
	if (!ends.length) return window;
	const [from, to] = [Math.min(...ends), Math.max(...ends)];
	if (from >= window[0] && to <= window[1]) return window;
	const room = Math.max((window[1] - window[0] - (to - from)) / 2, (to - from) * 0.1, YEAR / 4);
	return within([from - room, to + room], whole);
}
