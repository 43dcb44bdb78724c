import type {Language} from '../../../domain/vocabulary.ts';
import {reviewEn, type ReviewMessages} from './en.ts';
import {reviewVi} from './vi.ts';

export type {ReviewMessages} from './en.ts';

/** The messages of the review in a language. */
export function reviewMessagesIn(language: Language): ReviewMessages {
	return language === 'vi' ? reviewVi : reviewEn;
}
