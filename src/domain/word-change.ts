import { foldText } from './folded-text.ts';

/** A word that two wordings share, or that only one of them has. */
export interface WordChange {
	readonly in: 'both' | 'ours' | 'theirs';
	readonly text: string;
}

/** What differs between the words we quote and the words of a copy, word by word; how they are set is no difference. */
export function wordChanges(ours: string, theirs: string): WordChange[] {
	const [a, b] = [wordsOf(ours), wordsOf(theirs)];
	const common = commonLengths(a, b);
	const changes: WordChange[] = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		const [mine, yours] = [a[i], b[j]];
		if (mine && yours && mine.folded === yours.folded) {
			changes.push({ in: 'both', text: yours.text });
			i++;
			j++;
		} else if (mine && (!yours || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
			changes.push({ in: 'ours', text: mine.text });
			i++;
		} else if (yours) {
			changes.push({ in: 'theirs', text: yours.text });
			j++;
		}
	}
	return changes;
}

interface Word {
	readonly text: string;
	readonly folded: string;
}

const wordsOf = (text: string): Word[] =>
	text
		.split(/[\s\u0085]+/u)
		.filter(Boolean)
		.map((word) => ({ text: word, folded: foldText(word).text }));

/** For each pair of places, how many words the rests of both have in common, in order. */
function commonLengths(a: readonly Word[], b: readonly Word[]): number[][] {
	const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) {
		const row = common[i];
		if (!row) continue;
		for (let j = b.length - 1; j >= 0; j--) row[j] = a[i]?.folded === b[j]?.folded ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	}
	return common;
}

/** How many letters must be put in, taken out or changed to make one wording of another. */
export function letterDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const [kept = 0, inserted = 0, removed = 0] = [row[j - 1], next[j - 1], row[j]];
			next.push(Math.min(kept + (a[i - 1] === b[j - 1] ? 0 : 1), inserted + 1, removed + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
