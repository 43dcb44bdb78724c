import {fileURLToPath} from 'node:url';
import {patch, replaced} from './patch.ts';

const module = fileURLToPath(new URL('whole-rows.ts', import.meta.url));

/**
 * Lets Ink take a row of its output as it is where one text alone fills it, instead of taking all texts apart into
 * styled cells and putting them together again; and write a changed row whole, instead of looking for the cells in it
 * that have changed.
 *
 * Why: a frame of the explorer is made of whole rows, most of them the same as before. Ink makes 4,800 objects for
 * the cells of a terminal of 120x40, and reads the text of each row for each frame.
 * Gain: with the lines of source/ui/kit/frame-view.tsx, which are one node since then, 727 of 1,326 ms of processor
 * time of the main thread for the first 50 keys over 100,000 records (medians of three fresh processes each, in turns,
 * 2026-11-28, on a busy machine). `npm run bench -- patches` measures it alone.
 * Upstream: no report was found.
 */
export const uncutRows = patch('uncut-rows', {
	edits: [{file: 'ink/build/output.js', change: withWholeRows}],
	standIns: [
		{
			names: ['./line-update.js'],
			contents: [
				"import {cursorTo, eraseEndLine} from 'ansi-escapes';",
				'export default (previous, next) => cursorTo(0) + eraseEndLine + next;',
			].join('\n'),
		},
	],
});

/**
 * Ink's output with the short cut for whole rows.
 * @throws {Error} where the file is no longer what this was made for.
 */
export function withWholeRows(text: string): string {
	const parts: readonly (readonly [passage: string, replacement: string])[] = [
		[
			"import stringWidth from 'string-width';",
			`import {wholeRows} from ${JSON.stringify(module)};\nimport stringWidth from 'string-width';`,
		],
		[
			'        const output = [];\n        for (let y = 0; y < this.height; y++) {\n            const row = [];',
			[
				'        const rows = wholeRows(this.operations, this.height);',
				"        if (!rows.includes(null)) return {output: rows.join('\\n'), height: this.height};",
				'        const output = [];',
				'        for (let y = 0; y < this.height; y++) {',
				'            if (rows[y] !== null) {',
				'                output.push(undefined);',
				'                continue;',
				'            }',
				'            const row = [];',
			].join('\n'),
		],
		[
			'            .map(line => {\n',
			'            .map((line, y) => {\n            if (line === undefined) return rows[y];\n',
		],
	];
	return parts.reduce((changed, [passage, replacement]) => replaced(changed, passage, replacement), text);
}
