import type {PersonMention} from '../../../import-model.ts';
import type {Grammar} from '../../language-grammar.ts';
import type {WordClasses} from './word-classes.ts';

/** The reading of a passage's people: by which words and patterns, and whom it has found so far. */
export interface Reading {
	readonly words: WordClasses;
	readonly grammar: Grammar;
	readonly found: readonly PersonMention[];
}
