import type { Claim } from '#domain/claim.ts';
import type { MeasureId, TermId } from '#domain/id.ts';
import type { RecordEntry } from '#domain/record.ts';
import type { Value } from '#domain/value.ts';
import { modalityOf } from './attribution.ts';
import { hrefs, type Edition } from './edition.ts';
import { lineOf, type Line } from './said.ts';
import { tellerOf, type Teller } from './teller.ts';

/** One source's naming of one member. */
export interface SetMark {
	readonly key: string;
	readonly href: string;
	readonly line: Line;
	/** How it is told: "planned: decided"; "denied" where it is. */
	readonly words: string;
	readonly denied: boolean;
}

/** One member of a category with who names it, source by source, the record last. */
export interface SetRow {
	readonly term: string;
	readonly name: string;
	readonly cells: readonly (readonly SetMark[])[];
	readonly record: readonly SetMark[];
}

/** What the answers name and who names it: members against sources. */
export interface SetDrawing {
	readonly kind: 'set';
	readonly title: string;
	readonly tellers: readonly (Teller & { readonly silent: boolean })[];
	/** By thing measured; what is named most often comes first, what only the record names last. */
	readonly sections: readonly { readonly measure: string; readonly rows: readonly SetRow[] }[];
	readonly hasRecord: boolean;
}

type Category = Extract<Value, { kind: 'category' }>;
const isCategory = (value: Value | undefined): value is Category => value?.kind === 'category';

/** The categories of a question as a grid; none where no answer is one. */
export function setDrawing(edition: Edition, claims: readonly Claim[], entries: readonly RecordEntry[]): SetDrawing | undefined {
	const { study, t } = edition;
	const named = claims.flatMap((claim) => (isCategory(claim.value) ? [{ ...claim, value: claim.value }] : []));
	const measures = [...new Set(named.map(({ value }) => value.measure))];
	if (!measures.length) return undefined;
	const recorded = entries.flatMap((entry) => (isCategory(entry.value) && measures.includes(entry.value.measure) ? [{ ...entry, value: entry.value }] : []));
	const rowOf = (term: TermId, measure: MeasureId): SetRow => {
		const names = ({ value }: { readonly value: Category }) => value.measure === measure && value.set.includes(term);
		return {
			term,
			name: t.t(`terms:${term}`),
			cells: study.sources.map(({ id }) => named.filter((claim) => claim.source === id && names(claim)).map((claim) => claimMark(edition, claim))),
			record: recorded.filter(names).map((entry) => entryMark(edition, entry))
		};
	};
	const sections = measures.map((measure) => {
		const terms = (of: readonly { readonly value: Category }[]) => of.filter(({ value }) => value.measure === measure).flatMap(({ value }) => value.set);
		const rows = [...new Set([...terms(named), ...terms(recorded)])].map((term) => rowOf(term, measure));
		return { measure: t.t(`measures:${measure}`), rows: rows.sort((a, b) => namersOf(b) - namersOf(a)) };
	});
	return {
		kind: 'set',
		title: t.list(sections.map(({ measure }) => measure)),
		tellers: study.sources.map(({ id }) => ({ ...tellerOf(edition, id), silent: !claims.some(({ source }) => source === id) })),
		sections,
		hasRecord: recorded.length > 0
	};
}

const namersOf = ({ cells }: SetRow): number => cells.filter((marks) => marks.length).length;

function claimMark(edition: Edition, claim: Claim): SetMark {
	const { t } = edition;
	const denied = claim.polarity === 'denied';
	const words = [modalityOf(edition, claim), ...(denied ? [t.t('words:polarity.denied')] : [])];
	return { key: claim.id, href: hrefs.claim(claim.id), line: lineOf(claim.modality), words: words.join(', '), denied };
}

const entryMark = ({ t }: Edition, { id, modality = 'done' }: RecordEntry): SetMark => ({
	key: id,
	href: hrefs.record(id),
	line: lineOf(modality),
	words: t.t(`record:${id}.label`),
	denied: false
});
