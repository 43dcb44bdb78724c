import type {Language} from '../../../domain/vocabulary.ts';
import {spokenEn, type SpokenMessages} from './en.ts';
import {spokenVi} from './vi.ts';

export {keyInWords} from './key-words.ts';
export type {DatePoint, SpokenMessages} from './en.ts';

/** The sentences of the spoken explorer in a language. */
export function spokenIn(language: Language): SpokenMessages {
	return language === 'vi' ? spokenVi : spokenEn;
}
