import {describe, expect, test, vi} from 'vitest';
import {globalProcess} from '../../source/bundle/global-process.ts';
import {lazySegmenters, withLazySegmenter} from '../../source/bundle/lazy-segmenters.ts';
import {leanMeow, withoutLookUp, withoutPackageData} from '../../source/bundle/lean-meow.ts';
import {oneStringWidth} from '../../source/bundle/one-string-width.ts';
import {plainRowKeys} from '../../source/bundle/plain-row-keys.ts';
import {withoutDevtools} from '../../source/bundle/without-devtools.ts';
import {withoutFetch, withoutFetchOf} from '../../source/bundle/without-fetch.ts';
import {bundled, installed} from './bundled.ts';

describe('lean-meow', () => {
	test('leaves meow able to read a command line', async () => {
		const module = await bundled(
			[
				"import meow from 'meow';",
				"export const read = argv => meow('help', {importMeta: import.meta, argv,",
				"	pkg: {name: 'example', version: '1.2.3'}, flags: {year: {type: 'string'}}}).flags.year;",
			].join('\n'),
			[leanMeow],
		);
		expect((module['read'] as (argv: string[]) => unknown)(['--year', '2019'])).toBe('2019');
	});

	test('takes the look-up out of the installed meow, and refuses another one', () => {
		const options = installed('meow/build/options.js');
		expect(withoutLookUp(options)).not.toContain("from './dependencies.js'");
		expect(() => withoutLookUp(options.replace('a as readPackageUpSync', 'a'))).toThrow('readPackageUpSync');
		const dependencies = installed('meow/build/dependencies.js');
		expect(withoutPackageData(dependencies)).not.toMatch(/^import [^;]*from 'util'|\npromisify\(/mu);
		expect(() => withoutPackageData(dependencies.replace('requireNormalize()', 'x()'))).toThrow(
			'requireNormalize()',
		);
	});
});

test('global-process hands out the global process, whole and in parts', async () => {
	const module = await bundled(
		"import whole, {env, cwd} from 'node:process';\nimport short from 'process';\n" +
			'export const parts = [whole, short, env];\nexport const folder = cwd();',
		[globalProcess],
	);
	expect(module['parts']).toEqual([process, process, process.env]);
	expect(module['folder']).toBe(process.cwd());
});

test('one-string-width measures plain text by its length and the rest as string-width does', async () => {
	const {width} = (await bundled("export {default as width} from 'string-width';", [oneStringWidth])) as {
		width: (text: string) => number;
	};
	expect(['', 'abc', 'Việt Nam', '日本', 'e\u{301}', '👨‍👩‍👧'].map(text => width(text))).toEqual([
		0, 3, 8, 4, 1, 2,
	]);
});

test('plain-row-keys leaves the key of a row to its place', async () => {
	const {sha1} = (await bundled("export {sha1} from 'object-hash';", [plainRowKeys])) as {
		sha1: (value: unknown) => string;
	};
	expect([sha1({row: 1}), sha1({row: 2})]).toEqual(['', '']);
});

describe('lazy-segmenters', () => {
	test('makes a segmenter once, when a text needs it', async () => {
		const made = vi.spyOn(Intl, 'Segmenter');
		try {
			const {width} = (await bundled(
				// Ink's own use of the other files is checked by the build of the program.
				"export {default as width} from 'string-width';",
				[
					{
						...lazySegmenters,
						setup(build) {
							void lazySegmenters.setup({...build, onEnd: () => undefined});
						},
					},
				],
			)) as {width: (text: string) => number};
			expect(made).not.toHaveBeenCalled();
			expect([width('日本'), width('e\u{301}')]).toEqual([4, 1]);
			expect(made).toHaveBeenCalledTimes(1);
		} finally {
			made.mockRestore();
		}
	});

	test.each([
		'string-width/index.js',
		'wrap-ansi/index.js',
		'slice-ansi/tokenize-ansi.js',
		'@alcalzone/ansi-tokenize/build/tokenize.js',
	])('fits the installed %s', file => {
		expect(withLazySegmenter(installed(file))).toMatch(/\(lazy_\w+ \?\?= new Intl\.Segmenter\(/u);
	});

	test('refuses a file that makes none or several', () => {
		const text = installed('wrap-ansi/index.js');
		expect(() => withLazySegmenter('export {};')).toThrow('one segmenter, not 0');
		expect(() => withLazySegmenter(text + text)).toThrow('one segmenter, not 2');
	});
});

describe('without-fetch', () => {
	test('loads Yoga without a call of fetch', async () => {
		const fetch = vi.spyOn(globalThis, 'fetch');
		try {
			const {direction} = await bundled(
				"import yoga, {Direction} from 'yoga-layout';\nconst node = yoga.Node.create();\nnode.setWidth(7);\n" +
					'node.calculateLayout(undefined, undefined, Direction.LTR);\nexport const direction = node.getComputedWidth();',
				[withoutFetch],
			);
			expect(direction).toBe(7);
			expect(fetch).not.toHaveBeenCalled();
		} finally {
			fetch.mockRestore();
		}
	});

	test('refuses code that does not ask for fetch', () => {
		expect(() => withoutFetchOf('export {};')).toThrow('no longer stands in the file');
	});
});

test('without-devtools bundles nothing for them', async () => {
	const {default: tools} = await bundled("export {default} from 'react-devtools-core';", [withoutDevtools]);
	expect(tools).toEqual({});
});
