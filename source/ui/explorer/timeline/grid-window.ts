import {follow} from '../../kit/viewport.ts';

/** The rows or columns of a grid that are on screen. */
export interface GridWindow {
	/** The place of the first. */
	readonly from: number;
	readonly shown: number;
}

/**
 * The rows or columns of a grid on screen, the chosen one among them: the first ones where it is one of these, or the
 * last where the grid is read from its end, as years are.
 */
export function gridWindow(chosen: number, room: number, total: number, isFromEnd = false): GridWindow {
	const shown = Math.max(1, Math.min(room, total));
	return {from: follow(isFromEnd ? total - shown : 0, chosen, shown, total).top, shown};
}
