import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { eventsFile, LONG_CASE } from '#views/long-timeline.ts';
import type { TimelineJs } from '#views/timeline-js.ts';
import { FILES_BESIDE, pagesBeside } from './contenders.ts';
import { syntheticCase } from './synthetic-case.ts';

const project = resolve(import.meta.dirname, '../..');

/** Builds the timeline of a synthetic case into a folder, with the pages of the other contenders beside it. Tells how long the build took, in ms. */
export function buildCase(count: number, folder: string): number {
	const [content, site] = [join(folder, 'case'), join(folder, 'site')];
	for (const [path, text] of syntheticCase(count)) write(join(content, path), text);
	const pages = ['/en/timeline/', '/data/timeline.en.json', ...(count > LONG_CASE ? [`/${eventsFile('en')}`] : [])];
	const started = performance.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'node_modules/vite/bin/vite.js'), 'build'], {
		cwd: project,
		encoding: 'utf8',
		env: { ...process.env, CASE_DIR: content, BUILD_DIR: site, ONLY_PAGES: pages.join(',') }
	});
	if (status !== 0) throw new Error(`The case of ${count} events could not be built:\n${stdout}\n${stderr}`);
	const took = performance.now() - started;
	const timeline = JSON.parse(readFileSync(join(site, 'data/timeline.en.json'), 'utf8')) as TimelineJs;
	for (const [path, text] of pagesBeside(timeline)) write(join(site, path), text);
	for (const [from, to] of FILES_BESIDE) cpSync(join(project, 'node_modules', from), join(site, to), { recursive: true });
	return took;
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
