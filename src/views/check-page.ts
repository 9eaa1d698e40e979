import type { SourceId } from '#domain/id.ts';
import type { PluralForms } from '#i18n/message.ts';
import { checkFile, type ProofFacts } from './check-file.ts';
import { FOUND, type Found } from './checked-copy.ts';
import type { Edition } from './edition.ts';
import { tellerOf, type Teller } from './teller.ts';

const LABELS = [
	'stays',
	'which',
	'guess',
	'paste',
	'drop',
	'choose',
	'find',
	'clear',
	'working',
	'result',
	'show',
	'all',
	'differing',
	'noneDiffers',
	'unknownText',
	'otherText',
	'unknownSource',
	'nothing',
	'failed',
	'same',
	'other',
	'noHash',
	'pasted',
	'large',
	'binary',
	'coding',
	'html',
	'ours',
	'theirs',
	'apart',
	'fragments',
	'withoutScript'
] as const;

export type CheckLabels = Readonly<Record<(typeof LABELS)[number], string>>;

export interface CheckPage {
	readonly locale: string;
	readonly title: string;
	readonly stand: string;
	readonly labels: CheckLabels;
	/** Each way of being found: in a word or two, and in a sentence. */
	readonly found: Readonly<Record<Found, { readonly word: string; readonly text: string }>>;
	readonly forms: { readonly fragments: PluralForms };
	readonly quote: readonly [string, string];
	readonly sources: readonly {
		readonly id: SourceId;
		readonly teller: Teller;
		readonly publisher: string;
		readonly count: string;
		readonly fragments: readonly { readonly words: string; readonly href: string }[];
	}[];
}

/** Where a reader holds a copy of their own against what we quote. */
export function checkPage(edition: Edition, proofs: Readonly<Record<string, ProofFacts | undefined>>): CheckPage {
	const { t, study } = edition;
	const [before = '', after = ''] = t.quote('\u0000').split('\u0000');
	return {
		locale: t.locale,
		title: t.t('messages:check.title'),
		stand: t.t('messages:check.stand'),
		labels: Object.fromEntries(LABELS.map((label) => [label, t.t(`messages:check.${label}`)])) as CheckLabels,
		found: Object.fromEntries(
			FOUND.map((kind) => [kind, { word: t.t(`messages:check.found.${kind}`), text: t.t(`messages:check.meaning.${kind}`) }])
		) as CheckPage['found'],
		forms: { fragments: t.pluralForms('messages:fragments') },
		quote: [before, after],
		sources: study.sources.map(({ id, publisher }) => {
			const proof = proofs[id];
			const quotes = proof ? checkFile(edition, id, proof).quotes : [];
			return {
				id,
				teller: tellerOf(edition, id),
				publisher,
				count: t.count('messages:fragments', quotes.length),
				fragments: quotes.flatMap(({ exact, claims: [first] }) => (first ? [{ words: exact, href: first.href }] : []))
			};
		})
	};
}
