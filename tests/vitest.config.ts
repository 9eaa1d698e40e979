import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { fonts } from '#build/fonts.ts';

// Far from UTC, so that a slip into local time fails at once.
process.env.TZ = 'Pacific/Auckland';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	plugins: [fonts(), svelte({ configFile: false })],
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/pages/**'],
		env: { TZ: 'Pacific/Auckland' }
	}
});
