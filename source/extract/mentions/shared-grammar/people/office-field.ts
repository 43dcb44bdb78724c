import type {Scene} from '../../pipeline.ts';
import type {Token} from '../tokens.ts';
import {classesAt} from './person-chunk.ts';
import type {WordClasses} from './word-classes.ts';

/** The most words in small letters of what an office is for. */
const longestField = 3;

/**
 * "Consul for political affairs Robert Hale": where the field of an office that begins at a token behind "for" ends,
 * before a name; undefined where it is no such field.
 */
export function fieldEnd(
	scene: Scene,
	words: WordClasses,
	index: number,
	beginsName: (index: number) => boolean,
): number | undefined {
	const {tokens} = scene;
	if (tokens[index - 1]?.key !== 'for') return undefined;
	for (let next = index; next <= index + longestField; next++) {
		const token = tokens[next];
		if (!token || token.isSign || token.sentence !== tokens[index]?.sentence) return undefined;
		if (token.isCapital) return beginsName(next) ? next : undefined;
		if (words.isConnector(token) || classesAt(scene, words, next).has('stop')) return undefined;
	}
	return undefined;
}

/** "Trưởng thành" is grown up; "Bí thư Thành ủy" heads a body. */
export function isNoOffice(scene: Scene, words: WordClasses, after: Token, index: number): boolean {
	return words.isNotOffice(after) && !classesAt(scene, words, index).has('land');
}
