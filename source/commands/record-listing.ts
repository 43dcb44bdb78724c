import {cellText, type ColumnWords, type RecordColumn} from '../domain/record-columns.ts';
import type {ListedEngagement} from '../domain/engagement.ts';
import {wordsIn} from '../words/index.ts';
import type {PrintedColumn} from '../cli/aligned-table.ts';

/** The columns of a table of records in a terminal, from left to right. */
const layout: readonly (Omit<PrintedColumn, 'heading' | 'cells'> & {readonly id: RecordColumn})[] = [
	{id: 'date', most: 24, isDate: true},
	{id: 'kind', most: 18, needs: 18, look: 'accent'},
	{id: 'engagement', most: 'flexible'},
	{id: 'place', most: 16, needs: 20},
	{id: 'id', most: 80, needs: 60, look: 'faint'},
];

/** Records as the columns of a table in a terminal. */
export function listingColumns(
	records: readonly ListedEngagement[],
	words: ColumnWords,
): readonly PrintedColumn[] {
	const headings = wordsIn(words.language);
	return layout.map(({id, ...column}) => ({
		...column,
		heading: headings[id],
		cells: records.map(record => cellText(record, id, words)),
	}));
}
