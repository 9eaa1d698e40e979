import { isDating } from '#domain/dating.ts';
import type { RecordEntry } from '#domain/record.ts';
import { hrefs, type Edition } from './edition.ts';

/** An entry of the public record as other pages show it. */
export interface RecordNote {
	readonly id: string;
	readonly href: string;
	readonly date: string;
	readonly label: string;
	readonly statement: string;
	readonly authority: string;
}

/** An entry of the public record, in a line or two. */
export function recordNote({ t }: Edition, { id, value, authority }: RecordEntry): RecordNote {
	return {
		id,
		href: hrefs.record(id),
		date: dateOf(t, value),
		label: t.t(`record:${id}.label`),
		statement: t.t(`record:${id}.statement`),
		authority: t.t(`words:authority.${authority}`)
	};
}

/** When a thing happened, or over which time it was counted. */
function dateOf(t: Edition['t'], value: RecordEntry['value']): string {
	if (!value) return '';
	if (isDating(value)) return t.dating(value);
	return 'period' in value && value.period.kind === 'dated' ? t.date(value.period.date) : '';
}
