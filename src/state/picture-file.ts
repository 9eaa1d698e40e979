/** A drawing in px, as it goes into a file. */
interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly body: string;
}

/** A font of the page with its file in it, and a letter that it draws. */
interface Face {
	readonly rule: string;
	readonly family: string;
	readonly letter: string;
}

/** Makes a drawing a file of its own: as SVG, or as PNG with so many dots for a px. */
export async function pictureFile(kind: 'svg' | 'png', drawing: Drawing, dots = 2): Promise<Blob> {
	const faces = await facesFor(drawing.body);
	return kind === 'svg' ? new Blob([svgOf(drawing, faces)], { type: 'image/svg+xml' }) : pngOf(drawing, faces, dots);
}

/** Hands a file to the reader under a name. */
export function saveFile(name: string, file: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// Some browsers read the file only after this has returned.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
}

const svgOf = ({ width, height, body }: Drawing, faces: readonly Face[], dots = 1): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width * dots}" height="${height * dots}" viewBox="0 0 ${width} ${height}">` +
	`<style>${faces.map(({ rule }) => rule).join('')}text{font-variant-numeric:lining-nums tabular-nums;white-space:pre}</style>${body}</svg>\n`;

/** Below the picture, out of the file, stands a letter of each font: browsers draw an image before its fonts are there, without the words. */
const PROBE = 24;
/** How long fonts that lie in the file itself may take, and how often they are looked for, in ms. */
const LONGEST = 8000;
const STEP = 30;

async function pngOf(drawing: Drawing, faces: readonly Face[], dots: number): Promise<Blob> {
	const { width, height, body } = drawing;
	const letters = faces.map(
		({ family, letter }, i) => `<text x="${i * PROBE}" y="${height + PROBE - 6}" font-size="${PROBE - 6}" font-family="${family}">${letter}</text>`
	);
	const svg = svgOf({ width, height: height + PROBE, body: body + letters.join('') }, faces, dots);
	const image = new Image();
	// The policy of the pages lets no image come from elsewhere, and none from a blob.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	await haveLetters(image, faces.length, height * dots, PROBE * dots);
	const canvas = canvasOf(width * dots, height * dots);
	canvas.context.drawImage(image, 0, 0);
	return new Promise((fulfil, reject) => {
		canvas.element.toBlob((blob) => {
			if (blob) fulfil(blob);
			else reject(new Error('expected a PNG, got nothing'));
		}, 'image/png');
	});
}

function canvasOf(width: number, height: number) {
	const element = document.createElement('canvas');
	[element.width, element.height] = [width, height];
	const context = element.getContext('2d', { willReadFrequently: height < 100 });
	if (!context) throw new Error('expected a canvas to draw on, got none');
	return { element, context };
}

/** Waits until each of the letters below the picture is drawn. */
async function haveLetters(image: HTMLImageElement, count: number, top: number, size: number): Promise<void> {
	for (let waited = 0; waited < LONGEST; waited += STEP) {
		const { context } = canvasOf(count * size, size);
		context.drawImage(image, 0, -top);
		const isDrawn = (i: number) => context.getImageData(i * size, 0, size, size).data.some((value) => value > 0);
		if (Array.from({ length: count }, (_, i) => i).every(isDrawn)) return;
		await new Promise((passed) => setTimeout(passed, STEP));
	}
	throw new Error('expected the fonts of the picture, got none in time');
}

/** The fonts of the page that a drawing needs. */
async function facesFor(drawing: string): Promise<Face[]> {
	const letters = new Set(drawing.match(/\p{L}/gu));
	const rules = [...document.styleSheets].flatMap(rulesOf).filter((rule) => rule instanceof CSSFontFaceRule);
	return (await Promise.all(rules.map((rule) => faceOf(rule, letters)))).flat();
}

/** A browser's extensions may add sheets that a page cannot read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
	try {
		return [...sheet.cssRules];
	} catch {
		return [];
	}
}

async function faceOf({ style, parentStyleSheet }: CSSFontFaceRule, letters: ReadonlySet<string>): Promise<Face[]> {
	const [family = '', weight = '', range = '', source = ''] = ['font-family', 'font-weight', 'unicode-range', 'src'].map((name) =>
		style.getPropertyValue(name)
	);
	const [, file] = /url\(\s*["']?([^"')]+)/.exec(source) ?? [];
	const holds = holderOf(range);
	const letter = [...letters].find(holds);
	if (!file || letter === undefined) return [];
	const response = await fetch(new URL(file, parentStyleSheet?.href ?? document.baseURI));
	if (!response.ok) throw new Error(`expected the font ${file}, got status ${response.status}`);
	const bytes = await dataOf(await response.blob());
	const rule = `@font-face{font-family:${family};font-weight:${weight};src:url(${bytes}) format("woff2");unicode-range:${range}}`;
	return [{ rule, family: family.replaceAll('"', "'"), letter }];
}

/** Whether a range such as `U+20-7E, U+D7` holds a character. */
function holderOf(range: string): (character: string) => boolean {
	const runs = range.split(',').map((run) =>
		run
			.trim()
			.slice(2)
			.split('-')
			.map((end) => Number.parseInt(end, 16))
	);
	return (character) => {
		const code = character.codePointAt(0) ?? -1;
		return runs.some(([first = NaN, last = first]) => code >= first && code <= last);
	};
}

async function dataOf(file: Blob): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return `data:font/woff2;base64,${btoa(text)}`;
}
