import Fuse from 'fuse.js';
import {fold} from '../../../source/text/normalize.ts';
import {lineText, type Line} from '../lines.ts';
import type {Engine} from './engine.ts';

/** The way in which Fuse.js takes the words of a query: `extended` wants all of them, `tokens` weighs them. */
export type FuseMode = 'extended' | 'tokens';

/**
 * Fuse.js over the lines. Marks are folded by our own `fold`, since its `ignoreDiacritics` leaves `đ`. Its default,
 * which takes a query as one pattern, is left out: it finds no words in another order.
 */
export function fuseEngine(lines: readonly Line[], mode: FuseMode): Engine {
	const fuse = new Fuse(
		lines.map(line => ({id: line.id, text: fold(lineText(line))})),
		{
			keys: ['text'],
			ignoreLocation: true,
			threshold: 0.4,
			...(mode === 'extended' ? {useExtendedSearch: true} : {useTokenSearch: true}),
		},
	);
	return {
		name: mode === 'extended' ? 'Fuse.js extended' : 'Fuse.js tokens',
		setting: `${mode === 'extended' ? 'useExtendedSearch' : 'useTokenSearch'}, ignoreLocation, threshold 0.4, one key (the line); lines and queries folded`,
		search: (query, limit) => fuse.search(fold(query), {limit}).map(({item}) => item.id),
	};
}
