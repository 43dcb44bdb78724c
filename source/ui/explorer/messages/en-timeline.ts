import {counted, numberIn} from '../../../words/index.ts';

/** The words of the timeline in English. */
export const timelineEn = {
	title: 'Timeline',
	everything: 'all records',
	signs: [
		['●', 'held', 'held'],
		['○', 'a gap in a yearly series', 'gap'],
		['?', 'only possibly', 'possibly'],
		['+', 'ten or more', '10 or more'],
	] as readonly (readonly [sign: string, word: string, brief: string])[],
	number: 'No.',
	noGap: 'No further gap that way in this row.',
	recordsShown: (from: number, to: number, count: number) =>
		`records ${numberIn(from, 'en')}–${numberIn(to, 'en')} of ${numberIn(count, 'en')}`,
	emptyCell: (year: number, month: string | null) => `No record of this row in ${month ?? year}.`,
	asksNothing: 'The view asks for nothing: all its records stand in the rows.',
	isAdded: 'This is a row already.',
	addRow: '+ query (empty: this view):',
	notAdded: 'Only rows that were added can be taken away.',
};

/** The words of who met whom in English. */
export const matrixEn = {
	orders: {count: 'most met first', first: 'earliest first meeting first', last: 'latest meeting first'},
	ofBoth: (count: number) => `${counted(count, 'record')} with both sides`,
	neverMet: 'No record names both.',
	nothingToExport: 'No record names both: there is nothing to export.',
	nobody: 'No record of this view names people of both sides.',
};
