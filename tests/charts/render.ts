import { format, resolveConfig } from 'prettier';
import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';

/** A component's HTML as it is prerendered, without the marks and class names that its compiler adds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const htmlOf = <C extends Component<any>>(component: C, props: ComponentProps<C>): string =>
	render(component as Component<Record<string, unknown>>, { props: props as Record<string, unknown> })
		.body.replace(/<!--.*?-->/gs, '')
		.replace(/\s*\bsvelte-[a-z0-9]+/g, '')
		.replace(/ class=""/g, '')
		.replace(/>\s+</g, '><')
		.trim();

/** What has a picture of its own is left out of a larger one: marks, and the bands of a chart. */
export const outlineOf = (html: string): string =>
	html.replace(/<svg class="mk[^>]*>.*?<\/svg>/gs, '').replace(/(<a [^>]*data-key="[^"]*"[^>]*>).*?(<\/a>)/gs, '$1…$2');

/** The part of a drawing from an opening tag to the tag that closes it. */
export function partOf(html: string, opening: string): string {
	const start = html.indexOf(opening);
	const name = /\w+/.exec(opening)?.[0] ?? '';
	let depth = 0;
	for (const tag of html.slice(start).matchAll(new RegExp(`<(/?)${name}\\b`, 'g'))) {
		depth += tag[1] ? -1 : 1;
		if (depth === 0) return html.slice(start, html.indexOf('>', start + tag.index) + 1);
	}
	throw new Error(`no ${opening}`);
}

/** HTML as the project formats it, so that a change shows in a few lines. */
export const formatted = async (html: string): Promise<string> =>
	format(html, { ...(await resolveConfig('tests/charts/snapshots/any.html')), filepath: 'any.html' });
