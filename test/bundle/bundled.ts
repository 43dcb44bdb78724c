import {mkdtempSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** The text of an installed file, by its path in `node_modules`. */
export function installed(file: string): string {
	return readFileSync(join(root, 'node_modules', file), 'utf8');
}

/**
 * The exports of a module that was bundled with some patches, as the program is.
 * @throws {Error} where a patch fails the build.
 */
export async function bundled(
	contents: string,
	plugins: readonly Plugin[],
): Promise<Record<string, unknown>> {
	const folder = mkdtempSync(join(process.env['COMMUNIQUE_TEST_FOLDER'] ?? '', 'bundled-'));
	const outfile = join(folder, 'bundled.mjs');
	await build({
		stdin: {contents, resolveDir: root},
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		logLevel: 'silent',
		plugins: [...plugins],
		banner: {
			js: "import {createRequire as makeRequire} from 'node:module';const require = makeRequire(import.meta.url);",
		},
	});
	return (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
}
