// Makes dist/ from source/: what is installed starts several times as fast as the modules one by one; and the manual
// page. Each patch is a file of source/bundle/, which says why it is there and what it gains. `--without PATCH` leaves
// one out and `--outdir FOLDER` builds elsewhere: so `npm run bench -- patches` measures them.
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {assertExplorerIsApart} from './source/bundle/explorer-apart.ts';
import {mainBeside} from './source/bundle/main-beside.ts';
import {patches} from './source/bundle/patches.ts';
import {manPage} from './source/cli/man-page.ts';

const root = dirname(fileURLToPath(import.meta.url));
const {values} = parseArgs({options: {without: {type: 'string'}, outdir: {type: 'string'}}});
const outdir = values.outdir ?? join(root, 'dist');

if (values.without !== undefined && !patches.some(patch => patch.name === values.without))
	throw new Error(`no patch is called ${values.without}`);

/** @type {import('esbuild').BuildOptions} */
const options = {
	absWorkingDir: root,
	outdir,
	bundle: true,
	format: 'esm',
	platform: 'node',
	logLevel: 'warning',
};

rmSync(outdir, {recursive: true, force: true});
const {metafile} = await build({
	...options,
	entryPoints: ['source/main.ts'],
	target: 'node22',
	// The explorer becomes a file of its own, which nothing but the explorer loads.
	splitting: true,
	chunkNames: '[name]-[hash]',
	external: ['better-sqlite3'],
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	plugins: patches.filter(patch => patch.name !== values.without),
	// CommonJS dependencies call for Node's own modules by require.
	banner: {
		js: "import {createRequire as makeRequire} from 'node:module';const require = makeRequire(import.meta.url);",
	},
	minifySyntax: true,
	minifyWhitespace: true,
	minifyIdentifiers: true,
	legalComments: 'linked',
	metafile: true,
});
await build({
	...options,
	entryPoints: ['source/cli.ts'],
	target: 'node12',
	// Node 12 has it from 12.17 on; esbuild would write a require instead.
	supported: {'dynamic-import': true},
	external: ['module'],
	plugins: [mainBeside],
});
chmodSync(join(outdir, 'cli.js'), 0o755);
const {version} = /** @type {{version: string}} */ (
	JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
);
writeFileSync(join(outdir, 'communique.1'), manPage(version));

// What is bundled, for the notices that the package carries (db/third-party-notices.ts).
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, {recursive: true});
writeFileSync(join(cache, 'metafile.json'), JSON.stringify(metafile));
assertExplorerIsApart(metafile, relative(root, join(outdir, 'main.js')));
