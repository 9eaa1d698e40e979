import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '#commands/find-chromium.ts';
import { serveFolder } from '#commands/static-server.ts';
import { buildCase } from './build-case.ts';
import { CONTENDERS } from './contenders.ts';
import { medianTable, ratioTables, type Series } from './table.ts';
import { visit, type Visit } from './visit.ts';

/**
 * `npm run bench`: our timeline beside TimelineJS3, vis-timeline and a bare list, of the same events, from the same server, in
 * one browser. Each round visits every page once, in another order than the round before, so that what else the machine does
 * falls on all of them alike.
 */
const { values } = parseArgs({
	options: {
		events: { type: 'string', default: '15,60,500,5000' },
		rounds: { type: 'string', default: '3' },
		only: { type: 'string', default: CONTENDERS.map(({ name }) => name).join(',') },
		conditions: { type: 'string', default: 'fast,slow' },
		/** No new visit is begun after so many minutes. */
		minutes: { type: 'string', default: '60' },
		'start-seconds': { type: 'string', default: '90' },
		'step-seconds': { type: 'string', default: '60' }
	}
});
const listOf = (text: string): string[] => text.split(',').map((one) => one.trim());
const numberOf = (text: string): number => {
	const number = Number(text);
	if (!(number > 0)) throw new Error(`expected a number over 0, got ${JSON.stringify(text)}`);
	return number;
};
const counts = listOf(values.events).map(numberOf);
const rounds = numberOf(values.rounds);
const limits = { start: numberOf(values['start-seconds']) * 1000, steps: numberOf(values['step-seconds']) * 1000 };
const contenders = CONTENDERS.filter(({ name }) => listOf(values.only).includes(name));
const conditions = listOf(values.conditions).map((name) => name === 'slow');
const last = performance.now() + numberOf(values.minutes) * 60_000;

const folder = mkdtempSync(join(tmpdir(), 'timeline-bench-'));
const browser = await chromium.launch({
	executablePath: findChromium({ install: true }),
	// Nothing but our server can be reached, so that no page waits for what a machine without a network would not give it.
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'
	]
});
const taken = new Map<string, { series: Omit<Series, 'visits'>; visits: Visit[] }>();
try {
	for (const events of counts) {
		const site = join(folder, String(events));
		console.error(`${events} events: built in ${(buildCase(events, site) / 1000).toFixed(1)} s`);
		const server = await serveFolder({ root: join(site, 'site'), port: 0 });
		for (let round = 0; round < rounds && performance.now() < last; round++) {
			const order = contenders.flatMap((_, i) => contenders[(i + round) % contenders.length] ?? []);
			for (const slow of conditions) {
				for (const contender of order) {
					const key = `${contender.name} ${events} ${slow}`;
					const one = taken.get(key) ?? { series: { contender: contender.name, events, slow }, visits: [] };
					taken.set(key, one);
					if (performance.now() > last) continue;
					one.visits.push(await visit(browser, server.address, contender, events, slow, limits));
					console.error(`${events} events, round ${round + 1}, ${slow ? 'slow' : 'fast'}: ${contender.name} ${JSON.stringify(one.visits.at(-1))}`);
				}
			}
		}
		await server.close();
	}
} finally {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
}

const series = [...taken.values()].map(({ series: one, visits }): Series => ({ ...one, visits }));
const [cpu] = cpus();
console.log(`${ratioTables(series, 'ours')}

Medians of at most ${rounds} visits (least to most); times in ms from the asking of the page, p98 over 20 steps of zoom and 40 of pan by real input; "slow": a processor a
quarter as fast and a "Slow 4G" network. Steps over ${limits.steps / 1000} s together and starts over ${limits.start / 1000} s are cut there.
Chromium ${browser.version()}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, Node ${process.version}.

${medianTable(series)}`);
