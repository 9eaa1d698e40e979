import { rowAxis } from '#components/row-axis.ts';
import type { QuestionId } from '#domain/id.ts';
import type { Drawing } from '#views/drawing.ts';
import type { Edition } from '#views/edition.ts';
import { questionView } from '#views/question.ts';
import { questionWords } from '#views/question-words.ts';
import { tickWords } from '#views/tick-words.ts';
import { togglesView } from '#views/toggles.ts';

/** Everything that a page shows of one question. */
export function questionShown(edition: Edition, question: QuestionId) {
	const view = questionView(edition, question);
	return { view, words: questionWords(edition), toggles: togglesView(edition), ticks: view.drawings.map((drawing) => ticksOf(edition, drawing)) };
}

/** The figures under an axis in words; dates bring their own. */
function ticksOf(edition: Edition, drawing: Drawing): string[] {
	if (drawing.kind !== 'rows' || !drawing.axis) return [];
	const { axis } = drawing;
	if (axis.kind === 'time') return [];
	return (rowAxis(drawing, edition.t.locale)?.ticks ?? []).map(({ value }, i, all) => tickWords(edition, axis, value, i === all.length - 1));
}
