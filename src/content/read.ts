import type { CaseStudy } from '#domain/case-study.ts';
import type { Claim } from '#domain/claim.ts';
import type { LessonId, Locale, QuestionId, RecordId, SourceId } from '#domain/id.ts';
import type { Lesson } from '#domain/lesson.ts';
import type { Source } from '#domain/source.ts';
import { parseUncertainDate } from '#domain/uncertain-date.ts';
import type { z } from 'zod';
import { parseFile, readAs, readRecords, type ContentFile } from './document.ts';
import { codeFrame, ContentError, type Issue } from './issue.ts';
import { proofSchema, quoteHash, type Proof } from './proof.ts';
import { danglingReferences, type RecordKind } from './references.ts';
import { outlineSchema, SCHEMAS, tellerSchema } from './schema.ts';
import { stampsSchema, type Stamps } from './translation.ts';
import { proseFaults } from './prose-faults.ts';
import { quizFaults } from './quiz-faults.ts';
import { wordFaults } from './word-faults.ts';
import { NAMESPACES, proseNeeded, type Namespace, type Words } from './words.ts';

/** The texts of a case folder by path inside it, `/` between folders. */
export type CaseFiles = ReadonlyMap<string, string>;

/** A checked case: its records, its words in every locale, and the proofs of its quotations. */
export interface CaseContent {
	readonly study: CaseStudy;
	readonly words: Readonly<Record<string, Readonly<Record<Namespace, Words>>>>;
	/** Markdown by locale and path without ending. */
	readonly prose: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly stamps: Readonly<Record<string, Stamps>>;
	readonly proofs: Readonly<Record<string, Proof>>;
}

/**
 * The case in a folder of files. Throws one ContentError with every problem of every file. `folder` is how the files are
 * named in it. Quotations are held to their proofs unless the proofs are just being made.
 */
export function readCase(files: CaseFiles, { folder, proving = false }: { readonly folder: string; readonly proving?: boolean }): CaseContent {
	return new Reader(files, folder).read(proving);
}

class Reader {
	readonly #files: CaseFiles;
	readonly #folder: string;
	readonly #issues: Issue[] = [];
	readonly #parsed = new Map<string, ContentFile | undefined>();
	/** Kinds of record of which a file could not be read, and single records (`event closing`). */
	readonly #unread = new Set<string>();
	/** Where in its file each record stands that could be read. */
	readonly #places = new Map<string, readonly number[]>();

	constructor(files: CaseFiles, folder: string) {
		this.#files = files;
		this.#folder = folder;
	}

