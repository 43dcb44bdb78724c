import {rowDateWidths, type RowDateForm} from '../../../domain/row-date.ts';
import type {Language} from '../../../domain/vocabulary.ts';

/** The columns of a commitment's row, in columns of the terminal; 0 for one that is not there. */
export interface LedgerCells {
	readonly date: number;
	readonly dateForm: RowDateForm;
	/** The word behind the sign of the status. */
	readonly status: number;
	/** Sides and sums are 0 on a narrow screen, where both stand before the text, in as many columns as they take. */
	readonly parties: number;
	readonly amount: number;
	readonly what: number;
	readonly place: number;
	readonly source: number;
}

/** The widest status and parties of each language. */
const widest: Readonly<Record<Language, {readonly status: number; readonly parties: number}>> = {
	en: {status: 10, parties: 9},
	vi: {status: 12, parties: 12},
};

/**
 * The columns for a terminal of this width. The text takes what the others leave.
 * @param isUnderYears false in an order without rules of years, where a date has its year
 */
export function ledgerCells(width: number, language: Language, isUnderYears: boolean): LedgerCells {
	const {status, parties} = widest[language];
	if (width < 56) {
		const form = isUnderYears ? 'short' : 'month';
		return withWhat(width, {date: rowDateWidths[form], dateForm: form});
	}
	const dateForm = isUnderYears ? 'full' : 'day';
	const date = rowDateWidths[dateForm];
	if (width < 100) return withWhat(width, {date, dateForm, parties, amount: 15, source: 4});
	return withWhat(width, {
		date,
		dateForm,
		status,
		parties,
		amount: 16,
		place: 10,
		source: 4,
	});
}

function withWhat(
	width: number,
	cells: Partial<LedgerCells> & Pick<LedgerCells, 'date' | 'dateForm'>,
): LedgerCells {
	const {status = 0, parties = 0, amount = 0, place = 0, source = 0, date} = cells;
	const spaced = (cell: number): number => (cell === 0 ? 0 : cell + 1);
	// The sign of the row, that of the date, that of the status with its blanks, two of the sum and one of the text.
	const used =
		date + 5 + spaced(status) + parties + (amount > 0 ? amount + 3 : 0) + spaced(place) + spaced(source);
	return {...cells, status, parties, amount, place, source, what: Math.max(4, width - used)};
}
