import { quoteHash, sha256 } from '#content/proof.ts';

/** Five invented texts that tell of as many events as asked, each event by one of them in turn. The same number gives the same case. */
export const TELLERS = ['alder', 'birch', 'cedar', 'dogwood', 'elm'] as const;

const THINGS = ['harbour', 'orchard', 'ferry', 'mill', 'library', 'lighthouse', 'market', 'canal', 'theatre', 'quarry', 'railway', 'school'];
const DEEDS = ['opens', 'closes', 'moves', 'is repaired', 'changes hands', 'is flooded', 'is named', 'burns', 'is counted', 'is painted'];
const PLACES = ['Ambel', 'Tarnow Street', 'the north bank', 'Ostrava Road', 'the old town', 'Pirita', 'the island', 'Lower Vale'];
const FIRST_YEAR = 1900;
const YEARS = 120;

/** Mulberry32: a small generator of numbers from 0 to 1 that are the same everywhere. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

interface Told {
	readonly id: string;
	readonly teller: (typeof TELLERS)[number];
	readonly title: string;
	readonly label: string;
	readonly statement: string;
	readonly words: string;
	/** The value as YAML. */
	readonly value: string;
}

function tell(count: number): Told[] {
	const random = randomFrom(count);
	const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	return Array.from({ length: count }, (_, i): Told => {
		const teller = TELLERS[i % TELLERS.length] ?? TELLERS[0];
		const [thing, deed, place] = [oneOf(THINGS), oneOf(DEEDS), oneOf(PLACES)];
		const date = dateFrom(random, Math.floor((i / count) * YEARS) + FIRST_YEAR);
		return {
			id: `e${i}`,
			teller,
			title: `The ${thing} in ${place} ${deed}, no. ${i + 1}`,
			label: `${thing} ${deed}`,
			statement: `${teller[0]?.toUpperCase() ?? ''}${teller.slice(1)} says that the ${thing} in ${place} ${deed} and that ${oneOf(PLACES)} has the ${oneOf(THINGS)} to thank for it.`,
			words: `the ${thing} ${deed}, ${i + 1}`,
			value: date
		};
	});
}

/** Half of the dates are to the day, a quarter to the month, the rest to the year or only a bound. */
function dateFrom(random: () => number, year: number): string {
	const two = (number: number) => String(number).padStart(2, '0');
	const [kind, month, day] = [random(), two(1 + Math.floor(random() * 12)), two(1 + Math.floor(random() * 28))];
	if (kind < 0.5) return `{ kind: date, date: ${year}-${month}-${day} }`;
	if (kind < 0.75) return `{ kind: date, date: ${year}-${month} }`;
	return kind < 0.95 ? `{ kind: date, date: ${year} }` : `{ kind: bound, notAfter: ${year} }`;
}

/** The files of the case by path, as small as its schemas allow around the events. */
export function syntheticCase(count: number): ReadonlyMap<string, string> {
	const told = tell(count);
	const of = (teller: string) => told.filter((one) => one.teller === teller);
	const each = <V>(value: (one: Told) => V) => Object.fromEntries(told.map((one) => [one.id, value(one)]));
	const perTeller = <V>(value: (teller: string) => V) => Object.fromEntries(TELLERS.map((teller) => [teller, value(teller)]));
	const texts = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, `The ${key} of a synthetic case`]));
	const words: Readonly<Record<string, unknown>> = {
		case: {
			...texts('name', 'title', 'stand', 'description', 'storyTitle', 'timelineTitle', 'timelineStand'),
			figures: texts('title', 'could', 'planned', 'done')
		},
		claims: each(({ statement, label }) => ({ statement, label })),
		events: each(({ title }) => ({ title })),
		questions: { first: texts('text', 'note', 'finding', 'explanation', 'safe', 'record', 'recordShort') },
		record: { nothing: { label: 'nothing found', statement: 'Nothing was looked for.' } },
		measures: {},
		sources: perTeller(() => ({ about: 'An invented text.', dating: 'It has no date.' })),
		terms: { 'theme-town': 'The town', text: 'the text itself' },
		lessons: {},
		quiz: {}
	};
	return new Map([
		[
			'case.yaml',
			`id: synthetic\nversion: 1.0.0\nlocales: [en]\nsources: [${TELLERS.join(', ')}]\nfirstScreen: { figures: first, axis: [], record: nothing }\nwindow: ${FIRST_YEAR}/${FIRST_YEAR + YEARS - 1}\n`
		],
		['events.yaml', told.map(({ id }) => `- { id: ${id}, theme: theme-town }\n`).join('')],
		['questions.yaml', '- { id: first, theme: theme-town }\n'],
		['measures.yaml', '[]\n'],
		['record.yaml', '- { id: nothing, authority: not-found, lookUps: { count: 1, when: 2020 } }\n'],
		...TELLERS.flatMap((teller): [string, string][] => [
			[`sources/${teller}.yaml`, `{ id: ${teller}, language: en, code: ${teller.slice(0, 2).toUpperCase()}, publisher: ${teller} }\n`],
			[
				`claims/${teller}.yaml`,
				of(teller)
					.map(
						({ id, words: quote, value }, i) =>
							`- { id: ${id}, paragraph: ${i + 1}, quote: '${quote}', value: ${value}, modality: done, dates: [{ event: ${id}, aspect: effect }], questions: [${i ? '' : 'first'}] }\n`
					)
					.join('')
			],
			[`proofs/${teller}.json`, JSON.stringify(proofOf(of(teller)))],
			[`locales/en/digests/${teller}.md`, 'An invented text.\n']
		]),
		...['about', 'brief', 'corrections'].map((page): [string, string] => [`locales/en/${page}.md`, 'A synthetic case.\n']),
		...Object.entries(words).map(([name, inner]): [string, string] => [`locales/en/${name}.json`, JSON.stringify(inner)])
	]);
}

const proofOf = (told: readonly Told[]) => ({
	sha256: sha256(''),
	length: 0,
	paragraphs: told.length,
	claims: Object.fromEntries(
		told.map(({ id, words: exact }, i) => [id, { paragraph: i + 1, start: 0, end: exact.length, hash: quoteHash({ exact, prefix: '', suffix: '' }) }])
	)
});
