import { independenceBetween, originsAmong, type Because } from '#domain/independence.ts';
import type { SourceId } from '#domain/id.ts';
import type { Independence } from '#domain/verdict.ts';
import { findSource, type Edition } from './edition.ts';

/** Whether two texts can confirm each other, and why. */
export interface IndependenceView {
	readonly independent: Independence;
	readonly words: string;
	readonly because: string;
}

export function independenceView(edition: Edition, a: SourceId, b: SourceId): IndependenceView {
	const [left, right] = [findSource(edition.study, a), findSource(edition.study, b)];
	if (!left || !right) throw new Error(`no source ${left ? b : a}`);
	const { independent, because } = independenceBetween(left, right);
	return { independent, words: edition.t.sentence(edition.t.t(`words:independent.${independent}`)), because: becauseOf(edition, because) };
}

function becauseOf({ study, t }: Edition, because: Because): string {
	const code = (id: SourceId): string => findSource(study, id)?.code ?? id;
	switch (because.kind) {
		case 'same-text':
			return '';
		case 'one-from-other':
			return t.t('messages:independence.because.later', { later: code(because.later), earlier: code(because.earlier) });
		case 'shared-page':
			return t.t('messages:independence.because.shared', { page: t.t(`terms:${because.page}`) });
		case 'apart':
			return t.t('messages:independence.because.apart');
		case 'open':
			return t.t('messages:independence.because.open', { texts: t.list(because.texts.map(code)) });
	}
}

/** How many origins of the texts are known, how many inferred, and of how many texts there is none. */
export function originsLine({ study, t }: Edition): string {
	const origins = originsAmong(study.sources);
	return t.list((['known', 'inferred', 'unknown'] as const).map((kind) => t.count(`messages:independence.${kind}`, origins[kind])));
}
