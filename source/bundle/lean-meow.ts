import {patch, replaced} from './patch.ts';

/**
 * Takes out of meow the look-up of the caller's package.json, and what normalises its contents.
 *
 * Why: meow bundles more code for that than for all else it does, and loads it at every start; the program always
 * hands it name and version (source/cli/meow-parser.ts), so that none of it is used.
 * Gain: 19 of 112 ms of processor time of `list --limit 20` (median). Measured 2026-11-28 by `npm run bench --
 * patches`, on a busy machine.
 * Upstream: github.com/sindresorhus/meow/issues/104 (open), 177 (closed). That an import by name is slower than
 * `require`, since it calls every getter of the module: github.com/nodejs/node/issues/59686 (open).
 */
export const leanMeow = patch('lean-meow', {
	edits: [
		{file: 'meow/build/options.js', change: withoutLookUp},
		{file: 'meow/build/dependencies.js', change: withoutPackageData},
	],
});

/** `meow/build/options.js` without the import of what reads and normalises a package.json. */
export function withoutLookUp(text: string): string {
	return replaced(
		text,
		"import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';",
		'const readPackageUpSync = () => undefined, normalizePackageData = () => undefined;',
	);
}

/** `meow/build/dependencies.js` without what runs when it is loaded and serves package.json only. */
export function withoutPackageData(text: string): string {
	const edits: readonly (readonly [passage: string, replacement: string])[] = [
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
	];
	return edits.reduce((result, [passage, replacement]) => replaced(result, passage, replacement), text);
}
