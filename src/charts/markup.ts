/** What XML cannot hold in any spelling: signs of control, halves of characters, the two that are none. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as it stands in XML. */
export const written = (text: string): string =>
	text
		.replace(/[\t\n\r]+/g, ' ')
		.replace(UNWRITABLE, '')
		.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element of a drawing, written as XML; what has no value is left out, and px are kept to a hundredth. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, ...content: readonly string[]): string {
	const start = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${typeof value === 'number' ? px(value) : written(value)}"`))
		.join('');
	return content.length ? `<${name}${start}>${content.join('')}</${name}>` : `<${name}${start}/>`;
}

/** A length as it is written in paths. */
export const px = (length: number): string => String(Math.round(length * 100) / 100);
