/** An entry of a bibliography as programs exchange it (CSL-JSON). */
export interface CslItem {
	readonly id: string;
	readonly type: 'webpage' | 'dataset';
	readonly title: string;
	readonly 'container-title'?: string;
	readonly URL: string;
	readonly version: string;
	readonly note: string;
	readonly language: string;
}

interface Entry {
	readonly id: string;
	readonly title: string;
	/** What the thing is part of; the whole is part of nothing. */
	readonly container?: string;
	readonly address: string;
	readonly version: string;
	/** The version in words: not every style prints a number of its own. */
	readonly versionNote: string;
	readonly language: string;
}

/** A page of the site, or the whole as a set of data. No day of publication is known at build, so none is given. */
export const cslOf = ({ id, title, container, address, version, versionNote, language }: Entry): CslItem => ({
	id,
	type: container ? 'webpage' : 'dataset',
	title,
	...(container ? { 'container-title': container } : {}),
	URL: address,
	version,
	note: versionNote,
	language
});

/** The same entry for BibTeX. The double braces keep the title's capitals. */
export function bibtexOf({ id, title, URL, version, note, language, ...rest }: CslItem): string {
	const container = rest['container-title'];
	const fields = [
		['title', `{${escaped(title)}}`],
		...(container ? [['howpublished', escaped(container)]] : []),
		['url', URL.replace(/[{}\\]/g, encodeURIComponent)],
		['version', escaped(version)],
		['note', escaped(note)],
		['language', language]
	];
	return `@misc{${id},\n${fields.map(([name = '', value = '']) => `\t${name} = {${value}}`).join(',\n')}\n}`;
}

const COMMANDS: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

const escaped = (text: string): string => text.replace(/[\\~^]|[#$%&_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
