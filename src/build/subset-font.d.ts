declare module 'subset-font' {
	interface SubsetOptions {
		readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
		readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number; readonly default?: number }>>;
		readonly keepFeatures?: readonly string[];
		readonly preserveNameIds?: readonly number[];
		readonly noHinting?: boolean;
		readonly keepAllGlyphs?: boolean;
	}
	export default function subsetFont(font: Buffer, text: string | undefined, options: SubsetOptions): Promise<Buffer>;
}
