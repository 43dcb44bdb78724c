import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/**
 * Bundles one of the Ink programs of this folder as communique is bundled, but for its patches, to start from Node's
 * compile cache as it does.
 * @returns the file to run
 */
export async function bundledInk(folder: string, file: string): Promise<string> {
	const outfile = join(folder, `${file}.mjs`);
	const cached = join(folder, `start-${file}.mjs`);
	const empty = join(folder, 'empty.mjs');
	writeFileSync(empty, 'export default {};\n');
	await build({
		entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node22',
		minifySyntax: true,
		minifyWhitespace: true,
		logLevel: 'error',
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		alias: {'react-devtools-core': empty},
		banner: {
			js: "import {createRequire as makeRequire} from 'node:module';const require = makeRequire(import.meta.url);",
		},
	});
	writeFileSync(
		cached,
		`import {enableCompileCache} from 'node:module';\nenableCompileCache();\nawait import('./${file}.mjs');\n`,
	);
	return cached;
}
