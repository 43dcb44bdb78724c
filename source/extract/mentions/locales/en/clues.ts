import {wordSet} from '../../shared-grammar/word-lists.ts';
import type {LanguageClues} from '../../pipeline.ts';

/** English is known by its small words and by its days and months, which it alone writes with a capital. */
export const clues: LanguageClues = {
	smallWords: wordSet(`
		the of and in to on with for by an is was at from his her as that who has have were also said after
		between during will be their its it he she visit minister defense defence secretary received
		receives met meets hosted held visited signed talks while
	`),
	weight: {marked: 2, bare: 2},
	// "March" and "May" begin sentences, too.
	capitalWords: wordSet(`
		January February April June July August September October November December Monday Tuesday
		Wednesday Thursday Friday Saturday Sunday
	`),
	markedWeight: 0,
	hasMarks: false,
};
