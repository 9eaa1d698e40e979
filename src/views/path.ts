import type { Path } from '#domain/question.ts';
import type { QuestionId } from '#domain/id.ts';
import { findClaim, hrefs, type Edition } from './edition.ts';
import { saidOf, type Said } from './said.ts';

/** A page on the way of a figure. */
export interface StepView {
	/** The same page has the same name on every path. */
	readonly id: string;
	readonly page: string;
	readonly address?: string;
	/** Where the record tells of it. */
	readonly record?: string;
}

/** A way by which a figure may have come into a telling, with what speaks for it and what else may be. */
export interface PathView {
	readonly id: string;
	readonly said: Said;
	readonly steps: readonly StepView[];
	readonly basis: string;
	readonly alternative: string;
	readonly confidence: Path['confidence'];
	readonly confidenceWords: string;
}

/** The possible paths of the figures of a question, those that share a page next to each other. */
export function pathsOf(edition: Edition, question: QuestionId): PathView[] {
	const { study, t } = edition;
	const paths = (study.questions.find(({ id }) => id === question)?.paths ?? []).flatMap(({ id, claim, steps, confidence }): PathView[] => {
		const found = findClaim(study, claim);
		if (!found) return [];
		return [
			{
				id,
				said: saidOf(edition, found, 'own'),
				steps: steps.map(({ page, address, record }) => ({
					id: page,
					page: t.t(`terms:${page}`),
					...(address ? { address } : {}),
					...(record ? { record: hrefs.record(record) } : {})
				})),
				basis: t.t(`questions:${question}.paths.${id}.basis`),
				alternative: t.t(`questions:${question}.paths.${id}.alternative`),
				confidence,
				confidenceWords: t.t(`words:confidence.${confidence}`)
			}
		];
	});
	const firstSharing = (path: PathView) => paths.findIndex(({ steps }) => steps.some(({ id }) => path.steps.some((step) => step.id === id)));
	return [...paths].sort((a, b) => firstSharing(a) - firstSharing(b));
}
