import type { Aspect, Claim, Dating } from '#domain/claim.ts';
import { extentOf, isDating, PROCESS } from '#domain/dating.ts';
import type { QuestionId } from '#domain/id.ts';
import type { RowDrawing, RowSection } from './drawing.ts';
import type { Edition } from './edition.ts';
import type { DatingClaim } from './event.ts';
import { claimRow, entryRow, type Place } from './row.ts';
import { eventsOf } from './timeline.ts';

/** The sides of a happening in the order in which they are drawn. */
const ASPECTS: readonly Aspect[] = [...PROCESS, 'admission', 'hiring-start', 'report'];

/** The dates of a question as bands, by the side of the happening that they are for; a date for several sides stands at each. */
export function dateDrawing(edition: Edition, question: QuestionId, claims: readonly Claim[]): RowDrawing {
	const { t, study } = edition;
	const dating = claims.flatMap((claim) => (isDating(claim.value) ? [{ ...claim, value: claim.value }] : []));
	const events = [...eventsOf(edition, [question])];
	const title = (event: Dating['event']) => t.t(`events:${event}.title`);
	const sections = events.flatMap((event) =>
		ASPECTS.flatMap((aspect): RowSection[] => {
			const here = dating.filter(({ dates }) => dates.some((one) => one.event === event && one.aspect === aspect));
			if (!here.length) return [];
			const rows = here.map((claim) => claimRow(edition, claim, placeOf(edition, claim, claim.dates), `${claim.id} ${aspect}`));
			return [{ key: `${event} ${aspect}`, head: t.sentence(t.t(`words:aspect.${aspect}`)), sub: events.length > 1 ? title(event) : '', rows }];
		})
	);
	const record = study.record.flatMap((entry) => {
		const dates = entry.dates.filter(({ event }) => events.includes(event));
		const { value } = entry;
		return value && isDating(value) && dates.length ? [entryRow(edition, entry, placeOf(edition, { value }, dates))] : [];
	});
	return { kind: 'rows', title: t.list(events.map(title)), axis: { kind: 'time' }, sections, record };
}

function placeOf({ t }: Edition, { value }: Pick<DatingClaim, 'value'>, dates: readonly Dating[]): Place {
	const figure = t.dating(value);
	if (value.kind === 'unanchored') return { figure, note: t.t('messages:question.unanchored') };
	const { earliest, latest } = extentOf(value);
	const aspects = [...new Set(dates.map(({ aspect }) => t.t(`words:aspect.${aspect}`)))];
	const note = aspects.length > 1 ? t.t('messages:question.merged', { aspects: t.list(aspects) }) : '';
	return { figure, at: { low: earliest, high: latest }, note };
}
