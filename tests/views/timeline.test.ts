import { describe, expect, it } from 'vitest';
import type { EventId } from '#domain/id.ts';
import { timelinePage } from '#views/timeline-page.ts';
import { eventsOf, timelineView } from '#views/timeline.ts';
import { bound, date, dating, idOf } from '#tests/fixtures/claim.ts';
import { tinyEdition } from './tiny-edition.ts';

const edition = tinyEdition();
const { t } = edition;
const view = timelineView(edition, { every: 'own' });
const event = (id: string, of = view) => {
	const found = of.events.find((one) => (one.id as string) === id);
	if (!found) throw new Error(`no event ${id}`);
	return found;
};
const day = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : 'open');

describe(timelineView, () => {
	it('has a lane for each source and one for the record', () => {
		expect(view.lanes.map(({ teller, marks, undated }) => `${teller?.code ?? 'record'}: ${marks.length} + ${undated.length}`)).toEqual([
			'GA: 2 + 0',
			'BO: 1 + 0',
			'LE: 1 + 1',
			'record: 1 + 0'
		]);
	});

	it('draws a date as wide as its doubt', () => {
		expect(view.lanes.flatMap(({ marks }) => marks.map(({ key, date, earliest, latest }) => `${key} ${date}: ${day(earliest)} to ${day(latest)}`))).toEqual([
			'gazette-closing-june 3 June 2019: 2019-06-03 to 2019-06-03',
			'gazette-reopening by early 2020: open to 2020-03-31',
			'bode-closing-summer summer 2019: 2019-06-01 to 2019-08-31',
			'leht-closing-autumn autumn 2019: 2019-09-01 to 2019-11-30',
			'minutes-of-the-vote 12 February 2019: 2019-02-12 to 2019-02-12'
		]);
	});

	it('pins the record to its day and nothing else', () => {
		expect(view.lanes.flatMap(({ marks }) => marks.filter(({ pin }) => pin).map(({ key }) => key))).toEqual(['minutes-of-the-vote']);
	});

	it('draws a plan as a plan', () => {
		expect(view.lanes[0]?.marks.map(({ line }) => line)).toEqual(['planned', 'planned']);
		expect(view.lanes[1]?.marks.map(({ line }) => line)).toEqual(['done']);
	});

	it('keeps a mention without a date in its own words', () => {
		expect(view.lanes[2]?.undated).toMatchObject([
			{ key: 'leht-vote-last-year', events: ['council-vote'], label: 'council decides', said: { words: 'eelmisel aastal' } }
		]);
	});

	it('threads an event from lane to lane, marked where the tellings part', () => {
		expect(view.threads).toEqual([
			{
				event: 'closing',
				links: [
					{ from: 'gazette-closing-june', to: 'bode-closing-summer', sameAspect: true },
					{ from: 'bode-closing-summer', to: 'leht-closing-autumn', sameAspect: true }
				],
				parting: true,
				words: ['Thread, solid, the same side of the event: GA–BO, BO–LE.']
			}
		]);
	});

	it('tells of each event who dates it how, who does not, and from when to when', () => {
		const closing = event('closing');
		expect(closing).toMatchObject({ title: 'The bridge is closed', theme: 'The bridge', verdict: 'conflict', parting: true, silent: [] });
		expect(closing.tellings.map(({ said, date, aspects }) => `${said.teller.code} ${date} ${aspects}`)).toEqual([
			'GA 3 June 2019 rollout',
			'BO summer 2019 rollout',
			'LE autumn 2019 rollout'
		]);
		expect(closing.spread).toBe(t.t('messages:spread', { from: 'summer 2019', to: 'autumn 2019' }));
		expect(closing.questions).toEqual([{ href: 'compare/closing/', text: 'When was the bridge closed?' }]);
		const vote = event('council-vote');
		expect(vote.silent).toEqual(['GA', 'BO']);
		expect(vote.record).toMatchObject([{ id: 'minutes-of-the-vote', date: '12 February 2019', label: 'minutes of the vote' }]);
		expect(vote.spread).toBeUndefined();
		expect(vote.tellings[0]).toMatchObject({ date: 'last year', merged: false });
	});

	it('says when one date is given for two sides of an event', () => {
		const claims = edition.study.claims.map((claim) =>
			(claim.id as string) === 'leht-closing-autumn'
				? { ...claim, dates: [...claim.dates, { event: idOf<EventId>('closing'), aspect: 'effect' as const }] }
				: claim
		);
		const merged = timelineView(tinyEdition('en', { claims }), { every: 'own' });
		expect(event('closing', merged).tellings.map((telling) => telling.merged)).toEqual([false, false, true]);
		expect(merged.threads[0]?.links.map(({ sameAspect }) => sameAspect)).toEqual([true, false]);
	});

	it('has the undated last where nothing dates them', () => {
		const lost = timelineView(tinyEdition('en', { record: [] }), { every: 'own' });
		expect(lost.events.at(-1)?.id).toBe('council-vote');
		expect(view.events[0]?.id).toBe('council-vote');
	});

	it('shows only the dates that answer what is asked, in the whole window', () => {
		const one = timelineView(edition, { questions: edition.study.firstScreen.axis, every: 'own' });
		expect(one.events.map(({ id }) => id)).toEqual(['closing']);
		expect(one.lanes.map(({ marks, undated }) => marks.length + undated.length)).toEqual([1, 1, 1, 0]);
		expect(one.window.map(day)).toEqual(['2019-01-01', '2021-01-01']);
	});

	it('shows no date of the same event that answers another question', () => {
		const claims = edition.study.claims.map((claim) =>
			(claim.id as string) === 'gazette-reopening' ? { ...claim, dates: dating('closing', 'effect') } : claim
		);
		const one = timelineView(tinyEdition('en', { claims }), { questions: edition.study.firstScreen.axis, every: 'own' });
		expect(one.lanes[0]?.marks.map(({ key }) => key)).toEqual(['gazette-closing-june']);
	});

	it('leaves a bound open on the side that nothing bounds', () => {
		const claims = edition.study.claims.map((claim) =>
			(claim.id as string) === 'bode-closing-summer' ? { ...claim, value: bound({ notBefore: '2019-06' }) } : claim
		);
		expect(timelineView(tinyEdition('en', { claims }), { every: 'own' }).lanes[1]?.marks[0]).toMatchObject({
			earliest: Date.UTC(2019, 5, 1),
			latest: Infinity
		});
	});
});

