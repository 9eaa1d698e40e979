/** What the tables of a font file say about its lines and about the room each character takes, in its own units. */
export interface FontTables {
	readonly unitsPerEm: number;
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
	readonly advanceWidths: ReadonlyMap<number, number>;
}

/** Reads a TrueType or OpenType file that has no variation axes left. */
export function readFontTables(font: Buffer): FontTables {
	const tables = new Map<string, Buffer>();
	for (let index = 0; index < font.readUInt16BE(4); index++) {
		const entry = 12 + index * 16;
		const offset = font.readUInt32BE(entry + 8);
		tables.set(font.toString('latin1', entry, entry + 4), font.subarray(offset, offset + font.readUInt32BE(entry + 12)));
	}
	const table = (tag: string): Buffer => {
		const found = tables.get(tag);
		if (!found) throw new Error(`the font has no ${tag} table`);
		return found;
	};
	const hhea = table('hhea');
	const hmtx = table('hmtx');
	const longMetrics = hhea.readUInt16BE(34);
	const advanceOf = (glyph: number) => hmtx.readUInt16BE(Math.min(glyph, longMetrics - 1) * 4);
	return {
		unitsPerEm: table('head').readUInt16BE(18),
		ascent: hhea.readInt16BE(4),
		descent: hhea.readInt16BE(6),
		lineGap: hhea.readInt16BE(8),
		advanceWidths: new Map([...readGlyphs(table('cmap'))].map(([codePoint, glyph]) => [codePoint, advanceOf(glyph)]))
	};
}

function* readGlyphs(cmap: Buffer): Generator<[codePoint: number, glyph: number]> {
	const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)));
	const ofFormat = (format: number) => subtables.find((subtable) => subtable.readUInt16BE(0) === format);
	const full = ofFormat(12);
	const basic = ofFormat(4);
	if (full) yield* readFormat12(full);
	else if (basic) yield* readFormat4(basic);
	else throw new Error('the font maps its characters in neither format 4 nor format 12');
}

function* readFormat12(subtable: Buffer): Generator<[number, number]> {
	for (let group = 0; group < subtable.readUInt32BE(12); group++) {
		const [first, last, glyph] = [0, 4, 8].map((field) => subtable.readUInt32BE(16 + group * 12 + field)) as [number, number, number];
		for (let codePoint = first; codePoint <= last; codePoint++) yield [codePoint, glyph + codePoint - first];
	}
}

function* readFormat4(subtable: Buffer): Generator<[number, number]> {
	const width = subtable.readUInt16BE(6);
	const [ends, starts, deltas, offsets] = [14, 16 + width, 16 + 2 * width, 16 + 3 * width] as const;
	for (let segment = 0; segment < width; segment += 2) {
		const start = subtable.readUInt16BE(starts + segment);
		const delta = subtable.readUInt16BE(deltas + segment);
		const offset = subtable.readUInt16BE(offsets + segment);
		for (let codePoint = start; codePoint <= subtable.readUInt16BE(ends + segment) && codePoint < 0xffff; codePoint++) {
			const listed = offset === 0 ? codePoint : subtable.readUInt16BE(offsets + segment + offset + 2 * (codePoint - start));
			const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
			if (glyph !== 0) yield [codePoint, glyph];
		}
	}
}
