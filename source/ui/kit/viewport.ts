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

/** The number of rows by which a command moves, for a page of this size; negative for up. */
export function stepOf(command: string, pageSize: number): number {
	const half = Math.max(1, Math.floor(pageSize / 2));
	switch (command) {
		case 'up':
			return -1;
		case 'down':
			return 1;
		case 'page-up':
			return -Math.max(1, pageSize - 1);
		case 'page-down':
			return Math.max(1, pageSize - 1);
		case 'half-up':
			return -half;
		case 'half-down':
			return half;
		case 'first':
			return Number.NEGATIVE_INFINITY;
		case 'last':
			return Number.POSITIVE_INFINITY;
		default:
			return 0;
	}
}
