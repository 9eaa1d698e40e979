import type { CaseStudy } from '#domain/case-study.ts';
import type { Shown } from '#domain/lesson.ts';

/** Records that others name. */
export type RecordKind = 'claim' | 'event' | 'measure' | 'question' | 'record' | 'source' | 'quiz';

/** A name that a record gives and that nothing has. `at` is the path inside the file of that kind of record. */
export interface DanglingReference {
	readonly file: string;
	readonly at: readonly PropertyKey[];
	/** What it names; an id given twice names nothing. */
	readonly to?: { readonly kind: RecordKind; readonly id: string };
	readonly message: string;
}

/** Every reference between records that leads nowhere, and every id given twice. */
export function danglingReferences(study: CaseStudy): DanglingReference[] {
	const faults: DanglingReference[] = [];
	const ids = {
		claim: idSet('claim', study.claims),
		event: idSet('event', study.events),
		measure: idSet('measure', study.measures),
		question: idSet('question', study.questions),
		record: idSet('record', study.record),
		quiz: idSet('quiz', study.quiz),
		source: new Set<string>(study.sources.map(({ id }) => id))
	};
	const check = (kind: RecordKind, name: string | undefined, file: string, at: readonly PropertyKey[]) => {
		if (name !== undefined && !ids[kind].has(name))
			faults.push({ file, at, to: { kind, id: name }, message: `expected the id of a ${kind}, got ${JSON.stringify(name)}${nearest(name, ids[kind])}` });
	};
	const checkValue = (value: CaseStudy['claims'][number]['value'] | undefined, file: string, at: readonly PropertyKey[]) => {
		if (value && 'measure' in value) check('measure', value.measure, file, [...at, 'measure']);
		if (value?.kind === 'gap') for (const side of ['from', 'to'] as const) check('event', value[side], file, [...at, side]);
	};

	for (const source of study.sources) {
		const file = `claims/${source.id}.yaml`;
		study.claims
			.filter((claim) => claim.source === source.id)
			.forEach((claim, i) => {
				checkValue(claim.value, file, [i, 'value']);
				claim.dates.forEach(({ event }, j) => check('event', event, file, [i, 'dates', j, 'event']));
				if (source.sections.length && source.sections.filter((section) => section.includes(claim.paragraph)).length !== 1)
					faults.push({ file, at: [i, 'paragraph'], message: `expected a paragraph of just one of the sections of ${source.id}, got ${claim.paragraph}` });
				claim.questions.forEach((question, j) => check('question', question, file, [i, 'questions', j]));
			});
		source.order.forEach(({ first, then }, j) => {
			check('event', first, `sources/${source.id}.yaml`, ['order', j, 'first']);
			check('event', then, `sources/${source.id}.yaml`, ['order', j, 'then']);
		});
		source.derivedFrom.forEach(({ record }, j) => check('record', record, `sources/${source.id}.yaml`, ['derivedFrom', j, 'record']));
	}
	study.record.forEach((entry, i) => {
		checkValue(entry.value, 'record.yaml', [i, 'value']);
		entry.dates.forEach(({ event }, j) => check('event', event, 'record.yaml', [i, 'dates', j, 'event']));
		entry.questions.forEach((question, j) => check('question', question, 'record.yaml', [i, 'questions', j]));
		entry.relations.forEach(({ claim }, j) => check('claim', claim, 'record.yaml', [i, 'relations', j, 'claim']));
	});
	study.questions.forEach((question, i) => {
		question.measures.forEach((measure, j) => check('measure', measure, 'questions.yaml', [i, 'measures', j]));
		question.paths.forEach(({ claim, steps }, j) => {
			check('claim', claim, 'questions.yaml', [i, 'paths', j, 'claim']);
			steps.forEach(({ record }, k) => check('record', record, 'questions.yaml', [i, 'paths', j, 'steps', k, 'record']));
		});
		question.rests.forEach((record, j) => check('record', record, 'questions.yaml', [i, 'rests', j]));
	});
	study.measures.forEach(({ partOf }, i) => check('measure', partOf, 'measures.yaml', [i, 'partOf']));
	for (const { id, scenes, cards } of study.lessons) {
		scenes.forEach(({ show }, i) => {
			for (const { kind, id: name } of namedBy(show)) check(kind, name, `lessons/${id}.yaml`, ['scenes', i, 'show']);
		});
		cards.forEach((claim, i) => check('claim', claim, `lessons/${id}.yaml`, ['cards', i]));
	}
	study.quiz.forEach((item, i) => {
		const named: Record<string, string> = item.kind === 'modality' ? { claim: item.claim } : { a: item.a, b: item.b };
		for (const [field, claim] of Object.entries(named)) check('claim', claim, 'quiz.yaml', [i, field]);
	});
	check('question', study.firstScreen.figures, 'case.yaml', ['firstScreen', 'figures']);
	check('record', study.firstScreen.record, 'case.yaml', ['firstScreen', 'record']);
	study.firstScreen.axis.forEach((question, i) => check('question', question, 'case.yaml', ['firstScreen', 'axis', i]));
	return faults;

	function idSet(kind: string, records: readonly { readonly id: string }[]): ReadonlySet<string> {
		const seen = new Set<string>();
		for (const { id } of records) {
			if (seen.has(id))
				faults.push({ file: fileOf(kind, id), at: [indexOfSecond(kind, id), 'id'], message: `expected an id used once, got ${JSON.stringify(id)} again` });
			seen.add(id);
		}
		return seen;
	}

	function fileOf(kind: string, id: string): string {
		if (kind !== 'claim') return kind === 'record' || kind === 'quiz' ? `${kind}.yaml` : `${kind}s.yaml`;
		const last = study.claims.findLast((claim) => claim.id === id);
		return `claims/${last?.source ?? ''}.yaml`;
	}

	function indexOfSecond(kind: string, id: string): number {
		const { claims: claim, events: event, measures: measure, questions: question, record, quiz } = study;
		const lists: Readonly<Record<string, readonly { readonly id: string; readonly source?: string }[]>> = { claim, event, measure, question, record, quiz };
		const records = lists[kind] ?? [];
		const last = records.findLast((one) => one.id === id);
		return records.filter((one) => one.source === last?.source).findLastIndex((one) => one.id === id);
	}
}

/** The records that a scene's address names; of a query, the event. */
function namedBy(show: Shown): { readonly kind: RecordKind; readonly id: string }[] {
	switch (show.kind) {
		case 'question':
			return [{ kind: 'question', id: show.question }];
		case 'source':
			return [{ kind: 'source', id: show.source }];
		case 'claim':
			return [{ kind: 'claim', id: show.claim }];
		case 'pair':
			return show.claims.map((id) => ({ kind: 'claim', id }));
		default:
			return new URLSearchParams(show.query).getAll('event').map((id) => ({ kind: 'event', id }));
	}
}

function nearest(name: string, known: ReadonlySet<string>): string {
	const best = [...known].map((id) => ({ id, distance: distance(name, id) })).sort((a, b) => a.distance - b.distance)[0];
	return best && best.distance <= Math.max(2, name.length / 4) ? ` (did you mean ${best.id}?)` : '';
}

/** How many letters must change to turn one id into the other (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
		row = next;
	}
	return row[b.length] ?? 0;
}
