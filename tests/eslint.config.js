import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import { resolve } from 'node:path';
import tseslint from 'typescript-eslint';

const upwards = { group: ['../*', '..'], message: 'Import across folders by name: #domain/…, #views/….' };
const barrels = { regex: '/index(\\.[jt]s)?$', message: 'Import the file that holds the thing; there are no barrels.' };

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'src/generated/', 'test-results/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{ files: ['**/*.{js,ts,svelte}'], extends: [tseslint.configs.strictTypeChecked] },
	svelte.configs.recommended,
	{
		files: ['**/*.{js,ts,svelte}'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '..'), extraFileExtensions: ['.svelte'] } },
		rules: {
			eqeqeq: 'error',
			'no-restricted-imports': ['error', { patterns: [upwards, barrels] }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/unbound-method': 'off' // Objects here are plain: their functions do without `this`.
		}
	},
	{
		files: ['src/**/*.ts'],
		ignores: ['**/*.d.ts'],
		rules: {
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser } },
		rules: {
			// Every link goes through one function of ours, which adds the trailing slash that resolve() leaves out.
			'svelte/no-navigation-without-resolve': 'off',
			// The linter sees a component that another imports as any; svelte-check knows its type and checks these.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	// HTML of our own is set in two places: Markdown of our own files, and a list so long that nothing else would do.
	{ files: ['src/components/{Prose,BriefList}.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
	{ files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] }
);
