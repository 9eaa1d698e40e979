import type { TermId } from '#domain/id.ts';
import type { Citation, RecordEntry } from '#domain/record.ts';
import { findClaim, hrefs, type Edition } from './edition.ts';
import { tellerOf, type Teller } from './teller.ts';
import { recordNote, type RecordNote } from './record-note.ts';

export interface CitationView {
	readonly address: string;
	readonly publisher: string;
	/** Empty where the page shows none. */
	readonly pageDate: string;
	readonly lines: readonly string[];
	/** Every passage that the entry rests on, in the order of the case. */
	readonly words: readonly { readonly text: string; readonly lang: string }[];
}

export interface RecordEntryView extends RecordNote {
	readonly citations: readonly CitationView[];
	readonly lookUps: string;
	readonly relations: readonly { readonly teller: Teller; readonly href: string; readonly label: string; readonly relation: string }[];
}

export interface RecordGroup {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	readonly entries: readonly RecordEntryView[];
}

/** The public record by theme, its open points last: what was read where, and what was looked for and not found. */
export function recordView(edition: Edition): RecordGroup[] {
	const { record, questions, events } = edition.study;
	const { t } = edition;
	const group = (id: string, name: string, entries: readonly RecordEntry[], note = ''): RecordGroup[] =>
		entries.length ? [{ id, name: t.sentence(name), note, entries: entries.map((entry) => entryView(edition, entry)) }] : [];
	const themes = [...new Set([...questions, ...events].map(({ theme }) => theme))];
	const settled = record.filter(({ open }) => !open).map((entry) => ({ entry, theme: themeOf(edition, entry) }));
	return [
		...themes.flatMap((theme) =>
			group(
				theme,
				t.t(`terms:${theme}`),
				settled.filter((one) => one.theme === theme).map(({ entry }) => entry)
			)
		),
		...group(
			'other',
			t.t('messages:record.other'),
			settled.filter(({ theme }) => theme === undefined).map(({ entry }) => entry)
		),
		...group(
			'open-points',
			t.t('messages:page.open'),
			record.filter(({ open }) => open),
			t.t('messages:page.openNote')
		)
	];
}

/** The theme of the first question that an entry bears on, else of the first claim or event. */
function themeOf({ study }: Edition, { questions, relations, dates }: RecordEntry): TermId | undefined {
	const asked = [...questions, ...relations.flatMap(({ claim }) => findClaim(study, claim)?.questions ?? [])];
	const question = study.questions.find(({ id }) => id === asked[0]);
	return question?.theme ?? study.events.find(({ id }) => id === dates[0]?.event)?.theme;
}

/** An entry with where it was read and which claims it bears on. */
export function entryView(edition: Edition, entry: RecordEntry): RecordEntryView {
	const { t, study } = edition;
	return {
		...recordNote(edition, entry),
		citations: onePageEach(entry.citations.map((citation) => citationView(edition, citation))),
		lookUps: entry.lookUps ? t.t('messages:lookUps', { count: entry.lookUps.count, when: t.date(entry.lookUps.when) }) : '',
		relations: entry.relations.flatMap(({ claim, relation }) => {
			const found = findClaim(study, claim);
			return found
				? [
						{
							teller: tellerOf(edition, found.source),
							href: hrefs.claim(found.id),
							label: t.t(`claims:${found.id}.label`),
							relation: t.t(`words:relation.${relation}`)
						}
					]
				: [];
		})
	};
}

function citationView({ t }: Edition, { address, publisher, originalPublisher, via, pageDate, read, authority, words }: Citation): CitationView {
	return {
		address,
		publisher,
		pageDate: pageDate ? t.date(pageDate) : '',
		lines: [
			...(originalPublisher ? [t.t('messages:originalPublisher', { publisher: originalPublisher })] : []),
			...(via ? [t.t('messages:via', { via })] : []),
			pageDate ? t.t('messages:pageDate', { date: t.date(pageDate) }) : t.t('messages:pageUndated'),
			t.t(`messages:read.${read}`),
			t.t(`words:authority.${authority}`)
		],
		words: words ? [{ text: words.text, lang: words.language }] : []
	};
}

/** Passages of one page, read in the same way, stand under it together. */
function onePageEach(citations: readonly CitationView[]): CitationView[] {
	const pages = new Map<string, CitationView>();
	for (const citation of citations) {
		const page = [citation.address, ...citation.lines].join('\n');
		pages.set(page, { ...citation, words: [...(pages.get(page)?.words ?? []), ...citation.words] });
	}
	return [...pages.values()];
}
