import type {Size} from './program.ts';

/** The smallest terminal in which a program draws its screen. */
export const smallest: Size = {columns: 30, rows: 8};

/** Returns true for a terminal that is too small to draw in. */
export function isTooSmall({columns, rows}: Size): boolean {
	return columns < smallest.columns || rows < smallest.rows;
}

/** A size as people write it: `80x24`. */
export function sizeText({columns, rows}: Size): string {
	return `${columns}x${rows}`;
}
