import { claimsAbout } from '#domain/discrepancy.ts';
import { hrefs, findEntry, type Edition } from './edition.ts';
import { zonesOf, type FigureZone } from './figure.ts';
import { judgementOf, type Judgement } from './judgement.ts';
import { recordNote, type RecordNote } from './record-note.ts';
import { timelineView, type TimelineView } from './timeline.ts';

export interface HomeView {
	readonly title: string;
	readonly stand: string;
	readonly description: string;
	readonly figures: {
		readonly title: string;
		readonly text: string;
		readonly href: string;
		readonly judgement: Judgement;
		readonly zones: readonly FigureZone[];
		readonly record: RecordNote & { readonly figure: string };
	};
	readonly axis: readonly { readonly text: string; readonly href: string; readonly judgement: Judgement; readonly record: string }[];
	readonly timeline: TimelineView;
	readonly storyTitle: string;
	/** The way to the lessons, where there are any. */
	readonly teach?: { readonly head: string; readonly text: string };
	readonly counts: { readonly questions: string; readonly parting: string };
}

/** What the first screen shows: the figures by what they mean, the dates on one axis, the record beside both. */
export function homeView(edition: Edition): HomeView {
	const { study, t } = edition;
	const { figures, axis, record } = study.firstScreen;
	const question = (id: typeof figures) => ({
		text: t.t(`questions:${id}.text`),
		href: hrefs.question(id),
		judgement: judgementOf(edition, id),
		record: t.t(`questions:${id}.record`)
	});
	const entry = findEntry(study, record);
	if (!entry) throw new Error(`no record entry ${record}`);
	return {
		title: t.t('case:title'),
		stand: t.t('case:stand'),
		description: t.t('case:description'),
		figures: {
			...question(figures),
			title: t.t('case:figures.title'),
			zones: zonesOf(edition, claimsAbout(study, figures)),
			record: {
				...recordNote(edition, entry),
				figure: entry.value && 'amount' in entry.value && 'value' in entry.value.amount ? t.number(entry.value.amount.value) : ''
			}
		},
		axis: axis.map(question),
		timeline: timelineView(edition, { questions: axis, every: 'own' }),
		storyTitle: t.t('case:storyTitle'),
		...(study.lessons.length ? { teach: { head: t.t('messages:teach.door'), text: t.t('messages:teach.doorText') } } : {}),
		counts: {
			questions: t.count('messages:questions', study.questions.length),
			parting: t.count('messages:partings', study.questions.filter(({ id }) => judgementOf(edition, id).parting).length)
		}
	};
}
