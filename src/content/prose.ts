import { Marked } from 'marked';

const marked = new Marked({ gfm: true });

/** Markdown of our own files as HTML; its headings begin where the page's own leave off. */
export const renderProse = (markdown: string): string => marked.parse(markdown, { async: false });

const RULE = /^---[ \t]*$/;

/** Each part of prose that lines of three hyphens divide, with the number of its first line. */
export function partsWithLines(markdown: string): { readonly line: number; readonly text: string }[] {
	const parts = [{ line: 1, lines: [] as string[] }];
	markdown.split(/\r?\n/).forEach((line, i) => {
		if (RULE.test(line)) parts.push({ line: i + 2, lines: [] });
		else parts.at(-1)?.lines.push(line);
	});
	return parts.map(({ line, lines }) => ({ line, text: lines.join('\n').trim() }));
}

/** The parts of prose that lines of three hyphens divide. */
export const partsOf = (markdown: string): string[] => partsWithLines(markdown).map(({ text }) => text);

const HEAD = /^### +(.*)$/m;

/** The parts of prose that stand under third-level heads, in order; prose without any is one part without a head. */
export function sectionsOf(markdown: string): { readonly heading: string; readonly html: string }[] {
	const [before = '', ...rest] = markdown.split(/^(?=### )/m);
	const parts = before.trim() ? [before, ...rest] : rest;
	return parts.map((part) => ({ heading: HEAD.exec(part)?.[1]?.trim() ?? '', html: renderProse(part.replace(HEAD, '')) }));
}
