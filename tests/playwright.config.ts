import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '#commands/find-chromium.ts';

/** What the system's Chromium needs to keep still: no sandbox as root, no calls home. */
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export default defineConfig({
	testDir: 'pages',
	testMatch: '**/*.test.ts',
	outputDir: '../test-results',
	globalSetup: './built-site.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	reporter: process.env.CI ? 'list' : 'line',
	use: { baseURL: process.env.BASE },
	projects: [
		{
			name: 'chromium',
			use: { ...devices['Desktop Chrome'], launchOptions: { executablePath: findChromium({ install: false }), args: QUIET } }
		}
	]
});
