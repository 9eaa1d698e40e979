import { findChromium } from './find-chromium.ts';

try {
	console.log(`The page tests run in ${findChromium({ install: true }) ?? "Playwright's own Chromium"}.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
