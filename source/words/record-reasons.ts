import type {Engagement} from '../domain/engagement.ts';
import type {Language, Vocabulary} from '../domain/vocabulary.ts';
import {importSentenceIn} from './date-reasons.ts';

/**
 * The reasons for a record's date in a language. The import's have their words in the program, an editor's in the data;
 * one for which nobody has Vietnamese words stays in English.
 */
export function dateReasonsIn(
	{date_reasons: reasons, people}: Pick<Engagement, 'date_reasons' | 'people'>,
	language: Language,
	{dateReasons}: Pick<Vocabulary, 'dateReasons'>,
): readonly string[] {
	if (language === 'en') return reasons;
	return reasons.map(reason => {
		const told = importSentenceIn(reason, language, people);
		return told === reason ? (dateReasons.vietnameseOf(reason) ?? reason) : told;
	});
}
