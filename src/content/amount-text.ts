import { NUMBER_WORDS, type Amount, type NumberWord } from '#domain/amount.ts';

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const RANGE = new RegExp(`^${NUMBER}\\.\\.${NUMBER}$`);
const FIGURE = new RegExp(`^(?:(about|up to|at least|more than|less than) )?${NUMBER}$`);

/**
 * A figure as an author writes it: `700`, `about 700`, `up to 75`, `at least 35`, `more than 35`, `less than 2`,
 * `5000..5500` or a number word such as `hundreds` or `a few`. Throws a RangeError that says so.
 */
export function parseAmount(text: string): Amount {
	const word = text.replace(' ', '-');
	if (isNumberWord(word)) return { precision: 'worded', word };
	const range = RANGE.exec(text);
	if (range) {
		const [low, high] = [Number(range[1]), Number(range[2])];
		if (low >= high) throw new RangeError(`expected a range from the lower to the higher figure, got ${JSON.stringify(text)}`);
		return { precision: 'range', low, high };
	}
	const figure = FIGURE.exec(text);
	if (!figure)
		throw new RangeError(
			`expected a figure such as 700, about 700, up to 75, at least 35, more than 35, less than 2, 500..600 or hundreds, got ${JSON.stringify(text)}`
		);
	const value = Number(figure[2]);
	switch (figure[1]) {
		case 'about':
			return { precision: 'about', value };
		case 'up to':
			return { precision: 'up-to', value };
		case 'at least':
			return { precision: 'at-least', value };
		case 'more than':
			return { precision: 'more-than', value };
		case 'less than':
			return { precision: 'less-than', value };
		default:
			return { precision: 'exact', value };
	}
}

const isNumberWord = (text: string): text is NumberWord => Object.hasOwn(NUMBER_WORDS, text);
