/**
 * A figure as somebody gives it, never more exact than the words. "About" is read as ±10 %; "up to" and "at least" are
 * open on the other side, and so are "less than" and "more than", which leave out the figure itself; a worded figure
 * ("hundreds") is the range that the word covers.
 */
export type Amount =
	| { readonly precision: 'exact'; readonly value: number }
	| { readonly precision: 'about'; readonly value: number }
	| { readonly precision: 'at-least'; readonly value: number }
	| { readonly precision: 'more-than'; readonly value: number }
	| { readonly precision: 'up-to'; readonly value: number }
	| { readonly precision: 'less-than'; readonly value: number }
	| { readonly precision: 'range'; readonly low: number; readonly high: number }
	| { readonly precision: 'worded'; readonly word: NumberWord };

/** Number words without a figure; the bounds are a convention of this project. All but "a few" name an order of magnitude. */
export const NUMBER_WORDS = {
	'a-few': { low: 2, high: 5 },
	several: { low: 2, high: 9 },
	dozens: { low: 20, high: 99 },
	hundreds: { low: 200, high: 999 },
	thousands: { low: 2_000, high: 9_999 },
	millions: { low: 2_000_000, high: 9_999_999 }
} as const;

export type NumberWord = keyof typeof NUMBER_WORDS;

/** Half the width of "about", as a share of the figure. */
export const ABOUT = 0.1;

/** The smallest and the largest figure an amount can stand for, both included; an open side is ±Infinity. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
}

/** The figures that an amount can stand for. */
export function boundsOf(amount: Amount): Bounds {
	switch (amount.precision) {
		case 'exact':
			return { low: amount.value, high: amount.value };
		case 'about': {
			const doubt = Math.abs(amount.value) * ABOUT;
			return { low: amount.value - doubt, high: amount.value + doubt };
		}
		case 'at-least':
			return { low: amount.value, high: Infinity };
		case 'more-than':
			return { low: amount.value + leastStep(amount.value), high: Infinity };
		case 'less-than':
			return { low: 0, high: amount.value - leastStep(amount.value) };
		case 'up-to':
			return { low: 0, high: amount.value };
		case 'range':
			return { low: amount.low, high: amount.high };
		case 'worded':
			return NUMBER_WORDS[amount.word];
	}
}

/** The least step away from a figure that can be told: "more than 35" leaves out 35, whatever is counted. */
const leastStep = (value: number): number => Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE);

/** The figure that a source prints, where it prints one; a worded amount and a range print none. */
export const printedFigure = (amount: Amount): number | undefined => ('value' in amount ? amount.value : undefined);

/** Whether an amount is a single figure without "about", "up to", "at least", "more than", "less than" or a worded size. */
export const isExact = (amount: Amount): boolean => amount.precision === 'exact';
