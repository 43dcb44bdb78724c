import {patch} from './patch.ts';

/** The files that make a segmenter when they are loaded. */
const files = [
	'string-width/index.js',
	'wrap-ansi/index.js',
	'slice-ansi/tokenize-ansi.js',
	'@alcalzone/ansi-tokenize/build/tokenize.js',
];

/**
 * Lets Ink and its libraries make their `Intl.Segmenter` when it is first used, not when its module is loaded.
 *
 * Why: the first one makes V8 load ICU's rules, and most runs and frames have no use for it.
 * Gain: the first segmenter takes 11 ms to make at best, in a process of its own. In the program the saving was
 * within the noise of a busy machine, in three runs. Measured 2026-11-28 by `npm run bench -- patches` and by
 * hand, on a busy machine.
 * Upstream: no report was found for these packages; github.com/maplibre/maplibre-gl-js/pull/8337 (merged) is the same
 * change elsewhere.
 */
export const lazySegmenters = patch('lazy-segmenters', {
	edits: files.map(file => ({file, change: withLazySegmenter})),
});

/**
 * A module whose one segmenter is made at the first call of `segment`.
 * @throws {Error} where the module makes none, or several.
 */
export function withLazySegmenter(text: string): string {
	const made = /^const (?<name>[A-Za-z_]+) = (?<segmenter>new Intl\.Segmenter\(.*\));$/gmu;
	const count = text.match(made)?.length ?? 0;
	if (count !== 1) throw new Error(`this file should make one segmenter, not ${count}`);
	return text.replace(
		made,
		'let lazy_$<name>;\nconst $<name> = {segment: text => (lazy_$<name> ??= $<segmenter>).segment(text)};',
	);
}
