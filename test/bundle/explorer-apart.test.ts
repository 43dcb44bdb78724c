import type {Metafile} from 'esbuild';
import {expect, test} from 'vitest';
import {assertExplorerIsApart} from '../../source/bundle/explorer-apart.ts';

type Kind = 'import-statement' | 'dynamic-import';

/** A build of files that import each other and hold one module each. */
function madeOf(
	files: Readonly<Record<string, {holds: string; imports: readonly (readonly [string, Kind])[]}>>,
) {
	const outputs = Object.entries(files).map(([name, {holds, imports}]) => [
		name,
		{
			inputs: {[holds]: {bytesInOutput: 1}},
			imports: imports.map(([path, kind]) => ({path, kind})),
			exports: [],
		},
	]);
	return {inputs: {}, outputs: Object.fromEntries(outputs) as Metafile['outputs']};
}

const react = {holds: 'node_modules/react/index.js', imports: []};

test('lets React stand in what is loaded later', () => {
	const apart = madeOf({
		'dist/main.js': {holds: 'source/main.ts', imports: [['dist/a.js', 'import-statement']]},
		'dist/a.js': {holds: 'source/a.ts', imports: [['dist/explorer.js', 'dynamic-import']]},
		'dist/explorer.js': react,
	});
	expect(() => assertExplorerIsApart(apart, 'dist/main.js')).not.toThrow();
});

test('refuses React behind imports of imports, also where these run in a circle', () => {
	const together = madeOf({
		'dist/main.js': {holds: 'source/main.ts', imports: [['dist/a.js', 'import-statement']]},
		'dist/a.js': {
			holds: 'source/a.ts',
			imports: [
				['dist/main.js', 'import-statement'],
				['dist/b.js', 'import-statement'],
			],
		},
		'dist/b.js': react,
	});
	expect(() => assertExplorerIsApart(together, 'dist/main.js')).toThrow(
		'dist/b.js is loaded at every start and holds node_modules/react/index.js',
	);
});

test('refuses cryptography at every start, and lets it be loaded later', () => {
	const loading = (kind: Kind) =>
		madeOf({
			'dist/main.js': {holds: 'source/main.ts', imports: [['dist/a.js', kind]]},
			'dist/a.js': {holds: 'source/a.ts', imports: [['node:crypto', 'import-statement']]},
		});
	expect(() => assertExplorerIsApart(loading('import-statement'), 'dist/main.js')).toThrow(
		'dist/a.js is loaded at every start and loads node:crypto',
	);
	expect(() => assertExplorerIsApart(loading('dynamic-import'), 'dist/main.js')).not.toThrow();
});

test('refuses a name under which nothing was built', () => {
	expect(() => assertExplorerIsApart(madeOf({}), 'dist/main.js')).toThrow('the build made no dist/main.js');
});
