/** The marks that open and close a quotation, by language. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
	en: ['“', '”'],
	et: ['„', '”'],
	pl: ['„', '”'],
	ru: ['«', '»'],
	nl: ['“', '”'],
	vi: ['“', '”']
};

/** A text between the marks of a language; a language without an entry has those of English. */
export function quoted(text: string, language: string): string {
	const [open, close] = MARKS[language.split('-')[0] ?? ''] ?? ['“', '”'];
	return `${open}${text}${close}`;
}
