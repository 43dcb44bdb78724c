import {wordSet} from '../../shared-grammar/word-lists.ts';
import type {LanguageClues} from '../../pipeline.ts';

/**
 * Vietnamese is known by its small words and by marks on words in small letters: a marked word that begins large may
 * be a name in any text.
 */
export const clues: LanguageClues = {
	smallWords: wordSet(`
		va cua tai ngay da voi cac nhung trong cho duoc la mot khi theo ong ba tham tiep hoi bo truong nhan
		dip chieu sang trua thu dam dien den nam quan nuoc gap nay vao tau cap cang hom
	`),
	weight: {marked: 2, bare: 1},
	capitalWords: new Set(),
	markedWeight: 1,
	hasMarks: true,
};
