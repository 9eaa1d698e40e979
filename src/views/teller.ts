import type { SourceId } from '#domain/id.ts';
import type { Edition } from './edition.ts';

/** Who tells: the code, colour and shape that stand for a source everywhere. */
export interface Teller {
	readonly id: SourceId;
	readonly code: string;
	/** The language of the source, in the language of the page. */
	readonly name: string;
	readonly lang: string;
	/** Colour and shape go by the place in the case's order, from 1 to 5, then over again. */
	readonly shape: number;
}

const SHAPES = 5;

export function tellerOf({ study, t }: Edition, id: SourceId): Teller {
	const index = study.sources.findIndex((source) => source.id === id);
	const source = study.sources[index];
	if (!source) throw new Error(`no source ${id}`);
	return { id, code: source.code, name: t.language(source.language), lang: source.language, shape: (index % SHAPES) + 1 };
}
