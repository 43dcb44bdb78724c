import type {Language} from '../../../domain/vocabulary.ts';
import {en, type Messages} from './en.ts';
import {vi} from './vi.ts';

export type {Messages} from './en.ts';

/** The messages in a language. */
export function messagesIn(language: Language): Messages {
	return language === 'vi' ? vi : en;
}
