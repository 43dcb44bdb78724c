import MiniSearch from 'minisearch';
import {fold} from '../../../source/text/normalize.ts';
import {lineText, type Line} from '../lines.ts';
import type {Engine} from './engine.ts';

/**
 * MiniSearch over the lines. Of the settings tried on these very queries (all words or any, prefixes of all words or
 * the last, slips of 0.2 or 0.3, one field or five, boosts and weights) this one finds most.
 */
export function miniSearchEngine(lines: readonly Line[]): Engine {
	const index = new MiniSearch<{readonly id: string; readonly text: string}>({
		fields: ['text'],
		processTerm: term => fold(term),
		searchOptions: {prefix: true, fuzzy: 0.3, combineWith: 'OR', weights: {prefix: 0.6, fuzzy: 0.2}},
	});
	index.addAll(lines.map(line => ({id: line.id, text: lineText(line)})));
	return {
		name: 'MiniSearch',
		setting:
			'prefix, fuzzy 0.3, any word (OR), weights 0.6 and 0.2, one field (the line); folded by processTerm',
		search: (query, limit) =>
			index
				.search(query)
				.slice(0, limit)
				.map(({id}) => String(id)),
	};
}
