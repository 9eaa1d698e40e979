import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, PALETTE, SHAPES, TINT } from '#components/picture-look.ts';

const look = readFileSync('src/routes/look.css', 'utf8');
const symbols = readFileSync('index.html', 'utf8');

/** The first, light, colour of a custom property. */
const light = (name: string): string | undefined => new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(look)?.[1];

describe('the look of a picture', () => {
	it('is that of the pages in light', () => {
		const { paper, ink, soft, line, marker, markerLine } = PALETTE;
		expect({ paper, ink, soft, line, marker, 'marker-line': markerLine }).toEqual(
			Object.fromEntries(['paper', 'ink', 'soft', 'line', 'marker', 'marker-line'].map((name) => [name, light(name)]))
		);
		expect(COLOURS).toEqual(COLOURS.map((_, i) => light(`who-${i + 1}`)));
		expect(look).toContain(`:root {\n\tcolor-scheme: light dark;`);
		expect(/--tint: ([\d.]+);/.exec(look)?.[1]).toBe(String(TINT));
	});

	it('has the shapes of the pages', () => {
		const drawn = [...symbols.matchAll(/id="m(?:\d|-record)"[^>]*>(.*?)<\/symbol>/g)].map(([, shape = '']) => shape.replace(' />', '/>'));
		expect(SHAPES).toEqual(drawn);
	});
});
