import {dateLabelWithin} from './date-label.ts';
import {bodyIn, placeIn, titleIn, type ListedEngagement} from './engagement.ts';
import type {YearRange} from './filter.ts';
import {labelOf, type Language, type Side, type Vocabulary} from './vocabulary.ts';

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

/** The names of {@link plainFields}. */
export const plainFieldNames = ['date', 'kind', 'vietnam', 'united_states', 'title', 'place', 'id'] as const;

/**
 * A record as fields for other programs, nothing cut: EDTF date, kind, everybody of Vietnam and of the United States
 * (or the ships and organisations of a side of which nobody is named), title and place in a language, or in the other
 * where there is none, id.
 */
export function plainFields(record: ListedEngagement, language: Language): readonly string[] {
	const {date, kind, people, bodies, place, id} = record;
	const of = (side: Side): string => {
		const named = people.filter(each => each.side === side).map(({name}) => name);
		const others = bodies.filter(each => each.side === side).map(each => bodyIn(each, language));
		return (named.length > 0 ? named : others).join('; ');
	};
	return [date, kind, of('VN'), of('US'), titleIn(record, language), placeIn(place, language), id];
}
