/** The dark squares of a QR code as one path, a unit to a square; `rows` are its lines from top to bottom. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
	return rows
		.flatMap((row, y) =>
			row.flatMap((dark, x) => {
				if (!dark || row[x - 1]) return [];
				let width = 1;
				while (row[x + width]) width++;
				return [`M${x} ${y}h${width}v1h-${width}z`];
			})
		)
		.join('');
}
