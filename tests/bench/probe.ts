/** What the probe in a page has noted so far; times in ms since the page was asked for. */
export interface Noted {
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly blocking: number;
	/** 0 until all events can be reached. */
	readonly reachable: number;
}

/**
 * One step of zooming or panning: from the input to the first frame that shows its effect, and the frames until the page is at rest.
 * A step that the page was free to make and did not, as a drag's first pixels or a pan beyond the end, has no effect to wait for.
 */
export interface Step {
	readonly toPaint: number | undefined;
	readonly frames: readonly number[];
}

declare global {
	interface Window {
		probe: { noted(): Noted; arm(moving: string, most: number): void; step: Promise<Step> };
	}
}

/** Runs in the page before anything else does; `isReady` is an expression. Kept to what the browser tells by itself, so that it costs little. */
export const probeScript = (isReady: string): string => `(${probe.toString()})(() => ${isReady})`;

function probe(isReady: () => boolean): void {
	let [firstPaint, largestPaint, blocking, reachable] = [0, 0, 0, 0];
	const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
		new PerformanceObserver((list) => {
			list.getEntries().forEach(note);
		}).observe({ type, buffered: true });
	};
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') firstPaint = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => (largestPaint = startTime));
	observe('longtask', ({ duration }) => (blocking += duration - 50));

	const afterPaint = (act: () => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = act;
			port2.postMessage(undefined);
		});
	const look = () => {
		if ((document.documentElement as HTMLElement | null) && isReady()) afterPaint(() => (reachable = performance.now()));
		else setTimeout(look, 20);
	};
	look();

	const placesOf = (watched: readonly Element[]): string =>
		watched
			.map((one) => {
				const { left, top, width } = one.getBoundingClientRect();
				return [left, top, width].map(Math.round).join(' ');
			})
			.join(',');

	window.probe = {
		noted: () => ({ firstPaint, largestPaint, blocking, reachable }),
		step: Promise.resolve({ toPaint: 0, frames: [] }),
		arm(moving, most) {
			// Looked up once: in a page of many elements the looking costs more than a frame. What is taken away meanwhile has moved.
			const watched = [...document.querySelectorAll(moving)].slice(0, 12);
			const before = placesOf(watched);
			const [armed, types] = [performance.now(), ['wheel', 'pointermove', 'mousemove', 'click']];
			let input: number | undefined;
			const note = ({ timeStamp }: Event) => (input ??= timeStamp);
			for (const type of types) addEventListener(type, note, { capture: true, passive: true });
			this.step = new Promise((done) => {
				const frames: number[] = [];
				let [last, toPaint, still, seen, over] = [0, 0, 0, before, false];
				// Apart from the looking: where one frame follows on another, what comes after a paint is kept waiting, and would miss some of them.
				const count = (now: number) => {
					if (input !== undefined && last) frames.push(now - last);
					last = now;
					if (!over) requestAnimationFrame(count);
				};
				const watch = () => {
					afterPaint(() => {
						const here = performance.now();
						const places = input === undefined ? before : placesOf(watched);
						if (!toPaint && places !== before && input !== undefined) toPaint = here - input;
						still = places === seen && (frames.at(-1) ?? 0) < 34 ? still + 1 : 0;
						seen = places;
						const idle = !toPaint && still > 40;
						over = (toPaint > 0 && still > 2) || idle || here - armed > most;
						if (over) {
							for (const type of types) removeEventListener(type, note, { capture: true });
							done({ toPaint: toPaint || (idle ? undefined : here - (input ?? armed)), frames });
						} else watch();
					});
				};
				requestAnimationFrame(count);
				watch();
			});
		}
	};
}