describe(eventsOf, () => {
	it('finds what the answers to a question date', () => {
		expect([...eventsOf(edition, edition.study.firstScreen.axis)]).toEqual(['closing']);
		expect([...eventsOf(edition, [edition.study.firstScreen.figures])]).toEqual([]);
	});
});

describe(timelinePage, () => {
	it('opens with the event that the first screen ends on, though the tellings part on an earlier one', () => {
		const voted = (id: string, edtf: string) => ({ id, value: date(edtf), dates: dating('council-vote', 'decision') });
		const votes = [voted('bode-worn-piers', '2019-01'), voted('leht-vote-last-year', '2019-03')];
		const claims = edition.study.claims.map((claim) => ({ ...claim, ...votes.find(({ id }) => id === (claim.id as string)), id: claim.id }));
		const page = timelinePage(tinyEdition('en', { claims }));
		expect(page.timeline.events.filter(({ parting }) => parting).map(({ id }) => id)).toEqual(['council-vote', 'closing']);
		expect(page.opening).toBe('closing');
		expect(timelinePage(edition).opening).toBe('closing');
	});

	it('counts what its filters would leave', () => {
		const { labels } = timelinePage(edition);
		expect(labels.all).toBe(t.t('messages:timeline.all', { n: 3 }));
		expect(labels.parting).toBe(t.t('messages:timeline.parting', { n: 1 }));
	});
});