	read(proving: boolean): CaseContent {
		const head = this.#as(SCHEMAS.case, 'case.yaml');
		const { locales, sources: named } = head ?? this.#legible(outlineSchema, 'case.yaml') ?? { locales: [], sources: [] };
		const sources = named.flatMap((id) => this.#source(id) ?? []);
		if (!head || sources.length < named.length) this.#unread.add('claim').add('source');
		const study: CaseStudy = {
			id: head?.id ?? '',
			version: head?.version ?? '',
			locales,
			firstScreen: head?.firstScreen ?? { figures: '' as QuestionId, axis: [], record: '' as RecordId },
			window: head?.window ?? parseUncertainDate('2000/2001'),
			sources,
			claims: sources.flatMap(({ id, language }): Claim[] =>
				this.#records('claim', SCHEMAS.claims, `claims/${id}.yaml`).map((claim) => ({ ...claim, source: id, language }))
			),
			events: this.#records('event', SCHEMAS.events, 'events.yaml'),
			measures: this.#records('measure', SCHEMAS.measures, 'measures.yaml'),
			questions: this.#records('question', SCHEMAS.questions, 'questions.yaml'),
			record: this.#records('record', SCHEMAS.record, 'record.yaml'),
			lessons: (head?.lessons ?? []).flatMap((id) => this.#lesson(id) ?? []),
			quiz: this.#files.has('quiz.yaml') ? this.#records('quiz', SCHEMAS.quiz, 'quiz.yaml') : []
		};
		const unread = this.#issues.length > 0;
		for (const { file, at, to, message } of danglingReferences(study)) {
			if (file === 'case.yaml' && !head) continue;
			// Whether a record exists that could not be read, nobody can say.
			if (!to || !(this.#unread.has(to.kind) || this.#unread.has(`${to.kind} ${to.id}`))) this.#report(file, at, message);
		}
		for (const { at, message } of quizFaults(study)) this.#report('quiz.yaml', at, message);
		const proofs = Object.fromEntries(sources.map(({ id }) => [id, proving ? undefined : this.#proof(id, study)])) as Record<string, Proof>;
		const words = Object.fromEntries(study.locales.map((locale) => [locale, this.#words(study, locale, unread)]));
		const prose = Object.fromEntries(study.locales.map((locale) => [locale, this.#prose(study, locale)]));
		const stamps = Object.fromEntries(study.locales.map((locale) => [locale, this.#stamps(locale)]));
		this.#throwIfAny();
		return { study, words, prose, stamps, proofs };
	}

	/** A source, or as much of one as its claims need to be checked. */
	#source(id: SourceId): Source | undefined {
		const path = `sources/${id}.yaml`;
		const source = this.#as(SCHEMAS.source, path);
		if (source && source.id !== id) this.#report(path, ['id'], `expected ${id}, the name of the file, got ${JSON.stringify(source.id)}`);
		const legible = source ?? this.#legible(tellerSchema, path);
		return legible && { code: '', publisher: '', cites: [], derivedFrom: [], warnings: [], sections: [], order: [], ...legible, id };
	}

	#lesson(id: LessonId): Lesson | undefined {
		const path = `lessons/${id}.yaml`;
		const lesson = this.#as(SCHEMAS.lesson, path);
		if (lesson && lesson.id !== id) this.#report(path, ['id'], `expected ${id}, the name of the file, got ${JSON.stringify(lesson.id)}`);
		return lesson && { ...lesson, id };
	}

	#records<T>(kind: RecordKind, schema: z.ZodType<T[]>, path: string): readonly T[] {
		const content = this.#open(path);
		const read = content && readRecords(schema, content, this.#issues);
		if (!read) this.#unread.add(kind);
		for (const id of read?.unread ?? []) this.#unread.add(`${kind} ${id}`);
		this.#places.set(path, read?.places ?? []);
		return read?.records ?? [];
	}

	/** What a faulty file still tells, without saying its faults again. */
	#legible<S extends z.ZodType>(schema: S, path: string): z.output<S> | undefined {
		return schema.safeParse(this.#open(path)?.value).data;
	}

	#open(path: string): ContentFile | undefined {
		if (this.#parsed.has(path)) return this.#parsed.get(path);
		const text = this.#files.get(path);
		const parsed = text === undefined ? undefined : parseFile(path, text);
		if (parsed === undefined) this.#issues.push({ file: path, line: 1, column: 1, field: '(file)', message: 'expected a file, got nothing' });
		const content = parsed && 'value' in parsed ? parsed : undefined;
		if (parsed && !('value' in parsed)) this.#issues.push(...parsed);
		this.#parsed.set(path, content);
		return content;
	}

	#as<S extends z.ZodType>(schema: S, path: string): z.output<S> | undefined {
		const content = this.#open(path);
		return content && readAs(schema, content, this.#issues);
	}

	/** Reports a field; the number of a record is its number among those that could be read. */
	#report(path: string, [first, ...rest]: readonly PropertyKey[], message: string): void {
		const at = first === undefined ? [] : [typeof first === 'number' ? (this.#places.get(path)?.[first] ?? first) : first, ...rest];
		const place = this.#open(path)?.locate(at) ?? { line: 1, column: 1 };
		this.#issues.push({ file: path, ...place, field: at.map(String).join('.') || '(file)', message });
	}

	#proof(source: SourceId, study: CaseStudy): Proof | undefined {
		const proof = this.#as(proofSchema, `proofs/${source}.json`);
		if (!proof) return undefined;
		study.claims
			.filter((claim) => claim.source === source)
			.forEach((claim, i) => {
				const place = proof.claims[claim.id];
				const report = (field: string, message: string) => this.#report(`claims/${source}.yaml`, [i, field], message);
				if (!place) report('quote', `expected words that were proved against the original (npm run prove), got ${JSON.stringify(claim.quote.exact)}`);
				else if (place.hash !== quoteHash(claim.quote))
					report('quote', `expected the words that were proved against the original (npm run prove), got ${JSON.stringify(claim.quote.exact)}`);
				else if (place.paragraph !== claim.paragraph)
					report('paragraph', `expected ${place.paragraph}, as proved against the original, got ${claim.paragraph}`);
			});
		return proof;
	}

	#words(study: CaseStudy, locale: Locale, unread: boolean): Record<Namespace, Words> {
		const path = (name: Namespace) => `locales/${locale}/${name}.json`;
		// A case without lessons or a quiz has no words for them.
		const named = NAMESPACES.filter((name) => (name !== 'lessons' && name !== 'quiz') || study[name].length || this.#files.has(path(name)));
		const opened = Object.fromEntries(named.map((name) => [name, (this.#open(path(name))?.value ?? {}) as Words]));
		const words = { lessons: {}, quiz: {}, ...opened } as Record<Namespace, Words>;
		for (const { namespace, at, message } of wordFaults(study, locale, words, !unread)) this.#report(path(namespace), at, message);
		return words;
	}

	#prose(study: CaseStudy, locale: Locale): Record<string, string> {
		return Object.fromEntries(
			proseNeeded(study).map((need) => {
				const file = `locales/${locale}/${need.path}.md`;
				const text = this.#files.get(file) ?? '';
				this.#issues.push(...proseFaults(text, locale, need).map((fault) => ({ file, column: 1, ...fault })));
				return [need.path, text.trim()];
			})
		);
	}

	#stamps(locale: Locale): Stamps {
		return this.#files.has(`locales/${locale}/translations.json`) ? (this.#as(stampsSchema, `locales/${locale}/translations.json`) ?? {}) : {};
	}

	#throwIfAny(): void {
		if (!this.#issues.length) return;
		const sorted = [...this.#issues].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
		const frames = sorted.map((issue) => codeFrame(this.#files.get(issue.file) ?? '', issue));
		throw new ContentError(
			sorted.map((issue) => ({ ...issue, file: `${this.#folder}/${issue.file}` })),
			frames
		);
	}
}
