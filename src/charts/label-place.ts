import type { Stretch } from './stretch.ts';

/** Where the words of a span stand: in its band, from there over the band's end, beside it, or at an end of the plot. */
export type LabelPlace = 'inside' | 'across' | 'right' | 'left' | 'at-end' | 'at-start';

/** A band or a pin as it will be drawn, in px. */
export interface Shape {
	readonly left: number;
	readonly right: number;
	readonly pin: boolean;
	readonly openLow: boolean;
	readonly openHigh: boolean;
	readonly labelWidth: number;
}

/** One way to set the words of a span: what the words and the mark cover, in px. */
export interface Choice {
	readonly label: LabelPlace;
	readonly text: Stretch;
	readonly mark: Stretch;
}

/** The mark, its distance from the beginning of its band, from where the words start in a band, and beside a band or a pin; px. */
export const MARK = 15;
export const MARK_IN = 7;
export const WORDS_IN = 30;
export const BESIDE = 15;
export const BESIDE_PIN = 9;

/** The ways to set the words of a span that lie within the plot, the best first; at the ends of the plot if there is no other. */
export function choicesFor(shape: Shape, [start, end]: Stretch): Choice[] {
	const choices = (shape.pin ? besidePin(shape) : besideBand(shape)).filter(({ text: [from, to] }) => from >= start && to <= end);
	return choices.length ? choices : atTheEnds(shape, [start, end]);
}

function besidePin({ left, labelWidth }: Shape): Choice[] {
	if (!labelWidth) return [{ label: 'right', text: [left, left], mark: [left, left] }];
	return [
		{ label: 'right', text: [left, left + BESIDE_PIN + labelWidth], mark: [left, left] },
		{ label: 'left', text: [left - BESIDE_PIN - labelWidth, left], mark: [left, left] }
	];
}

function besideBand(shape: Shape): Choice[] {
	const { left, right, openLow, openHigh, labelWidth } = shape;
	const mark = markOf(shape);
	if (!labelWidth) return [{ label: 'right', text: mark, mark }];
	const beside: Choice[] = [
		{ label: 'right', text: [right + BESIDE, right + BESIDE + labelWidth], mark },
		{ label: 'left', text: [left - BESIDE - labelWidth, left - BESIDE], mark }
	];
	if (openLow || openHigh) return beside;
	const within: Stretch = [left + WORDS_IN, left + WORDS_IN + labelWidth];
	const atStart: Stretch = [left + MARK_IN, left + MARK_IN + MARK];
	if (within[1] + MARK_IN <= right) return [{ label: 'inside', text: within, mark: atStart }];
	return right - left >= WORDS_IN ? [...beside, { label: 'across', text: within, mark: atStart }] : beside;
}

/** The mark stands in the middle of a band, or at the end that is known. */
function markOf({ left, right, openLow, openHigh }: Shape): Stretch {
	const middle = openLow ? right - 10.5 : openHigh ? left + 11.5 : (left + right) / 2;
	return [middle - MARK / 2, middle + MARK / 2];
}

/** Where nothing beside a span fits into the plot, its words take an end of the plot, over the band if need be, and the mark the other end of the band. */
function atTheEnds(shape: Shape, [start, end]: Stretch): Choice[] {
	const { left, right, openLow, openHigh, pin, labelWidth } = shape;
	const free = !pin && !openLow && !openHigh;
	const mark: Stretch = pin ? [left, left] : markOf(shape);
	const ends: Choice[] = [
		{ label: 'at-end', text: [end - labelWidth, end], mark: free ? [left + MARK_IN, left + MARK_IN + MARK] : mark },
		{ label: 'at-start', text: [start, start + labelWidth], mark: free ? [right - MARK_IN - MARK, right - MARK_IN] : mark }
	];
	const nearer = left + right > start + end ? ends : ends.reverse();
	// Words do not stand on their own mark where an end of the plot can have them that does not.
	const clear = nearer.filter((choice) => !overlap(choice));
	return clear.length ? clear : nearer;
}

const overlap = ({ text, mark }: Choice): boolean => mark[0] < mark[1] && text[0] < mark[1] && mark[0] < text[1];

/** Where the middle of the mark stands, in or on what is seen of a band that is not a pin. */
export function markAt(label: LabelPlace, [start, end]: Stretch, openLow: boolean, openHigh: boolean): Omit<WordsAt, 'anchor'> {
	const inner = MARK_IN + MARK / 2;
	if (openLow) return { x: end, dx: -10.5 };
	if (openHigh) return { x: start, dx: 11.5 };
	if (label === 'inside' || label === 'across' || label === 'at-end') return { x: start, dx: inner };
	return label === 'at-start' ? { x: end, dx: -inner } : { x: (start + end) / 2, dx: 0 };
}

/** Where words begin or end: `x` in percent of the plot, `dx` from there in px. */
export interface WordsAt {
	readonly x: number;
	readonly dx: number;
	readonly anchor: 'start' | 'end';
}

/** Where the words stand that were set so beside, or in, what is seen of a band or a pin. */
export function wordsAt(label: LabelPlace, [start, end]: Stretch, pin: boolean): WordsAt {
	const beside = pin ? BESIDE_PIN : BESIDE;
	return {
		inside: { x: start, dx: WORDS_IN, anchor: 'start' },
		across: { x: start, dx: WORDS_IN, anchor: 'start' },
		right: { x: end, dx: beside, anchor: 'start' },
		left: { x: start, dx: -beside, anchor: 'end' },
		'at-end': { x: 100, dx: 0, anchor: 'end' },
		'at-start': { x: 0, dx: 0, anchor: 'start' }
	}[label] as WordsAt;
}
