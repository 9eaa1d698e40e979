import { Marked } from 'marked';

const marked = new Marked({ gfm: true });

/** Markdown of our own files as HTML; headings begin at `level`, so that a page keeps one outline. */
export function renderProse(markdown: string, level = 2): string {
	const shifted = markdown.replace(/^(#+) /gm, (_, marks: string) => `${'#'.repeat(Math.min(6, marks.length + level - 1))} `);
	return marked.parse(shifted, { async: false });
}
