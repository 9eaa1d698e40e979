import { describe, expect, it } from 'vitest';
import { coverBody } from '#components/cover.ts';
import { parseShown } from '#content/shown-text.ts';
import type { Scene } from '#domain/lesson.ts';
import { isCovered } from '#views/covered.ts';
import { coveredOwners, revealed, REST } from '#views/reveal.ts';
import { sceneBody, type SceneBody } from '#views/scene-body.ts';
import { proofs, tinyEdition } from '#tests/views/tiny-edition.ts';

const edition = tinyEdition();

function covered(show: string, { hide = [], hands = [] }: Partial<Pick<Scene, 'hide' | 'hands'>>) {
	const open = sceneBody(edition, parseShown(show), (source) => {
		const proof = proofs[source];
		if (!proof) throw new Error(source);
		return { proof, digest: [{ heading: '', html: '' }] };
	});
	return { open, cover: coverBody(open, edition, { hide, hands }, 'covered') };
}

/** Every text of a view that a page may print, without what names or links. */
function printed(view: unknown, key = ''): string[] {
	if (typeof view === 'string') return ['id', 'href', 'key', 'paragraph', 'lang', 'code', 'kind'].includes(key) ? [] : [view];
	if (typeof view !== 'object' || view === null) return [];
	return Object.entries(view).flatMap(([name, one]) => printed(one, Array.isArray(view) ? key : name));
}

const holding = (view: SceneBody, pattern: RegExp): string[] => printed(view).filter((text) => pattern.test(text));

describe(coverBody, () => {
	it('covers figures wherever they stand, and how they are told', () => {
		const { open, cover } = covered('compare/trees/', { hide: ['figures'] });
		expect(holding(open, /\d/)).not.toEqual([]);
		expect(holding(cover, /40|60|38/)).toEqual([]);
		if (cover.kind !== 'question') throw new Error(cover.kind);
		const [answer] = cover.columns[1]?.answers ?? [];
		expect(answer?.said).toMatchObject({ line: 'done' });
		expect(answer?.said.words.replace(/[\u2062-\u2064]/g, '')).toBe('covered bomen gekapt');
		for (const text of [answer?.figure, answer?.said.told, answer?.said.label, answer?.modality]) expect(isCovered(text ?? '')).toBe(true);
		expect(answer?.paragraph).toBe('BO, paragraph 3');
	});

	it('covers dates in words, on the drawing and in the record, and the thread between them', () => {
		const { open, cover } = covered('timeline/?event=closing', { hide: ['dates'] });
		expect(holding(open, /2019|summer|autumn/)).not.toEqual([]);
		expect(holding(cover, /2019|2020|summer|autumn|June|zomer|sügis/)).toEqual([]);
		if (open.kind !== 'timeline' || cover.kind !== 'timeline') throw new Error(cover.kind);
		expect(open.page.timeline.threads).toHaveLength(1);
		expect(cover.page.timeline.threads).toEqual([]);
		const bands = cover.page.timeline.lanes.flatMap(({ marks }) => marks.map(({ earliest, latest }) => [earliest, latest + 1]));
		expect(new Set(bands.map(String))).toEqual(new Set([String(cover.page.timeline.window)]));
	});

	it('leaves dates alone where figures are covered', () => {
		const { cover } = covered('timeline/?event=closing', { hide: ['figures'] });
		expect(holding(cover, /2019/)).not.toEqual([]);
	});

	it('covers names, and who says so', () => {
		const { open, cover } = covered('compare/cause/', { hide: ['names'] });
		expect(holding(open, /keeper of the bridge/)).not.toEqual([]);
		expect(holding(cover, /keeper of the bridge/)).toEqual([]);
	});

	it('covers the verdict where a class is asked, and nothing else', () => {
		const { open, cover } = covered('pair/gazette-forty-trees/bode-forty-felled/', { hands: ['yes', 'no'] as unknown as Scene['hands'] });
		if (open.kind !== 'pair' || cover.kind !== 'pair') throw new Error(cover.kind);
		expect(open.card.pair).toMatchObject({ verdict: 'not-comparable', parting: true });
		expect(cover.card.pair).toMatchObject({ verdict: 'covered', parting: false, notes: [] });
		expect(cover.card.sides).toEqual(open.card.sides);
		expect(cover.card.contrasts.every(({ a, b }) => isCovered(a) && isCovered(b))).toBe(true);
		expect([...coveredOwners(cover, open)]).toEqual([REST]);
	});

	it('covers nothing where nothing is asked', () => {
		const { open, cover } = covered('compare/', {});
		expect(cover).toEqual(open);
		expect(coveredOwners(cover, open).size).toBe(0);
	});
});

describe(revealed, () => {
	it('uncovers one source and no other', () => {
		const { open, cover } = covered('compare/trees/', { hide: ['figures'] });
		const view = revealed(cover, open, (owner) => owner === 'bode');
		if (view.kind !== 'question' || open.kind !== 'question' || cover.kind !== 'question') throw new Error(view.kind);
		expect(view.columns[1]).toEqual(open.columns[1]);
		expect([view.columns[0], view.columns[2]]).toEqual([cover.columns[0], cover.columns[2]]);
		expect(view.landing).toEqual(cover.landing);
	});

	it('uncovers everything when all are shown', () => {
		for (const [show, hide] of [
			['compare/trees/', 'figures'],
			['timeline/?event=closing', 'dates'],
			['timeline/?view=story', 'dates'],
			['compare/', 'figures']
		] as const) {
			const { open, cover } = covered(show, { hide: [hide] });
			expect(cover).not.toEqual(open);
			expect(revealed(cover, open, () => true)).toEqual(open);
			const owners = coveredOwners(cover, open);
			expect(revealed(cover, open, (owner) => owners.has(owner))).toEqual(open);
			expect(revealed(cover, open, () => false)).toEqual(cover);
		}
	});
});

describe(sceneBody, () => {
	it('refuses a query that the page would not understand', () => {
		expect(() => covered('timeline/?evnt=closing', {})).toThrow('the page does not know evnt=closing');
	});
});
