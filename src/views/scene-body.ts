import { claimsAbout, pairBetween } from '#domain/discrepancy.ts';
import type { EventId, QuestionId, SourceId } from '#domain/id.ts';
import type { Shown } from '#domain/lesson.ts';
import { answerView, type AnswerView } from './answer.ts';
import { claimView, type ClaimView } from './claim.ts';
import { comparePage, type ComparePage } from './compare-page.ts';
import { findClaim, type Edition } from './edition.ts';
import { judgementOf, type Judgement } from './judgement.ts';
import { pickedIn, rowsShown } from './matrix-rows.ts';
import type { MatrixRow, PairChoice } from './matrix.ts';
import { pairCard, type PairCard } from './pair-card.ts';
import { formatSelection, parseSelection, type Selection } from './selection.ts';
import { sourceLabels, sourceView, type SourceLabels, type SourceView } from './source.ts';
import { tellerOf, type Teller } from './teller.ts';
import { timelinePage, type TimelinePage } from './timeline-page.ts';

/** Each source's answers to a question in a column of its own, as large as a class-room needs them. */
export interface QuestionBody {
	readonly kind: 'question';
	readonly columns: readonly { readonly teller: Teller; readonly answers: readonly AnswerView[] }[];
	readonly judgement: Judgement;
	/** Sources that say nothing on it. */
	readonly silent: readonly Teller[];
	/** What can safely be written; read last. */
	readonly landing: { readonly question: string; readonly href: string; readonly safe: string };
}

/** The events in order, or one of them on the drawing. */
export interface TimelineBody {
	readonly kind: 'timeline';
	readonly selection: Selection;
	readonly page: Pick<TimelinePage, 'timeline' | 'labels'>;
}

export interface MatrixBody {
	readonly kind: 'matrix';
	readonly page: Pick<ComparePage, 'judgements' | 'labels'>;
	readonly tellers: readonly Teller[];
	readonly rows: readonly MatrixRow[];
	readonly themes: boolean;
	readonly pair?: PairChoice;
}

/** What a scene shows, as the site's own views. */
export type SceneBody =
	| QuestionBody
	| TimelineBody
	| MatrixBody
	| { readonly kind: 'pair'; readonly card: PairCard }
	| { readonly kind: 'claim'; readonly view: ClaimView }
	| { readonly kind: 'source'; readonly view: SourceView; readonly labels: SourceLabels };

/** What only the build knows of a source: its proof, and its digest as HTML. */
export type SourceParts = (source: SourceId) => { readonly proof: Parameters<typeof sourceView>[2]; readonly digest: Parameters<typeof sourceView>[3] };

/** The view that a scene shows, in the state that its address names. */
export function sceneBody(edition: Edition, shown: Shown, partsOf: SourceParts): SceneBody {
	switch (shown.kind) {
		case 'question':
			return questionBody(edition, shown.question);
		case 'timeline':
			return timelineBody(edition, selectionIn(shown.query));
		case 'matrix':
			return matrixBody(edition, selectionIn(shown.query));
		case 'pair': {
			const [a, b] = shown.claims.map((id) => findClaim(edition.study, id));
			if (!a || !b) throw new Error(`no claim ${shown.claims[a ? 1 : 0]}`);
			return { kind: 'pair', card: pairCard(edition, pairBetween(edition.study, a, b)) };
		}
		case 'claim': {
			const view = claimView(edition, shown.claim);
			return { kind: 'claim', view: { ...view, answer: inPageLanguage(edition, view.answer) } };
		}
		case 'source': {
			const { proof, digest } = partsOf(shown.source);
			const view = sourceView(edition, shown.source, proof, digest);
			return {
				kind: 'source',
				// A class looks at what the text is and where it comes from; all of its claims would double the page.
				view: { ...view, sections: view.sections.map((section) => ({ ...section, answers: [] })), alone: { questions: [], beside: [] } },
				labels: sourceLabels(edition)
			};
		}
	}
}

/** A class reads one language: the glosses of the others would double the page. */
const inPageLanguage = ({ t }: Edition, answer: AnswerView): AnswerView => ({
	...answer,
	said: { ...answer.said, glosses: answer.said.glosses.filter(({ lang }) => lang === t.locale) }
});

function questionBody(edition: Edition, question: QuestionId): QuestionBody {
	const { study, t } = edition;
	const claims = claimsAbout(study, question);
	const tellers = study.sources.map(({ id }) => tellerOf(edition, id));
	const columns = tellers.map((teller) => ({
		teller,
		answers: claims
			.filter(({ source }) => source === teller.id)
			.map((claim) => answerView(edition, claim, 'own'))
			// A figure stands above a size in words.
			.sort((a, b) => Number(a.worded) - Number(b.worded))
	}));
	return {
		kind: 'question',
		columns: columns.filter(({ answers }) => answers.length > 0),
		judgement: judgementOf(edition, question),
		silent: columns.filter(({ answers }) => answers.length === 0).map(({ teller }) => teller),
		landing: { question: t.t(`questions:${question}.text`), href: `compare/${question}/`, safe: t.t(`questions:${question}.safe`) }
	};
}

/** Of the events, only those that the scene is about: the one that is picked, or in a story all. */
function timelineBody(edition: Edition, selection: Selection): TimelineBody {
	const { timeline, labels, opening } = timelinePage(edition);
	const picked = selection.event ?? opening;
	const events = timeline.events
		.filter((event) => (selection.show === 'parting' ? event.parting : true) && (selection.view === 'story' || event.id === picked))
		// What we work out ourselves is no part of what a class is to find in the texts.
		.map((event) => ({ ...event, tellings: event.tellings.map((telling) => ({ ...telling, hint: undefined })) }));
	const window = selection.window ?? timeline.window;
	const lanes = timeline.lanes.map((lane) => ({
		...lane,
		marks: lane.marks.filter((mark) => mark.events.includes(picked as EventId)),
		undated: lane.undated.filter((one) => one.events.includes(picked as EventId))
	}));
	const threads = timeline.threads.filter(({ event }) => event === picked);
	const drawn = selection.view === 'story' ? { lanes: [], threads: [] } : { lanes, threads };
	return { kind: 'timeline', selection: { ...selection, event: picked }, page: { timeline: { ...timeline, window, events, ...drawn }, labels } };
}

/** The matrix as its filters leave it. */
function matrixBody(edition: Edition, selection: Selection): MatrixBody {
	const { matrix, labels, judgements } = comparePage(edition);
	const picked = pickedIn(matrix, selection);
	return {
		kind: 'matrix',
		page: { labels, judgements },
		tellers: matrix.tellers,
		rows: rowsShown(matrix, selection, picked),
		themes: selection.sort === 'theme',
		...(picked.pair ? { pair: picked.pair } : {})
	};
}

/** A scene's query says nothing that the page would not understand. */
function selectionIn(query: string): Selection {
	const asked = new URLSearchParams(query);
	const selection = parseSelection(asked);
	const understood = formatSelection(selection);
	const lost = [...asked].find(([key, value]) => understood.get(key) !== value);
	if (lost) throw new Error(`a scene shows ?${query}: the page does not know ${lost.join('=')}`);
	return selection;
}
