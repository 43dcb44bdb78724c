import {perObject} from '../../../../domain/memo.ts';
import type {KnownPerson} from '../../../import-model.ts';
import type {Scene} from '../../pipeline.ts';
import type {Token} from '../tokens.ts';
import type {WordClass, WordClasses} from './word-classes.ts';

/** A run of tokens that names a person or tells what somebody is. */
export interface PersonChunk {
	readonly type: 'name' | 'office' | 'rank' | 'honorific' | 'acting' | 'former';
	/** Index of its first token, and of the token after its last. */
	readonly first: number;
	readonly next: number;
	/** Known people of that name; empty for a stranger. */
	readonly known: readonly KnownPerson[];
}

/** Each token is asked several times; a passage is read in one language only. */
const keptClasses = perObject<readonly Token[], Map<number, Map<WordClass, number>>>(() => new Map());

/** The classes of the phrases at a token, each with the end of its longest phrase. */
export function classesAt(scene: Scene, words: WordClasses, index: number): ReadonlyMap<WordClass, number> {
	const kept = keptClasses(scene.tokens);
	let found = kept.get(index);
	if (found) return found;
	found = new Map<WordClass, number>();
	for (const {value, next} of words.phrases.at(scene.tokens, index)) {
		found.set(value, Math.max(next, found.get(value) ?? 0));
	}
	kept.set(index, found);
	return found;
}
