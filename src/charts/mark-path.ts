/** The shapes of the tellings and the record's around their middle, as ways from there: those of the page template, 15 px wide. */
const SHAPES = [
	'm-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0z',
	'm-5.6-5.6h11.2v11.2h-11.2z',
	'm0-6.4 6.75 12h-13.5z',
	'm0-7.3 7.3 7.3-7.3 7.3-7.3-7.3z',
	'm-2.6-6.55h5.2v3.95h3.95v5.2h-3.95v3.95h-5.2v-3.95h-3.95v-5.2h3.95z'
] as const;
const RECORD = 'm-3.75-6.1h7.5m-3.75 0v12.2m-3.75 0h7.5';

/** The outline of a mark whose middle is `x` px along. Where there are hundreds, an outline alone is shown much sooner than a drawing inside the drawing. */
export const markPath = (who: number | 'record', x: number): string => `M${x} 0${who === 'record' ? RECORD : (SHAPES[who - 1] ?? SHAPES[0])}`;
