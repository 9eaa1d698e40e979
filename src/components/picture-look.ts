import { element, px, written } from '#charts/markup.ts';
import type { Run } from '#charts/rich-lines.ts';
import type { TextStyle } from '#charts/text-width.ts';
import type { Line } from '#views/said.ts';

/** Who tells: a source by its shape, or the record. */
export type Who = number | 'record';

/** The light colours of the look: a picture is for paper and for the wall, whatever the screen that it was taken from. */
export const PALETTE = { paper: '#f7f6f2', ink: '#17191c', soft: '#53565b', line: '#c9c7be', marker: '#ffe074', markerLine: '#ffd84a' } as const;
export const COLOURS = ['#2478e6', '#9a1a08', '#5e0f5c', '#b07710', '#2a6f62'] as const;
export const TINT = 0.26;

/** As wide as a slide, so that on one its least text is read from the last row; with the room around it. */
export const WIDTH = 1400;
export const MARGIN = 40;
export const INNER = WIDTH - 2 * MARGIN;
/** Room for the names of the lanes, for the drawing, and for what has no date. */
export const COLUMNS = { names: 142, plot: INNER - 142 - 312, gutter: 312 } as const;

/** The shapes of the sources and, at the end, the record's pin, in a box of 16. */
export const SHAPES = [
	'<circle cx="8" cy="8" r="6.6"/>',
	'<path d="M2 2h12v12H2z"/>',
	'<path d="M8 1.2 15.2 14H.8z"/>',
	'<path d="M8 .2 15.8 8 8 15.8.2 8z"/>',
	'<path d="M5.2 1h5.6v4.2H15v5.6h-4.2V15H5.2v-4.2H1V5.2h4.2z"/>',
	'<path d="M4 1.5h8M8 1.5v13M4 14.5h8"/>'
] as const;

export const colourOf = (who: Who): string => (who === 'record' ? PALETTE.ink : (COLOURS[who - 1] ?? PALETTE.ink));

/** A mark around a point: filled for done, outlined for planned, dotted for could, always on paper. */
export function markDrawn(who: Who, line: Line, x: number, y: number, size = 15): string {
	const shape = SHAPES[who === 'record' ? SHAPES.length - 1 : who - 1] ?? SHAPES[0];
	const c = colourOf(who);
	const look = {
		done: { fill: c, stroke: c, 'stroke-width': 2.2 },
		planned: { fill: PALETTE.paper, stroke: c, 'stroke-width': 2.2 },
		could: { fill: 'none', stroke: c, 'stroke-width': 2.4, 'stroke-linecap': 'round', 'stroke-dasharray': '0 3.55' }
	}[line];
	const place = `translate(${px(x - size / 2)} ${y - size / 2}) scale(${size / 16})`;
	if (who === 'record') return element('g', { transform: place, fill: 'none', stroke: c, 'stroke-width': 2.4 }, shape);
	const halo = element('g', { fill: PALETTE.paper, stroke: PALETTE.paper, 'stroke-width': 6 }, shape);
	return element('g', { transform: place, 'stroke-linejoin': 'round' }, halo, element('g', look, shape));
}

/** The flag of a day on which something was told. */
export const flagDrawn = (x: number, y: number, height: number): string =>
	element('path', { d: `M${px(x)} ${y + height}V${y + 1.5}l9 4.5-9 4.5`, fill: PALETTE.paper, stroke: PALETTE.ink });

/** The edge of a band in the line quality of what it stands for, along the foot at `y`. */
export function edgeDrawn(line: Line, from: number, to: number, y: number, colour: string): string {
	const stroke = { stroke: colour, fill: 'none' };
	if (line === 'planned') return element('path', { ...stroke, d: `M${px(from)} ${y - 3}H${px(to)}M${px(from)} ${y + 1}H${px(to)}`, 'stroke-width': 1.6 });
	const dots = line === 'could' ? { 'stroke-linecap': 'round', 'stroke-dasharray': '0 7' } : {};
	return element('path', { ...stroke, ...dots, d: `M${px(from)} ${y}H${px(to)}`, 'stroke-width': 4 });
}

/** Text in a style and a colour, perhaps in another language than that of the page. */
export interface Words extends Run {
	readonly fill?: string;
	readonly lang?: string;
}

const FAMILIES = { sans: "'Source Sans 3', Arial, sans-serif", serif: "'Source Serif 4', Georgia, serif" } as const;

export const sans = (size: number, weight = 400): TextStyle => ({ family: 'sans', size, weight });
export const serif = (size: number, weight = 400): TextStyle => ({ family: 'serif', size, weight });

/** How text is set, as attributes. */
export const typeOf = ({ family, size, weight }: TextStyle, fill: string = PALETTE.ink): Record<string, string | number> => ({
	'font-family': FAMILIES[family],
	'font-size': size,
	'font-weight': weight,
	fill
});

/** Lines of text under each other, the first with its foot at `y`. */
export const linesDrawn = (lines: readonly (readonly Words[])[], x: number, y: number, leading: number): string =>
	lines
		.map((line, i) =>
			element(
				'text',
				{ x, y: y + i * leading },
				...line.map(({ text, style, fill, lang }) => element('tspan', { ...typeOf(style, fill), 'xml:lang': lang }, written(text)))
			)
		)
		.join('');

/** Text that stands on paper whatever it crosses: a copy with a wide edge lies under it, since few drawing programs know paint-order. */
export const onPaper = (id: string, attributes: Readonly<Record<string, string | number>>, text: string): string =>
	element('use', { href: `#${id}`, 'xlink:href': `#${id}`, stroke: PALETTE.paper, 'stroke-width': 5, 'stroke-linejoin': 'round' }) +
	element('text', { id, ...attributes }, written(text));
