import {patch} from './patch.ts';

/**
 * Gives Ink and its libraries the string-width of the program in the place of the five copies that they bring, and
 * lets it be loaded only when a text comes whose width is not its length.
 *
 * Why: to measure is most of what Ink does for a frame, nearly all text is plain in the sense of
 * source/text/grapheme.ts, and the Unicode sets in string-width's patterns take longer to load than a list to print.
 * Gain: 17 of 112 ms of processor time of `list --limit 20` on a terminal, 2.7 of 15.2 ms of a page turned in the
 * list (medians). Measured 2026-11-28 by `npm run bench -- patches`, on a busy machine.
 * Upstream: github.com/sindresorhus/string-width/pull/72 (merged) gives it a short cut for ASCII, not for Vietnamese.
 * No report of the time that loading takes was found.
 */
export const oneStringWidth = patch('one-string-width', {
	standIns: [
		{
			names: ['string-width'],
			// esbuild runs a module that is required when the call is reached.
			contents: [
				"import {isPlain} from './source/text/grapheme.ts';",
				'let measure;',
				'export default (text, options) =>',
				"	isPlain(text) ? text.length : (measure ??= require('string-width').default)(text, options);",
			].join('\n'),
		},
	],
});
