// Makes dist/ from source/: what is installed starts several times as fast as the modules one by one (design, section
// 1).
import {chmodSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
/** esbuild runs these in Go, which has no u flag. */
const pattern = text => new RegExp(text);

/** Ink loads React's developer tools where it finds them; the package has no use for them. */
const withoutDevtools = {
	name: 'without-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: pattern('^react-devtools-core$')}, ({path}) => ({path, namespace: 'empty'}));
		onLoad({filter: pattern('.*'), namespace: 'empty'}, () => ({contents: 'export default {};'}));
	},
};

/**
 * meow looks up the caller's package.json where it is not handed one, and loads as much code for that as for
 * everything else it does. It is always handed one (source/main.ts), so the look-up is left out: 20 ms of every
 * start. A new meow that is written otherwise stops the build.
 */
const leanMeow = {
	name: 'lean-meow',
	setup({onLoad}) {
		onLoad({filter: pattern('/meow/build/options\\.js$')}, ({path}) => ({
			contents: without(path, [
				[
					"import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';",
					'const readPackageUpSync = () => undefined, normalizePackageData = () => undefined;',
				],
			]),
		}));
		onLoad({filter: pattern('/meow/build/dependencies\\.js$')}, ({path}) => ({
			contents: without(path, [
				// An import by name would call every getter of node:util, and one of them opens standard error.
				[
					"import require$$0$2, { format } from 'util';",
					"const require$$0$2 = require('util'), {format} = require$$0$2;",
				],
				['var normalizeExports = requireNormalize();', ''],
				[
					'const normalizePackageData = getDefaultExportFromCjs(normalizeExports);',
					'const normalizePackageData = undefined;',
				],
				['\npromisify(execFile);', ''],
			]),
		}));
	},
};

/** Importing node:process by name opens standard input, which takes longer than printing a list. */
const globalProcess = {
	name: 'global-process',
	setup({onResolve, onLoad}) {
		onResolve({filter: pattern('^(?:node:)?process$')}, () => ({path: 'process', namespace: 'global'}));
		onLoad({filter: pattern('.*'), namespace: 'global'}, () => ({
			contents:
				'export default globalThis.process;\nexport const {env} = globalThis.process;\nexport const cwd = () => globalThis.process.cwd();',
		}));
	},
};

/**
 * Ink and its libraries bring five copies of string-width beside ours. They all get ours, and only for text whose
 * width is not its length: measuring is most of what they do for a frame, and the Unicode sets of its patterns alone
 * take longer to load than a list to print.
 */
const oneStringWidth = {
	name: 'one-string-width',
	setup({onResolve, onLoad}) {
		onResolve({filter: pattern('^string-width$')}, ({kind}) =>
			kind === 'require-call'
				? {path: join(root, 'node_modules/string-width/index.js')}
				: {path: 'string-width', namespace: 'width'},
		);
		// esbuild runs a module that is required when the call is reached.
		onLoad({filter: pattern('.*'), namespace: 'width'}, () => ({
			contents:
				"import {isPlain} from './source/text/grapheme.ts';\nlet measure;\n" +
				'export default (text, options) =>\n' +
				"	isPlain(text) ? text.length : (measure ??= require('string-width').default)(text, options);",
			resolveDir: root,
		}));
	},
};

/**
 * ink-table keys each row by the SHA-1 of its data, on every frame; the data themselves, which are row numbers, do as
 * well.
 */
const plainRowKeys = {
	name: 'plain-row-keys',
	setup({onResolve, onLoad}) {
		onResolve({filter: pattern('^object-hash$')}, ({path}) => ({path, namespace: 'row-keys'}));
		onLoad({filter: pattern('.*'), namespace: 'row-keys'}, () => ({
			contents: 'export const sha1 = row => JSON.stringify(row);',
		}));
	},
};

/**
 * The first segmenter takes Node about 12 ms to make: each is made when it is first used, not when its module is
 * loaded.
 */
const lazySegmenters = {
	name: 'lazy-segmenters',
	setup({onLoad}) {
		const files =
			'/(?:string-width/index|ink/build/line-update|wrap-ansi/index|slice-ansi/tokenize-ansi|ansi-tokenize/build/tokenize)\\.js$';
		const made = /^const (?<name>[A-Za-z_]+) = (?<segmenter>new Intl\.Segmenter\(.*\));$/mu;
		onLoad({filter: pattern(`node_modules/.*${files}`)}, ({path}) => {
			const text = readFileSync(path, 'utf8');
			if (!made.test(text)) throw new Error(`${path} no longer makes a segmenter of its own`);
			return {
				contents: text.replace(
					made,
					'let lazy_$<name>;\nconst $<name> = {segment: text => (lazy_$<name> ??= $<segmenter>).segment(text)};',
				),
			};
		});
	},
};

/**
 * cli.js is a file of its own that finds the rest beside it, so that it holds nothing which an old Node cannot parse.
 */
const mainBeside = {
	name: 'main-beside',
	setup({onResolve}) {
		onResolve({filter: pattern('/main\\.ts$')}, () => ({path: './main.js', external: true}));
	},
};

/** @type {import('esbuild').BuildOptions} */
const common = {
	absWorkingDir: root,
	outdir: dist,
	bundle: true,
	format: 'esm',
	platform: 'node',
	logLevel: 'warning',
};

rmSync(dist, {recursive: true, force: true});
const {metafile} = await build({
	...common,
	entryPoints: ['source/main.ts'],
	target: 'node22',
	// The explorer becomes a file of its own, which nothing but the explorer loads.
	splitting: true,
	chunkNames: '[name]-[hash]',
	external: ['better-sqlite3'],
	// Nothing here goes on line. Yoga would fetch its own WebAssembly from a data: URL, for which Node loads its
	// whole HTTP client.
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"', fetch: 'undefined'},
	plugins: [withoutDevtools, leanMeow, globalProcess, oneStringWidth, lazySegmenters, plainRowKeys],
	// CommonJS dependencies call for Node's own modules by require.
	banner: {
		js: "import {createRequire as makeRequire} from 'node:module';const require = makeRequire(import.meta.url);",
	},
	minifySyntax: true,
	minifyWhitespace: true,
	legalComments: 'linked',
	metafile: true,
});
await build({
	...common,
	entryPoints: ['source/cli.ts'],
	target: 'node12',
	// Node 12 has it from 12.17 on; esbuild would write a require instead.
	supported: {'dynamic-import': true},
	external: ['module'],
	plugins: [mainBeside],
});
chmodSync(join(dist, 'cli.js'), 0o755);

assertExplorerIsApart(metafile);

/**
 * Commands that print a few lines must not wait for React: nothing that main.js imports at once may hold a part of
 * it.
 */
function assertExplorerIsApart({outputs}) {
	const seen = new Set();
	const pending = ['dist/main.js'];
	for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		const {inputs, imports} = outputs[file];
		const found = Object.keys(inputs).find(input => /node_modules\/(?:ink|react|yoga-layout)\//u.test(input));
		if (found) throw new Error(`${file} is loaded at every start and holds ${found}`);
		pending.push(
			...imports.filter(each => each.kind === 'import-statement' && !each.external).map(each => each.path),
		);
	}
}

/** A file's text with some passages replaced, all of which must be there. */
function without(path, replacements) {
	return replacements.reduce(
		(text, [passage, replacement]) => {
			if (!text.includes(passage)) throw new Error(`${path} no longer has: ${passage}`);
			return text.replace(passage, () => replacement);
		},
		readFileSync(path, 'utf8'),
	);
}
