import { touches, type Stretch } from './stretch.ts';

export interface Point {
	/** In percent of the plot. */
	readonly x: number;
	/** In px. */
	readonly y: number;
}

/** A row that a thread passes, and where words stand in it; x in percent, y in px. */
export interface Strip {
	readonly y: Stretch;
	readonly words: readonly Stretch[];
}

/** A smooth line that leaves and enters upright and passes upright through the places it is given, so that it crosses no words. */
export function threadPath(from: Point, to: Point, strips: readonly Strip[] = [], clear = 0): string {
	const between = strips
		.filter(({ y: [top, bottom] }) => top >= from.y - 1 && bottom <= to.y + 1)
		.map(({ y, words }) => ({ y, words: words.map(([a, b]): Stretch => [a - clear, b + clear]) }));
	let path = `M${percent(from.x)} ${from.y}`;
	let at = from;
	for (const { x, y } of crosses(from, to, between) ? route(from, to, between) : []) {
		path += curve(at, { x, y: y[0] });
		path += `V${y[1]}`;
		at = { x, y: y[1] };
	}
	return path + curve(at, to);
}

const percent = (x: number): string => String(Number(x.toFixed(2)));

function curve(from: Point, to: Point): string {
	const middle = (from.y + to.y) / 2;
	return `C${percent(from.x)} ${middle} ${percent(to.x)} ${middle} ${percent(to.x)} ${to.y}`;
}

/** Where the plain curve between two points is at a height, by halving: x of a cubic with upright ends. */
function curveAt(from: Point, to: Point, y: number): number {
	const height = to.y - from.y;
	if (height <= 0) return to.x;
	let [low, high] = [0, 1];
	for (let i = 0; i < 20; i++) {
		const t = (low + high) / 2;
		const rise = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t;
		if (rise * height < y - from.y) low = t;
		else high = t;
	}
	const t = (low + high) / 2;
	return from.x + (to.x - from.x) * (3 * t * t - 2 * t * t * t);
}

const crosses = (from: Point, to: Point, strips: readonly Strip[]): boolean =>
	strips.some(({ y: [top, bottom], words }) => {
		const [a, b] = [curveAt(from, to, top), curveAt(from, to, bottom)];
		return words.some((one) => touches([Math.min(a, b), Math.max(a, b)], one));
	});

/** What it costs to pass behind words; more than a swerve around them as long as that stays small. */
const BEHIND = 40;

/**
 * The places to pass, one for each row with words: of all ways the one that swerves least and passes behind fewest words. It
 * is found row by row, each place remembering the best way to it.
 */
function route(from: Point, to: Point, strips: readonly Strip[]): { x: number; y: Stretch }[] {
	const full = strips.filter(({ words }) => words.length > 0);
	const edges = full.flatMap(({ words }) => words.flatMap(([a, b]) => [a - 0.01, b + 0.01]));
	const places = [from.x, to.x, ...edges].filter((x) => x >= 0 && x <= 100);
	interface Way {
		readonly x: number;
		readonly cost: number;
		readonly passed: readonly { x: number; y: Stretch }[];
	}
	let ways: Way[] = [{ x: from.x, cost: 0, passed: [] }];
	let last = from.y;
	for (const { y, words } of full) {
		const room = Math.max(4, y[0] - last);
		ways = places.map((x) => best(x, room, y, words.some((one) => touches([x, x], one)) ? BEHIND : 0));
		last = y[1];
	}
	return [...best(to.x, Math.max(4, to.y - last), [to.y, to.y], 0).passed].slice(0, -1);

	/** A swerve costs the more the flatter it is. */
	function best(x: number, room: number, y: Stretch, price: number): Way {
		let [least, before]: [number, Way | undefined] = [Infinity, undefined];
		for (const way of ways) {
			const cost = way.cost + ((x - way.x) / room) ** 2 + Math.abs(x - way.x) / 100;
			if (cost < least) [least, before] = [cost, way];
		}
		return { x, cost: least + price, passed: [...(before?.passed ?? []), { x, y }] };
	}
}
