import { textWidth } from '#charts/text-width.ts';
import type { Claim } from '#domain/claim.ts';
import { isDating } from '#domain/dating.ts';
import type { Scene } from '#domain/lesson.ts';
import { coverOver } from '#views/covered.ts';
import { findClaim, type Edition } from '#views/edition.ts';
import type { TimelineView } from '#views/timeline.ts';

const isTimeline = (node: object): node is TimelineView => 'lanes' in node && 'threads' in node && 'window' in node;

type Node = Readonly<Record<string, unknown>>;

/** What of one claim lies under a cover, and the figures that give it away wherever they stand. */
interface Concealed {
	readonly value: boolean;
	/** Whether its words tell the value in more than digits, so that they are covered as a whole. */
	readonly worded: boolean;
	readonly figures: ReadonlySet<string>;
}

const NUMBER = /(?<!&#x?)\d+(?:[.,\u00a0\u202f]\d+|[ ](?=\d{3}(?!\d))\d{3})*(?:[\u00a0 ]?%)?/gu;
const YEAR = /^(?:19|20)\d\d$/;
const NAME = /\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?:\s+\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*)*/gu;
/** Fields that name or link, and say nothing. */
const KEPT = new Set(['id', 'href', 'key', 'lang', 'locale', 'code', 'name', 'sign', 'kind', 'paragraph', 'who', 'reason', 'theme', 'labels', 'toggles']);
/** Fields that say nothing but the value or how it is told. */
const VALUES = new Set(['answer', 'label', 'told', 'figure', 'date', 'modality', 'measure', 'period', 'aspects', 'hedges']);
/** Fields that say it among other words. */
const PROSE = new Set(['words', 'text', 'statement']);
const OPEN: Concealed = { value: false, worded: false, figures: new Set() };

/**
 * The view of a scene as a class sees it before anything is uncovered: figures, dates or names covered wherever they stand,
 * with how they are told; where the class is asked something, the verdicts too. Covers are as wide as what they cover.
 */
export function coverBody<View>(view: View, edition: Edition, { hide, hands }: Pick<Scene, 'hide' | 'hands'>, word: string): View {
	const [figures, dates, names] = (['figures', 'dates', 'names'] as const).map((kind) => hide.includes(kind));
	const judged = hide.length > 0 || hands.length > 0;
	return walk(view, '', OPEN) as View;

	function walk(node: unknown, key: string, at: Concealed): unknown {
		if (typeof node === 'string') return text(node, key, at);
		if (Array.isArray(node)) return node.map((one: unknown) => walk(one, key, at));
		if (typeof node !== 'object' || node === null) return node;
		const own = node as Node;
		const here = concealedIn(own) ?? at;
		if (dates && isTimeline(own))
			return { ...own, threads: [], lanes: own.lanes.map((lane) => laneOf(lane, own.window)), events: walk(own.events, 'events', at) };
		const inner = Object.fromEntries(Object.entries(own).map(([name, one]) => [name, KEPT.has(name) ? one : walk(one, name, here)]));
		if (here.value && 'line' in inner) inner.line = 'done';
		return judged && 'verdict' in own && 'parting' in own ? { ...inner, ...verdict(own) } : inner;
	}

	function text(words: string, key: string, at: Concealed): string {
		if (!words) return words;
		if (dates && (key === 'spread' || key === 'date')) return whole(words);
		if (judged && (key === 'a' || key === 'b')) return whole(words);
		if (names && ['attribution', 'label', 'told'].includes(key)) return whole(words);
		if (at.value && VALUES.has(key)) return whole(words);
		const bare = names && PROSE.has(key) ? words.replace(NAME, over) : words;
		const covered = bare.replace(NUMBER, (number) => (isHidden(number, at) ? over(number) : number));
		return at.value && PROSE.has(key) && (at.worded || covered === bare) ? whole(words) : covered;
	}

	function isHidden(number: string, at: Concealed): boolean {
		if (at.value || at.figures.has(number)) return true;
		return YEAR.test(number) ? Boolean(dates) : Boolean(figures);
	}

	/** Under the cover a date could be any in view. */
	function laneOf(lane: TimelineView['lanes'][number], [from, to]: TimelineView['window']): TimelineView['lanes'][number] {
		const unknown = { earliest: from, latest: to - 1, date: '?', label: word, pin: false, report: false, line: 'done' } as const;
		return { ...lane, marks: lane.marks.map((mark) => ({ ...mark, ...unknown })), undated: lane.undated.map(undatedOf) };
	}

	function undatedOf(one: TimelineView['lanes'][number]['undated'][number]): typeof one {
		const covered = walk(one, '', OPEN) as typeof one;
		return { ...covered, label: '', said: { ...covered.said, words: over(one.said.words) } };
	}

	/** A verdict is told by its sign, its words and the highlighter. */
	function verdict(own: Node): Node {
		const told = Object.entries(own).filter(([name, one]) => ['words', 'verdictWords', 'reasons', 'note', 'editor', 'tally'].includes(name) && one);
		return {
			...Object.fromEntries(told.map(([name, one]) => [name, whole(String(one))])),
			...('notes' in own ? { notes: [] } : {}),
			...('looks' in own ? { looks: undefined } : {}),
			verdict: 'covered',
			parting: false
		};
	}

	/** What a part of a view that is about one claim has to conceal. */
	function concealedIn(own: Node): Concealed | undefined {
		const said = own.said as Node | undefined;
		const [, linked] = /^claims\/(.+)\/$/.exec(typeof own.href === 'string' ? own.href : '') ?? [];
		const named = [said?.id, linked, own.id].find((one) => typeof one === 'string');
		const claim = named === undefined ? undefined : findClaim(edition.study, named);
		return claim && concealedOf(claim);
	}

	function concealedOf({ value }: Claim): Concealed {
		const isDate = isDating(value) || value.kind === 'gap';
		const isFigure = !isDate && ('amount' in value || value.kind === 'change');
		const told = value.kind === 'text' || value.kind === 'category' ? '' : edition.t.value(value);
		const yearAlone = value.kind === 'date' && value.date.precision === 'year' && !value.part;
		return {
			value: Boolean((dates && isDate) || (figures && isFigure)),
			worded: Boolean(dates && isDate && !yearAlone),
			figures: figures && isFigure ? new Set([...told.matchAll(NUMBER)].map(([number]) => number)) : OPEN.figures
		};
	}

	function over(words: string): string {
		return coverOver(word, textWidth(words, { family: 'serif', size: 8, weight: 400 }));
	}

	/** Each word under a cover of its own, so that lines break where they did; the first says that it is covered. */
	function whole(words: string): string {
		return words
			.split(' ')
			.map((one, i) => coverOver(i === 0 ? word : '', textWidth(one, { family: 'serif', size: 8, weight: 400 })))
			.join(' ');
	}
}
