import {defineConfig} from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// House rules, React's rules and whatever needs no types; .oxlintrc.json has what asks TypeScript.
export default defineConfig(
	{ignores: ['dist/', 'node_modules/']},
	tseslint.configs.strict,
	tseslint.configs.stylistic,
	// Elsewhere nothing is a hook or a component; the React compiler would read every function for nothing.
	{files: ['source/ui/**', '**/*.tsx'], extends: [reactHooks.configs.flat['recommended-latest']]},
	{
		rules: {
			// House rules of CONTRIBUTING.md, "Style".
			complexity: ['error', 14],
			'max-depth': ['error', 4],
			'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
			'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
			'no-console': 'error',
			'no-duplicate-imports': 'error',
			// Prettier keeps code narrow; comments are for a reader's eye.
			'max-len': ['error', {code: 2_000, comments: 120, ignoreUrls: true}],
			'no-restricted-syntax': [
				'error',
				{selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
				{selector: 'Literal[regex.flags!=/[uv]/]', message: 'A regular expression needs the u flag.'},
				{
					selector: 'Literal[regex.pattern=/\\\\[bwW]/]',
					message: 'ASCII word edges are wrong for Vietnamese: use text/boundary.ts.',
				},
			],
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
		},
	},
	{
		files: ['test/**', 'db/**', '*.config.*'],
		rules: {
			'no-restricted-imports': [
				'error',
				{paths: [{name: 'vitest', importNames: ['it'], message: 'Tests are called `test`.'}]},
			],
			'max-lines-per-function': 'off',
			'no-restricted-syntax': 'off',
			'no-console': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
	{files: ['**/*.d.ts'], rules: {'no-restricted-syntax': 'off'}},
);
