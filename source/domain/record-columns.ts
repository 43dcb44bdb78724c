import {dateLabelWithin} from './date-label.ts';
import {placeIn, titleIn, type ListedEngagement} from './engagement.ts';
import type {YearRange} from './filter.ts';
import {labelOf, type Language, type Vocabulary} from './vocabulary.ts';

/** In which words a list of records is printed. */
export interface ColumnWords {
	readonly language: Language;
	readonly vocabulary: Vocabulary;
	/** The years that the list is filtered by: dates which fall there only possibly carry a question mark. */
	readonly years: readonly YearRange[];
}

/**
 * The columns of every list of records, on screen and in tables: the text of a cell by the id of its column, which is
 * the key of its heading in `source/words/`. Which of them are shown, and how wide, is for each list to say.
 */
export const recordColumns = {
	date: ({date}, {years, language}) => dateLabelWithin(date, years, language),
	kind: ({kind}, {vocabulary, language}) => labelOf(vocabulary.kinds, kind, language),
	engagement: (record, {language}) => titleIn(record, language),
	place: ({place}, {language}) => placeIn(place, language) || '–',
	id: ({id}) => id,
} as const satisfies Readonly<Record<string, (record: ListedEngagement, words: ColumnWords) => string>>;

/** The id of a column. */
export type RecordColumn = keyof typeof recordColumns;

/** The text of a record in a column. */
export function cellText(record: ListedEngagement, column: RecordColumn, words: ColumnWords): string {
	return recordColumns[column](record, words);
}

/**
 * A record as fields for other programs, nothing worded or cut: EDTF date, kind, English title and place, id. Where
 * there is no English title or place, the Vietnamese one.
 */
export function plainFields(record: ListedEngagement): readonly string[] {
	return [record.date, record.kind, titleIn(record, 'en'), placeIn(record.place, 'en'), record.id];
}
