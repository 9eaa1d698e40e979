import type { ClaimId, EventId, QuestionId, RecordId } from '#domain/id.ts';
import type { PluralForms } from '#i18n/message.ts';
import { hrefs, type Edition } from './edition.ts';
import { KINDS, type Kind } from './search-file.ts';
import { tellerOf, type Teller } from './teller.ts';

const LABELS = ['field', 'hint', 'loading', 'failed', 'none', 'all', 'allStand', 'allLink', 'withoutScript'] as const;

export interface SearchPage {
	readonly locale: string;
	readonly title: string;
	readonly stand: string;
	readonly labels: Readonly<Record<(typeof LABELS)[number], string>>;
	readonly kinds: Readonly<Record<Kind, string>>;
	readonly forms: { readonly results: PluralForms; readonly more: PluralForms };
	readonly quote: readonly [string, string];
	readonly tellers: readonly Teller[];
}

/** Where a reader searches everything at once. */
export function searchPage(edition: Edition): SearchPage {
	const { t, study } = edition;
	const [before = '', after = ''] = t.quote('\u0000').split('\u0000');
	return {
		locale: t.locale,
		title: t.t('messages:search.title'),
		stand: t.t('messages:search.stand'),
		labels: Object.fromEntries(LABELS.map((label) => [label, t.t(`messages:search.${label}`)])) as SearchPage['labels'],
		kinds: kindNames(edition),
		forms: { results: t.pluralForms('messages:search.results'), more: t.pluralForms('messages:search.more') },
		quote: [before, after],
		tellers: study.sources.map(({ id }) => tellerOf(edition, id))
	};
}

export const kindNames = ({ t }: Edition): Record<Kind, string> =>
	Object.fromEntries(KINDS.map((kind) => [kind, t.t(kind === 'record' ? 'messages:nav.record' : `messages:search.kinds.${kind}`)])) as Record<Kind, string>;

/** The page of a thing that was found. */
export function hrefOf(kind: Kind, id: string): string {
	if (kind === 'question') return hrefs.question(id as QuestionId);
	if (kind === 'claim') return hrefs.claim(id as ClaimId);
	return kind === 'event' ? hrefs.timeline(id as EventId) : hrefs.record(id as RecordId);
}

/** Everything in one list: for readers without script, and for those who rather read than search. */
export interface IndexPage {
	readonly title: string;
	readonly stand: string;
	readonly groups: readonly {
		readonly id: string;
		readonly name: string;
		readonly teller?: Teller;
		readonly links: readonly { readonly href: string; readonly text: string }[];
	}[];
}

export function indexPage(edition: Edition): IndexPage {
	const { t, study } = edition;
	const kinds = kindNames(edition);
	const { questions, events, record, claims, sources } = study;
	return {
		title: t.t('messages:search.all'),
		stand: t.t('messages:search.allStand'),
		groups: [
			{ id: 'questions', name: kinds.question, links: questions.map(({ id }) => ({ href: hrefs.question(id), text: t.t(`questions:${id}.text`) })) },
			{ id: 'events', name: kinds.event, links: events.map(({ id }) => ({ href: hrefs.timeline(id), text: t.t(`events:${id}.title`) })) },
			...sources.map(({ id }) => ({
				id,
				name: kinds.claim,
				teller: tellerOf(edition, id),
				links: claims.filter(({ source }) => source === id).map((claim) => ({ href: hrefs.claim(claim.id), text: t.t(`claims:${claim.id}.label`) }))
			})),
			{ id: 'record', name: kinds.record, links: record.map(({ id }) => ({ href: hrefs.record(id), text: t.t(`record:${id}.label`) })) }
		]
	};
}
