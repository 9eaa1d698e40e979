/** Newer browsers read a page safely by this, which is the only way that a policy of trusted types lets pass. */
interface SafeParser {
	parseHTML?: (html: string) => Document;
}

/** What a saved page says, a line for each block; undefined where the browser has no way to read it without running it. */
export function textOfHtml(html: string): string | undefined {
	const read = parsed(html);
	if (!read) return undefined;
	const lines: string[] = [''];
	write(read.body, lines);
	return lines
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.join('\n\n');
}

function parsed(html: string): Document | undefined {
	try {
		return (Document as SafeParser).parseHTML?.(html) ?? new DOMParser().parseFromString(html, 'text/html');
	} catch {
		return undefined;
	}
}

const UNREAD = /^(?:script|style|noscript|template|head|svg|iframe|object|select|button)$/i;
const INLINE = /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/i;

function write(node: Node, lines: string[]): void {
	for (const child of node.childNodes) {
		if (child.nodeType === Node.TEXT_NODE) lines.push(`${lines.pop() ?? ''}${child.nodeValue ?? ''}`);
		else if (child instanceof Element) {
			if (UNREAD.test(child.nodeName)) continue;
			if (INLINE.test(child.nodeName)) write(child, lines);
			else {
				lines.push('');
				write(child, lines);
				lines.push('');
			}
		}
	}
}
