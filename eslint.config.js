import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ignores: ['dist/', 'node_modules/']},
	...tseslint.configs.strictTypeChecked,
	...tseslint.configs.stylisticTypeChecked,
	// Elsewhere nothing is a hook or a component; the React compiler would read every function for nothing.
	{files: ['source/ui/**', '**/*.tsx'], extends: [reactHooks.configs.flat['recommended-latest']]},
	{
		languageOptions: {parserOptions: {project: './tsconfig.json', tsconfigRootDir: import.meta.dirname}},
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
			'@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			// There are no enums: tsconfig.json has erasableSyntaxOnly.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-enum-comparison': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
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
	{files: ['*.config.*', 'test/bench/**/*.mjs'], extends: [tseslint.configs.disableTypeChecked]},
);
