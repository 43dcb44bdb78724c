import {displayWidth} from '../../../text/width.ts';
import {rowDateWidths} from '../../../domain/row-date.ts';
import {numberIn} from '../../../words/index.ts';
import {line, type Line} from '../../kit/line.ts';
import type {Messages} from '../messages/index.ts';
import type {PickerPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

/** The columns of a row of a picker, each with the blanks before it; 0 for one that it lacks. */
export interface PickerCells {
	/** The bar of the chosen row, the mark, a blank. */
	readonly before: number;
	readonly name: number;
	readonly count: number;
	readonly first: number;
	readonly last: number;
	/** Letters of the bar that compares the counts, behind a blank. */
	readonly bar: number;
	/** How many of the records are only possible. */
	readonly possible: number;
}

const before = 3;
const date = rowDateWidths.day + 2;
/** The least columns of a name: what is left beside it gives way before. */
const leastName = 22;
/** A count takes its letters and a gap, but never less. */
const leastCount = 5;
const bars = {together: 6, apart: 12} as const;

/**
 * The columns of a picker in a box of so many columns inside. People have the dates of their first and last record;
 * where there is no room for all, the bar goes first, then the first date, then the last.
 */
export function cellsFor({counts, state}: ViewModel, {facet}: PickerPanel, width: number): PickerCells {
	const {language} = state;
	const widest = (of: (counted: (typeof counts)[number]) => number): number =>
		counts.reduce((most, counted) => Math.max(most, of(counted)), 0);
	const count = Math.max(
		leastCount,
		displayWidth(
			numberIn(
				widest(each => each.count),
				language,
			),
		) + 2,
	);
	const possible = widest(each => each.possible);
	const hasDates = facet.namedBy === 'people';
	let room = width - before - leastName - count - 1;
	const taken = (columns: number): number => {
		if (columns > room) return 0;
		room -= columns;
		return columns;
	};
	const possibleWidth = possible === 0 ? 0 : taken(displayWidth(numberIn(possible, language)) + 2);
	const last = hasDates ? taken(date) : 0;
	const first = last > 0 ? taken(date) : 0;
	const bar =
		!hasDates || first > 0 ? Math.max(0, taken(1 + (hasDates ? bars.together : bars.apart)) - 1) : 0;
	return {before, name: leastName + room, count, first, last, bar, possible: possibleWidth};
}

/** The headings over the columns of a picker. */
export function headingLine(
	{before: blanks, name, count, first, last}: PickerCells,
	{pickerHeadings}: Messages,
): Line {
	const cell = (text: string, columns: number): string =>
		columns === 0 ? '' : ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
	const {number, first: firstText, last: lastText} = pickerHeadings;
	return line(
		' '.repeat(blanks + name) + cell(number, count) + cell(firstText, first) + cell(lastText, last),
		'strong',
	);
}
