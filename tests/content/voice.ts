/**
 * Words by which a text would call another invented, copied or a lie; they stand nowhere. The beginnings of words, as
 * alternatives of a pattern; `\b` ends a word.
 */
const ACCUSING: Readonly<Record<string, string>> = {
	en: 'false|untru|invented|inventing|fabricat|made up|making up|misquot|misreport|distort|plagiar|copied|copying|lied\\b|liar|fake',
	et: 'vale\\b|valed\\b|valesti tsiteeri|valeta|valega|väärad?\\b|väljamõel|mõtles välja|võltsi|moonuta|plagi|kopeeri',
	pl: 'fałsz|nieprawd|zmyśl|wymyśl|sfabryk|przekręc|przeina|zniekszt|błędnie cyt|kłam|plagia|skopiow|kopiuj',
	ru: 'ложн|лжив|лж[её]т|вр[её]т|соврал|неправд|выдум|придума|вымы[сш]|сфабрик|искаж|исказ|переви?ра|неверно цит|плагиа|скопир|копиру|списал',
	nl: 'vals\\b|valse\\b|onwaar|verzonnen|verzin|gelogen|liegt|leugen|verdraai|verkeerd geciteerd|plagi|gekopieerd|kopieer|overgeschreven',
	vi: 'sai sự thật|không đúng sự thật|bịa|nói dối|dối trá|giả mạo|xuyên tạc|bóp méo|trích sai|trích dẫn sai|dịch sai|đạo văn|sao chép|chép lại'
};

/** Words for a mistake: a telling can speak of somebody's, but our own voice finds none in a telling. */
const CORRECTING: Readonly<Record<string, string>> = {
	en: '(?<!(?:went|go|goes|gone|going) )wrong|incorrect|inaccura|erroneous|mistaken|misunder',
	et: '(?<!läks |lähe |läinud )valesti|vale(?:s|t|de|d)\\b|ebaõig|ekslik',
	pl: 'błędn|mylni|mylny|niepopraw|nieścisł|niesłuszn',
	ru: 'неверн|неправильн|некоррект|недостовер|ошибочн',
	nl: 'fout(?:e|ief|ieve)?\\b|verkeerd|onjuist|onnauwkeurig|incorrect',
	vi: 'sai lệch|nói sai|viết sai|không chính xác|không đúng\\b|nhầm lẫn'
};

/** Where we speak of the tellings and of the record ourselves, rather than say what a telling tells. */
const OURS =
	/^(?:case:|sources:|record:|questions:[^.]+\.(?:note|explanation|safe|editor|record|recordShort|paths)\b|prose:(?:brief|about|corrections|lessons\/)|lessons:|quiz:)/;

/** Texts that say what somebody named calls it, or that nobody is called so; and the button that puts words on the clipboard. */
const REPORTED = /^(?:questions:conceded\.record$|prose:about#|messages:page\.pathNote$|messages:cite\.(?:copy|copied)$)/;

/** The words of a text that break our voice, outside of its quotation marks. A gloss is a text's own wording in another language. */
export function breachesOf(locale: string, key: string, text: string): string[] {
	if (REPORTED.test(key) || /^claims:.*\.gloss$/.test(key)) return [];
	const own = text.replace(/“[^”]*”|„[^”“]*[”“]|«[^»]*»/g, '');
	return [ACCUSING, ...(OURS.test(key) ? [CORRECTING] : [])].flatMap((words) => {
		const found = new RegExp(`(?<!\\p{L})(?:${(words[locale] ?? '').replaceAll('\\b', '(?!\\p{L})')})`, 'iu').exec(own)?.[0];
		return found ? [found] : [];
	});
}
