import { Marked } from 'marked';

const marked = new Marked({ gfm: true });

/** Markdown of our own files as HTML; its headings begin where the page's own leave off. */
export const renderProse = (markdown: string): string => marked.parse(markdown, { async: false });
