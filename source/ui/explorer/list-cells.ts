import {rowDateWidths, type RowDateForm} from '../../domain/row-date.ts';

/** Columns of the terminal that each part of a row takes; 0 where it is left out. From left to right. */
export interface ListCells {
	/** The sign of the chosen row. */
	readonly here: number;
	readonly mark: number;
	readonly tree: number;
	/** At the right of its cell. */
	readonly date: number;
	readonly dateForm: RowDateForm;
	readonly doubt: number;
	/** Each with the blank before it, but the first. */
	readonly vietnam: number;
	readonly arrow: number;
	readonly unitedStates: number;
	readonly kind: number;
	readonly place: number;
	readonly title: number;
	/** The number of records under a folded visit. */
	readonly count: number;
	/** The words by which a hit was found, with two blanks before them. */
	readonly where: number;
}

/** From this width of the list on a row has room for marks and tree, under it the names share what there is. */
const treeFrom = 56;
const kindFrom = 69;
const placeFrom = 80;
/** The narrowest title that is worth its place. */
const titleFrom = 20;
const arrow = 3;
/** What the words of a hit take before the names grow, and the least that is worth its place. */
const wordsOfHit = {usual: 23, least: 12} as const;
/** The widest that a part grows to, in the order in which they grow beyond 80 columns. */
const widest = {vietnam: 20, unitedStates: 24, place: 16, kind: 16} as const;

/** Returns true for a list so wide that the tree of its visits can be drawn: only there are visits folded. */
export function hasTree(width: number): boolean {
	return width >= treeFrom;
}

/**
 * Shares out the width of the list. It depends on no row, so that nothing jumps while scrolling.
 * @param hasYears true where hits stand under their tiers, so that dates have their years
 */
export function listCells(width: number, hasYears = false): ListCells {
	if (!hasTree(width)) return narrowCells(width, hasYears);
	return hasYears ? hitCells(width) : wideCells(width);
}

function narrowCells(width: number, hasYears: boolean): ListCells {
	const dateForm = hasYears ? 'month' : 'short';
	const date = rowDateWidths[dateForm];
	// Here, doubt and a blank.
	const names = Math.max(2, width - date - 3 - arrow);
	const vietnam = Math.floor(names / 2);
	return {
		here: 1,
		mark: 0,
		tree: 0,
		date,
		dateForm,
		doubt: 1,
		vietnam,
		arrow,
		unitedStates: names - vietnam,
		kind: 0,
		place: 0,
		title: 0,
		count: 0,
		where: 0,
	};
}

/** Of a hit, the words that were found stand where kind and place would; under a tier no visit is folded. */
function hitCells(width: number): ListCells {
	const date = rowDateWidths.day;
	// Here, mark, date, doubt and a blank.
	const room = width - 4 - date - arrow;
	const names = {vietnam: 17, unitedStates: 20};
	let rest = room - names.vietnam - names.unitedStates;
	const grow = (part: keyof typeof names, by: number): void => {
		names[part] += by;
		rest -= by;
	};
	for (const part of ['vietnam', 'unitedStates'] as const)
		grow(part, Math.max(0, Math.min(widest[part] - names[part], rest - 2 - wordsOfHit.usual)));
	const where = rest - 2 >= wordsOfHit.least ? rest - 2 : 0;
	if (where === 0) {
		grow('vietnam', Math.ceil(rest / 2));
		grow('unitedStates', rest);
	}
	const none = {tree: 0, kind: 0, place: 0, title: 0, count: 0};
	return {here: 1, mark: 1, date, dateForm: 'day', doubt: 1, arrow, where, ...none, ...names};
}

function wideCells(width: number): ListCells {
	const dateForm = 'full';
	const date = rowDateWidths[dateForm];
	const tree = 1;
	const cells = {vietnam: 17, unitedStates: 20, kind: 0, place: 0};
	const count = width >= kindFrom ? 2 : 0;
	// Here, mark, tree, date, doubt and a blank.
	let room = width - 4 - tree - date - arrow - count - cells.vietnam - cells.unitedStates;
	if (room < 0) {
		cells.vietnam += Math.ceil(room / 2);
		cells.unitedStates += Math.floor(room / 2);
		room = 0;
	}
	for (const [part, from, least] of [
		['kind', kindFrom, 9],
		['place', placeFrom, 10],
	] as const) {
		if (width < from) continue;
		cells[part] = least;
		room -= least + 1;
	}
	for (const part of ['vietnam', 'unitedStates', 'place', 'kind'] as const) {
		if (cells[part] === 0) continue;
		const grown = Math.max(0, Math.min(widest[part] - cells[part], room));
		cells[part] += grown;
		room -= grown;
	}
	const title = room > titleFrom ? room - 1 : 0;
	// What nothing else can use goes to the names.
	if (title === 0) cells.unitedStates += Math.max(0, room);
	return {here: 1, mark: 1, tree, date, dateForm, doubt: 1, arrow, title, count, where: 0, ...cells};
}
