/** A line of the list: a row, by its place, or the rule over those of a section: a year, a tier. */
export type ListItem =
	{readonly type: 'row'; readonly index: number} | {readonly type: 'rule'; readonly section: string};

/** The rows of a list in sections, each under a rule. */
export interface SectionedRows {
	readonly total: number;
	/** Rows behind those of {@link total}, which are shown where there is room but cannot be chosen. */
	readonly beyond?: number;
	/** Gives the section of a row; empty where rows stand under no rule. */
	readonly sectionOf: (index: number) => string;
}

/** The part of a list that is on screen. */
export interface ListWindow {
	/** The first row on screen. */
	readonly top: number;
	readonly items: readonly ListItem[];
}

/** The places of the rows of a window. */
export function rowsIn({items}: ListWindow): readonly number[] {
	return items.flatMap(item => (item.type === 'row' ? [item.index] : []));
}

/**
 * The window of so many lines that shows the row at `cursor`, moved as little as possible from where it stood. Its
 * first line is the rule of the section that it shows, and no rule stands without a row under it.
 */
export function windowOn(top: number, cursor: number, lines: number, rows: SectionedRows): ListWindow {
	if (rows.total === 0) return {top: 0, items: []};
	const wanted = Math.max(0, Math.min(cursor, rows.total - 1));
	let first = Math.max(0, Math.min(top, wanted));
	const lowest = firstThatShows(wanted, lines, rows);
	if (first < lowest) first = lowest;
	// Nothing is left empty below the last row while there are rows above.
	first = Math.min(first, firstThatShows(countOf(rows) - 1, lines, rows));
	return {top: first, items: itemsFrom(first, lines, rows)};
}

function countOf({total, beyond = 0}: SectionedRows): number {
	return total + beyond;
}

/** The first row of the window whose last row is this one. */
function firstThatShows(last: number, lines: number, {sectionOf}: SectionedRows): number {
	let first = last;
	let section = sectionOf(last);
	let used = section === '' ? 1 : 2;
	while (first > 0) {
		const above = sectionOf(first - 1);
		const more = above === section || above === '' ? 1 : 2;
		if (used + more > lines) break;
		used += more;
		section = above;
		first--;
	}
	return first;
}

function itemsFrom(first: number, lines: number, rows: SectionedRows): readonly ListItem[] {
	const {sectionOf} = rows;
	const count = countOf(rows);
	const items: ListItem[] = [];
	let section = '';
	for (let index = first; index < count && items.length < lines; index++) {
		const next = sectionOf(index);
		if (next !== section && next !== '') {
			// In a window of one line the row itself matters more.
			if (lines > 1 && items.length + 2 > lines) break;
			if (lines > 1) items.push({type: 'rule', section: next});
			section = next;
		}
		items.push({type: 'row', index});
	}
	return items;
}

/**
 * Counts the rows of a page: those that a window of so many lines shows from the cursor on, or up to it where these
 * are fewer, so that a page in either direction leaves no row out, however many rules stand between them.
 */
export function pageAround(cursor: number, lines: number, rows: SectionedRows): number {
	const first = firstThatShows(cursor, lines, rows);
	const last = itemsFrom(cursor, lines, {...rows, beyond: 0}).reduce(
		(index, item) => (item.type === 'row' ? item.index : index),
		cursor,
	);
	// At an end of the list there is nothing to leave out.
	const above = first <= 0 ? lines : cursor - first + 1;
	const below = last >= rows.total - 1 ? lines : last - cursor + 1;
	return Math.max(1, Math.min(above, below, lines));
}
