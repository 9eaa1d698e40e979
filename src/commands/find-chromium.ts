import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where a machine's own network or package mirror is slow, these limits still let a step finish; where there is no way out, they end it. */
const SECONDS = { playwright: 120, aptUpdate: 120, aptInstall: 600 };

/** The browser that the page tests run in: a path, or undefined for Playwright's own Chromium. */
export function findChromium({ install }: { readonly install: boolean }): string | undefined {
	for (const step of [() => undefined, ...(install ? [installWithPlaywright, installWithApt] : [])]) {
		step();
		if (existsSync(chromium.executablePath())) return undefined;
		const path = systemChromium();
		if (path) return path;
	}
	throw new Error(
		'No Chromium was found: run `npx playwright install --with-deps chromium`, install the package `chromium` of your system, or set CHROMIUM_PATH to its program.'
	);
}

function systemChromium(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
	return [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES, ...onPath].find((path) => path !== '' && existsSync(path));
}

function installWithPlaywright(): void {
	const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
	run(process.execPath, [playwright, 'install', '--with-deps', 'chromium'], SECONDS.playwright);
}

function installWithApt(): void {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
	// The step before may have been stopped while it held the package lock.
	const quietly = ['-q', '-o', 'DPkg::Lock::Timeout=60'];
	run('apt-get', [...quietly, 'update'], SECONDS.aptUpdate);
	run('apt-get', [...quietly, 'install', '-y', '--no-install-recommends', 'chromium'], SECONDS.aptInstall);
}

const run = (command: string, args: readonly string[], seconds: number): void => {
	spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: seconds * 1000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
};
