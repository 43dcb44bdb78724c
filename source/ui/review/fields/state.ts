import {popped, withPanel} from '../../kit/stack.ts';
import {clampIndex, stepOf} from '../../kit/viewport.ts';
import {openEdit} from '../edit/state.ts';
import type {ReviewCommand} from '../keys.ts';
import type {FieldsPanel, LineRange, ReviewShown, ReviewState} from '../model.ts';

/** The fields of a record as they are opened. */
export const fieldsPanel: FieldsPanel = {type: 'fields', cursor: 0, scroll: 0, passageTop: null};

/** The review after a key in the fields of a record. */
export function inFields(
	state: ReviewState,
	panel: FieldsPanel,
	command: ReviewCommand,
	shown: ReviewShown,
): ReviewState {
	const put = (next: FieldsPanel): ReviewState => withPanel(state, next);
	switch (command) {
		case 'back':
			return popped(state);
		case 'edit':
			return openEdit(state, shown);
		case 'up':
		case 'down':
			return put(stepped(panel, stepOf(command, {pageSize: 1}), shown));
		case 'first':
			return put(selected(panel, 0, shown));
		case 'last':
			return put(selected(panel, shown.blocks.length - 1, shown));
		case 'page-up':
		case 'page-down':
			return put(paged(panel, stepOf(command, {pageSize: shown.fieldRows}), shown));
		case 'half-up':
		case 'half-down': {
			const {top, max, rows} = shown.passage;
			return put({...panel, passageTop: Math.max(0, Math.min(top + stepOf(command, {pageSize: rows}), max))});
		}
		default:
			return state;
	}
}

/** The window's first line that shows a block, moved as little as possible; the beginning of one that is too long. */
function reveal(scroll: number, block: LineRange | undefined, rows: number, length: number): number {
	if (!block) return 0;
	let next = scroll;
	if (block.end > next + rows) next = block.end - rows;
	if (block.start < next) next = block.start;
	return Math.max(0, Math.min(next, length - rows));
}

/** The scroll position of the fields that shows the cursor; the terminal may have changed its size since. */
export function shownScroll(
	{cursor, scroll}: FieldsPanel,
	blocks: readonly LineRange[],
	rows: number,
): number {
	const length = blocks.at(-1)?.end ?? 0;
	const within = Math.max(0, Math.min(scroll, length - rows));
	const block = blocks[cursor] ?? blocks.at(-1);
	return block && isInView(block, within, rows) ? within : reveal(within, block, rows, length);
}

/** Whether a block is on screen as far as it can be: all of it, or some of one that is longer than the screen. */
function isInView({start, end}: LineRange, scroll: number, rows: number): boolean {
	return end - start > rows ? start < scroll + rows && end > scroll : start >= scroll && end <= scroll + rows;
}

/** The field beside, or one line more of a field that is longer than the screen. */
function stepped(panel: FieldsPanel, step: number, shown: ReviewShown): FieldsPanel {
	const {blocks, fieldRows} = shown;
	const scroll = shownScroll(panel, blocks, fieldRows);
	const block = blocks[panel.cursor];
	const isHidden = block && (step > 0 ? block.end > scroll + fieldRows : block.start < scroll);
	if (isHidden) return {...panel, scroll: scroll + step};
	return selected({...panel, scroll}, panel.cursor + step, shown);
}

function selected(panel: FieldsPanel, index: number, {blocks, fieldRows}: ReviewShown): FieldsPanel {
	const cursor = clampIndex(index, blocks.length);
	const scroll = reveal(panel.scroll, blocks[cursor], fieldRows, blocks.at(-1)?.end ?? 0);
	return {...panel, cursor, scroll, passageTop: cursor === panel.cursor ? panel.passageTop : null};
}

/** A page further; the cursor goes along where its field is left behind. */
function paged(panel: FieldsPanel, step: number, shown: ReviewShown): FieldsPanel {
	const {blocks, fieldRows} = shown;
	const most = Math.max(0, (blocks.at(-1)?.end ?? 0) - fieldRows);
	const before = shownScroll(panel, blocks, fieldRows);
	const scroll = Math.max(0, Math.min(before + step, most));
	// At either end there is nothing to scroll, and the cursor goes all the way.
	if (scroll === before) return selected(panel, step > 0 ? blocks.length - 1 : 0, shown);
	const isSeen = (block: LineRange): boolean => isInView(block, scroll, fieldRows);
	const current = blocks[panel.cursor];
	if (current && isSeen(current)) return {...panel, scroll};
	const cursor = step > 0 ? blocks.findIndex(isSeen) : blocks.findLastIndex(isSeen);
	return {...panel, cursor: Math.max(0, cursor), scroll, passageTop: null};
}
