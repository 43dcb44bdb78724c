import UFuzzy from '@leeoniya/ufuzzy';
import {fold} from '../../../source/text/normalize.ts';
import {lineText, type Line} from '../lines.ts';
import type {Engine} from './engine.ts';

/** The most words of a query that may stand in any order; each more multiplies the work. */
const mostPermuted = 5;

/** uFuzzy over the lines, one slip a word allowed, words in any order. */
export function uFuzzyEngine(lines: readonly Line[]): Engine {
	const haystack = lines.map(line => UFuzzy.latinize(fold(lineText(line))));
	// The number is that of a `const` enum, which has no value to import.
	const fuzzy = new UFuzzy({intraMode: 1});
	return {
		name: 'uFuzzy',
		setting: `intraMode 1, up to ${mostPermuted} words in any order, ranked to 1e5 hits; lines and queries folded and latinized`,
		search: (query, limit) => {
			const [hits, info, order] = fuzzy.search(haystack, UFuzzy.latinize(fold(query)), mostPermuted, 1e5);
			const ranked = info ? order.map(at => info.idx[at] ?? -1) : (hits ?? []);
			return ranked.slice(0, limit).flatMap(at => lines[at]?.id ?? []);
		},
	};
}
