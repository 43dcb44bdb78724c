/** Labels over columns of one width. */
export interface ColumnLabels {
	/** One a column; empty for a column without. */
	readonly labels: readonly string[];
	/** True where a label may touch the one before, as letters for months do. */
	readonly mayTouch?: boolean;
}

/** The line over columns: each label at its place, whole and apart from the one before, or not at all. */
export function columnAxis({labels, mayTouch = false}: ColumnLabels, cellWidth: number): string {
	const width = labels.length * cellWidth;
	let axis = '';
	for (const [index, label] of labels.entries()) {
		const at = index * cellWidth;
		const isApart = axis === '' || at > axis.length || (mayTouch && at === axis.length);
		if (label !== '' && isApart && at + label.length <= width) axis = `${axis.padEnd(at)}${label}`;
	}
	return axis.padEnd(width);
}

/** Every fifth year over its column: `1995 2000 2005`. */
export function yearLabels(from: number, to: number): ColumnLabels {
	const years = Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index);
	return {labels: years.map(year => (year % 5 === 0 ? String(year) : ''))};
}

/** The months over their columns, in words where these have room. */
export function monthLabels(
	words: {readonly months: readonly string[]; readonly monthSigns: readonly string[]},
	cellWidth: number,
): ColumnLabels {
	const isRoomy = words.months.every(({length}) => length < cellWidth);
	const labels = isRoomy ? words.months : words.monthSigns;
	const mayTouch = labels.every(({length}) => length === 1);
	// Where not all have room every second one stands, so that none seems to be missing.
	const hasRoom = mayTouch || labels.every(({length}) => length < cellWidth);
	return {labels: hasRoom ? labels : labels.map((label, index) => (index % 2 === 0 ? label : '')), mayTouch};
}
