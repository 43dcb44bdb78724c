import type {Language} from '../domain/vocabulary.ts';
import {en, type Words} from './en.ts';
import {vi} from './vi.ts';

export {counted, numberIn} from './counted.ts';
export type {Words} from './en.ts';

/** The labels of whatever is printed about records, in a language. */
export function wordsIn(language: Language): Words {
	return language === 'vi' ? vi : en;
}
