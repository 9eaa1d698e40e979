import { claimsAbout } from '#domain/discrepancy.ts';
import type { Claim } from '#domain/claim.ts';
import { hrefs, findEntry, type Edition } from './edition.ts';
import { judgementOf, type Judgement } from './judgement.ts';
import { recordNote, eventsOf, timelineView, type RecordNote, type TimelineView } from './timeline.ts';
import { saidOf, type Line, type Said } from './said.ts';

/** A figure with everything that makes it more than a number. */
export interface FigureCell {
	readonly said: Said;
	/** The figure alone, as large as it is drawn; a worded size ("hundreds") where no figure is printed. */
	readonly figure: string;
	readonly worded: boolean;
}

/** All figures that are told in one way: as possible, as planned, as done. */
export interface FigureZone {
	readonly line: Line;
	readonly word: string;
	readonly rest: string;
	readonly cells: readonly FigureCell[];
}

export interface HomeView {
	readonly title: string;
	readonly stand: string;
	readonly description: string;
	readonly figures: { readonly text: string; readonly href: string; readonly judgement: Judgement; readonly zones: readonly FigureZone[]; readonly record: RecordNote & { readonly figure: string; readonly note: string } };
	readonly axis: readonly { readonly text: string; readonly href: string; readonly judgement: Judgement; readonly record: string }[];
	readonly timeline: TimelineView;
	readonly storyTitle: string;
	readonly counts: { readonly questions: string; readonly parting: string };
}

/** What the first screen shows: the figures by what they mean, the dates on one axis, the record beside both. */
export function homeView(edition: Edition): HomeView {
	const { study, t } = edition;
	const { figures, axis, record } = study.firstScreen;
	const question = (id: typeof figures) => ({ text: t.t(`questions:${id}.text`), href: hrefs.question(id), judgement: judgementOf(edition, id), record: t.t(`questions:${id}.record`) });
	const entry = findEntry(study, record);
	if (!entry) throw new Error(`no record entry ${record}`);
	const events = eventsOf(edition, axis);
	return {
		title: t.t('case:title'),
		stand: t.t('case:stand'),
		description: t.t('case:description'),
		figures: {
			...question(figures),
			zones: zonesOf(edition, claimsAbout(study, figures)),
			record: { ...recordNote(edition, entry), figure: entry.value && 'amount' in entry.value && 'value' in entry.value.amount ? t.number(entry.value.amount.value) : '', note: t.t(`questions:${figures}.record`) }
		},
		axis: axis.map(question),
		timeline: timelineView(edition, { only: events, every: 'own' }),
		storyTitle: t.t('case:storyTitle'),
		counts: {
			questions: t.count('messages:questions', study.questions.length),
			parting: t.count('messages:partings', study.questions.filter(({ id }) => judgementOf(edition, id).parting).length)
		}
	};
}

/** The figures of a question grouped by line quality, in the order could, planned, done. */
export function zonesOf(edition: Edition, claims: readonly Claim[]): FigureZone[] {
	const { t } = edition;
	return (['could', 'planned', 'done'] as const).flatMap((line): FigureZone[] => {
		const cells = claims.map((claim) => figureCell(edition, claim)).filter(({ said }) => said.line === line);
		return cells.length ? [{ line, word: t.sentence(t.t(`words:modality.${line}`)), rest: t.t(`case:figures.${line}`), cells }] : [];
	});
}

/** A claim with its figure cut out of its value: "700" of "about 700". */
export function figureCell(edition: Edition, claim: Claim): FigureCell {
	const { t } = edition;
	const said = saidOf(edition, claim, 'own');
	const amount = 'amount' in claim.value ? claim.value.amount : undefined;
	const printed = amount && 'value' in amount ? amount.value : undefined;
	return { said, figure: printed === undefined ? said.answer : claim.value.kind === 'share' ? t.percent(printed) : t.number(printed), worded: printed === undefined };
}
