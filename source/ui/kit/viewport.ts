/** The rows of a list that are on screen. */
export interface Viewport {
	/** Index of the first row shown. */
	readonly top: number;
	/** How many rows are shown. */
	readonly size: number;
}

/** The nearest index that a list of this length has; 0 for an empty one. */
export function clampIndex(index: number, length: number): number {
	return Math.max(0, Math.min(index, length - 1));
}

/**
 * The window that shows the cursor, moved as little as possible from where it stood; never past the end of the list,
 * so that a list that fits is shown from its first row.
 */
export function follow(top: number, cursor: number, size: number, length: number): Viewport {
	const rows = Math.max(0, Math.min(size, length));
	let next = top;
	if (cursor < next) next = cursor;
	if (cursor >= next + rows) next = cursor - rows + 1;
	return {top: Math.max(0, Math.min(next, length - rows)), size: rows};
}

/** The row on a line of a window, from 0; null where none is. */
export function rowOn(line: number, top: number, size: number, length: number): number | null {
	const row = top + line;
	return line < 0 || line >= size || row >= length ? null : row;
}

/**
 * The number of rows by which a command moves; negative for up. How many rows a page has is asked for by the commands
 * that need it alone, since it may have to be read.
 */
export function stepOf(command: string, page: {readonly pageSize: number}): number {
	switch (command) {
		case 'up':
			return -1;
		case 'down':
			return 1;
		case 'page-up':
			return -Math.max(1, page.pageSize - 1);
		case 'page-down':
			return Math.max(1, page.pageSize - 1);
		case 'half-up':
			return -Math.max(1, Math.floor(page.pageSize / 2));
		case 'half-down':
			return Math.max(1, Math.floor(page.pageSize / 2));
		case 'first':
			return Number.NEGATIVE_INFINITY;
		case 'last':
			return Number.POSITIVE_INFINITY;
		default:
			return 0;
	}
}
