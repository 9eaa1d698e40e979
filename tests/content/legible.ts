import type { Amount, NumberWord } from '#domain/amount.ts';
import type { Claim } from '#domain/claim.ts';
import { amountsOf } from '#domain/comparison.ts';
import type { CalendarDate, UncertainDate } from '#domain/uncertain-date.ts';
import type { YearPart } from '#domain/value.ts';

/** How a language writes in words what a claim types as a figure or a date; beginnings of words. */
interface NumberWords {
	readonly figures: Readonly<Record<number, readonly string[]>>;
	readonly worded: Readonly<Partial<Record<NumberWord, readonly string[]>>>;
	readonly scales: Readonly<Record<number, readonly string[]>>;
	readonly parts: Readonly<Record<YearPart, readonly string[]>>;
	readonly halves: readonly [first: readonly string[], second: readonly string[]];
}

const LANGUAGES: Readonly<Record<string, NumberWords>> = {
	et: {
		figures: {
			1: ['üks', 'ühe'],
			2: ['kaks', 'kahe', 'kaht'],
			3: ['kolm'],
			4: ['neli', 'nelja'],
			5: ['viis', 'viie'],
			10: ['kümme', 'kümne'],
			66.67: ['kaks kolmandikku'],
			50: ['pool']
		},
		worded: {
			'a-few': ['mõn', 'paar'],
			several: ['mõn', 'mitu', 'mitme'],
			dozens: ['kümneid', 'kümned'],
			hundreds: ['sadu', 'sajad', 'sadade'],
			thousands: ['tuhandeid', 'tuhanded']
		},
		scales: { 1e3: ['tuhan'], 1e6: ['miljon'], 1e9: ['miljard'] },
		parts: { early: ['algus', 'alguse'], mid: ['kesk'], late: ['lõp'] },
		halves: [['esime'], ['teise']]
	},
	pl: {
		figures: {
			1: ['jed'],
			2: ['dwa', 'dwó', 'dwie', 'dwu'],
			3: ['trzy', 'trze'],
			4: ['czter'],
			5: ['pięć', 'pięci'],
			10: ['dziesięć', 'dziesięci'],
			66.67: ['dwie trzecie', 'dwóch trzecich'],
			50: ['połow']
		},
		worded: {
			'a-few': ['kilka', 'kilku', 'parę'],
			several: ['kilka', 'kilku'],
			dozens: ['dziesiątki', 'kilkadziesiąt'],
			hundreds: ['setki', 'setek', 'kilkuset', 'kilkaset'],
			thousands: ['tysiące', 'tysięcy']
		},
		scales: { 1e3: ['tys'], 1e6: ['mln', 'milion'], 1e9: ['mld', 'miliard'] },
		parts: { early: ['począt'], mid: ['połow'], late: ['koniec', 'końc'] },
		halves: [['pierwsz'], ['drug']]
	},
	ru: {
		figures: {
			1: ['один', 'одн'],
			2: ['два', 'две', 'дву', 'двух'],
			3: ['три', 'трёх', 'трех'],
			4: ['четыр'],
			5: ['пять', 'пяти'],
			10: ['десят'],
			66.67: ['две трети', 'двух третей'],
			50: ['половин']
		},
		worded: {
			'a-few': ['несколько', 'нескольких', 'пар'],
			several: ['несколько', 'нескольких'],
			dozens: ['десятки', 'десятков'],
			hundreds: ['сотни', 'сотен', 'сотня'],
			thousands: ['тысячи', 'тысяч'],
			millions: ['миллионы', 'миллионов']
		},
		scales: { 1e3: ['тыс'], 1e6: ['млн', 'миллион'], 1e9: ['млрд', 'миллиард'] },
		parts: { early: ['начал'], mid: ['середин'], late: ['конец', 'конц'] },
		halves: [['перв'], ['втор']]
	},
	nl: {
		figures: { 1: ['een', 'één'], 2: ['twee'], 3: ['drie'], 4: ['vier'], 5: ['vijf'], 10: ['tien'], 66.67: ['twee derde', 'tweederde'], 50: ['helft'] },
		worded: {
			'a-few': ['enkele', 'paar'],
			several: ['enkele', 'verschillende', 'paar'],
			dozens: ['tientallen'],
			hundreds: ['honderden'],
			thousands: ['duizenden']
		},
		scales: { 1e3: ['duizend'], 1e6: ['miljoen', 'mln'], 1e9: ['miljard', 'mld'] },
		parts: { early: ['begin', 'vroeg'], mid: ['midden', 'half'], late: ['eind', 'laat'] },
		halves: [['eerste'], ['tweede']]
	},
	vi: {
		figures: { 1: ['một'], 2: ['hai'], 3: ['ba'], 4: ['bốn'], 5: ['năm'], 10: ['mười'], 66.67: ['hai phần ba'], 50: ['nửa'] },
		worded: {
			'a-few': ['vài'],
			several: ['vài', 'một số'],
			dozens: ['hàng chục'],
			hundreds: ['hàng trăm', 'vài trăm'],
			thousands: ['hàng nghìn', 'hàng ngàn'],
			millions: ['hàng triệu']
		},
		scales: { 1e3: ['nghìn', 'ngàn'], 1e6: ['triệu'], 1e9: ['tỷ', 'tỉ'] },
		parts: { early: ['đầu'], mid: ['giữa'], late: ['cuối'] },
		halves: [['nửa đầu'], ['nửa cuối', 'nửa sau']]
	}
};

