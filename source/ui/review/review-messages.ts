import type {Language} from '../../domain/vocabulary.ts';
import {reviewEn, type ReviewMessages} from './review-messages-en.ts';
import {reviewVi} from './review-messages-vi.ts';

export type {ReviewMessages} from './review-messages-en.ts';

/** The messages of the review in a language. */
export function reviewMessagesIn(language: Language): ReviewMessages {
	return language === 'vi' ? reviewVi : reviewEn;
}
