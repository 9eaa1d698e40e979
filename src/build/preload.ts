/** Whether a page asks for a file before anything else needs it: its scripts, and the font files that nearly every page sets text in. */
export const isPreloaded = ({ type, path }: { readonly type: string; readonly path: string }): boolean =>
	type === 'font' ? /-latin(-ext)?\.[^/]*$/.test(path) : type !== 'asset';
