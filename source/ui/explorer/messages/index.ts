import type {Language} from '../../../domain/vocabulary.ts';
import {explorerEn, type Messages} from './en.ts';
import {explorerVi} from './vi.ts';

export type {Messages} from './en.ts';

/** The messages in a language. */
export function messagesIn(language: Language): Messages {
	return language === 'vi' ? explorerVi : explorerEn;
}