/** What a claim types as read, though its fragment does not show it; empty where all of it can be read there. */
export function illegible({ language, quote, value }: Pick<Claim, 'language' | 'quote' | 'value'>): string[] {
	const words = LANGUAGES[language];
	if (!words) throw new Error(`no number words for ${language}`);
	const text = quote.exact.toLowerCase();
	if ('derived' in value && value.derived) return [];
	if (value.kind === 'date')
		return value.date.precision === 'interval' || value.date.precision === 'set'
			? membersOf(value.date).flatMap((date) => unread(date, words, text))
			: unread(value.date, words, text, value.part);
	if (value.kind === 'bound')
		return [value.notBefore, value.notAfter].flatMap((date) => (date ? membersOf(date).flatMap((one) => unread(one, words, text, value.part)) : []));
	return amountsOf(value).flatMap((amount) => unreadAmount(amount, words, text));
}

function unreadAmount(amount: Amount, words: NumberWords, text: string): string[] {
	if (amount.precision === 'worded') return says(text, words.worded[amount.word] ?? []) ? [] : [amount.word];
	const figures = amount.precision === 'range' ? [amount.low, amount.high] : [amount.value];
	return figures
		.filter((figure) => !figuresIn(text, words).some((printed) => Math.abs(printed - figure) < 1e-6) && !says(text, words.figures[figure] ?? []))
		.map(String);
}

/** Every number in a text, read with a point or a comma for decimals or for thousands, and times each word of scale that is there. */
function figuresIn(text: string, { scales }: NumberWords): number[] {
	const factors = [1, ...Object.entries(scales).flatMap(([factor, names]) => (says(text, names) ? Number(factor) : []))];
	const printed = [...text.matchAll(/\d+(?:[.,\u00a0\u202f ]\d+)*/g)].flatMap(([digits]) => [
		Number(digits.replace(/[.,\u00a0\u202f ]/g, '')),
		Number(digits.replace(',', '.')),
		...digits.split(/[^\d]/).map(Number)
	]);
	return printed.flatMap((figure) => factors.map((factor) => figure * factor));
}

/** The year in digits, perhaps its last two; a half or an early, middle or late part in words. */
function unread(date: CalendarDate, words: NumberWords, text: string, part?: YearPart): string[] {
	const year = new RegExp(`(?<!\\d)(?:${date.year}|[’']${String(date.year).slice(2)})(?!\\d)`);
	const half = date.precision === 'half' ? (date.nth === 2 ? words.halves[1] : words.halves[0]) : undefined;
	return [
		...(year.test(text) ? [] : [String(date.year)]),
		...(half && !says(text, half) ? [`half ${date.nth ?? ''}`] : []),
		...(part && !says(text, words.parts[part]) ? [part] : []),
		...(date.day !== undefined && !figuresIn(text, words).includes(date.day) ? [`day ${date.day}`] : [])
	];
}

function membersOf(date: UncertainDate): CalendarDate[] {
	if (date.precision === 'set') return date.members.flatMap(membersOf);
	return date.precision === 'interval' ? [date.start, date.end].flatMap((end) => (typeof end === 'string' ? [] : [end])) : [date];
}

/** Whether a text has a word that begins so. */
const says = (text: string, beginnings: readonly string[]): boolean => beginnings.some((beginning) => new RegExp(`(?<!\\p{L})${beginning}`, 'u').test(text));
