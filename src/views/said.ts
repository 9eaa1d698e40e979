import type { Claim, Modality } from '#domain/claim.ts';
import type { Locale } from '#domain/id.ts';
import { modalityClass } from '#domain/comparison.ts';
import { hrefs, type Edition } from './edition.ts';
import { tellerOf, type Teller } from './teller.ts';

/** Our translation of a fragment into one locale. */
export interface Gloss {
	readonly text: string;
	readonly lang: Locale;
	/** The place of the locale in the case. */
	readonly n: number;
	/** How it was translated, in a word or two. */
	readonly sign: string;
}

/** How a mark or a figure is drawn: could dotted, planned outlined, done solid. */
export type Line = 'could' | 'planned' | 'done';

/** What a source says, with the words that carry it. */
export interface Said {
	readonly id: string;
	readonly teller: Teller;
	readonly href: string;
	/** The fragment in the page's quotation marks, the fragment itself in its own language. */
	readonly words: string;
	readonly glosses: readonly Gloss[];
	/** The place of the source's own language among the locales, or -1. */
	readonly own: number;
	readonly line: Line;
	/** The figure, date or categories, as short as they can be said. */
	readonly answer: string;
	readonly label: string;
	/** The answer with its label: a figure governs what it counts, a date stands apart from what it dates. */
	readonly told: string;
	readonly statement: string;
}

/** What a source says, as its words carry it and without what we make of them. */
export type Spoken = Pick<Said, 'id' | 'teller' | 'href' | 'words' | 'glosses' | 'own' | 'line' | 'label'>;

export const spokenOf = ({ id, teller, href, words, glosses, own, line, label }: Said): Spoken => ({ id, teller, href, words, glosses, own, line, label });

/** Opinions and forecasts are drawn like plans, with the word beside them: a fourth texture would not be learned. */
export function lineOf(modality: Modality): Line {
	const kind = modalityClass(modality);
	return kind === 'opinion' ? 'planned' : kind;
}

/** A claim as every page shows it; with `every` gloss, or only that of the page's language. */
export function saidOf(edition: Edition, claim: Claim, every: 'every' | 'own'): Said {
	const { t, study } = edition;
	const label = t.t(`claims:${claim.id}.label`);
	const answer = answerOf(edition, claim);
	return {
		id: claim.id,
		teller: tellerOf(edition, claim.source),
		href: hrefs.claim(claim.id),
		words: claim.quote.exact,
		glosses: glossesOf(edition, claim, every),
		own: study.locales.indexOf(claim.language),
		line: lineOf(claim.modality),
		answer: answer ?? label,
		label: answer === undefined ? '' : label,
		told: answer === undefined ? label : `${answer}${'amount' in claim.value ? ' ' : ', '}${label}`,
		statement: t.t(`claims:${claim.id}.statement`)
	};
}

/** The value in words; a text has none but its label. */
export const answerOf = ({ t }: Edition, { value }: Claim): string | undefined =>
	value.kind === 'text' || value.kind === 'category' ? undefined : t.value(value);

function glossesOf({ study, translators, t, translation }: Edition, claim: Claim, every: 'every' | 'own'): Gloss[] {
	return study.locales.flatMap((locale, n): Gloss[] => {
		const key = `claims:${claim.id}.gloss`;
		const translator = translators.get(locale);
		if (!translator || locale === claim.language || (every === 'own' && locale !== t.locale)) return [];
		const { method, reviewed, stale } = translation(locale, key);
		const sign = stale ? t.t('messages:translation.stale') : t.t(`messages:translation.${method}${reviewed ? 'Reviewed' : ''}`);
		return [{ text: translator.t(key), lang: locale, n, sign }];
	});
}
