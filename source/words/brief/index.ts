import type {Language} from '../../domain/vocabulary.ts';
import {briefEnglish, type BriefWords} from './en.ts';
import {briefVietnamese} from './vi.ts';

export type {BriefWords} from './en.ts';

/** The words of a brief in a language. */
export function briefWordsIn(language: Language): BriefWords {
	return language === 'vi' ? briefVietnamese : briefEnglish;
}
