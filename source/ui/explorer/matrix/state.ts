import {matrixOrders, type MatrixOrder} from '../../../answers/matrix.ts';
import type {SearchRequest} from '../../../search/index.ts';
import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, MatrixPanel, Shown, State} from '../model.ts';
import {rowAfter} from '../movement.ts';
import {openExportOf} from '../export/index.ts';
import {openedPair} from '../dossier/index.ts';
import {ledToList} from '../led-list.ts';
import {withAll} from '../these-records.ts';
import {axesOf, crossingIn, type Crossing} from './crossing.ts';

/** The place of the two who met most often. */
const atMost = {row: null, column: null} as const;

/** Opens who met whom in the view, over the list; a notice where the view is empty. */
export function openMatrix(state: State, {total, messages}: Shown): State {
	return total === 0
		? {...state, notice: {kind: 'info', text: messages.nothingFound}}
		: pushed(state, {type: 'matrix', ...atMost, order: 'count', by: 'leaders', isSwapped: false});
}

/** Moves among the two sides, changes their order and places, and leads on to the records of two. */
export function inMatrix(state: State, panel: MatrixPanel, command: Command, shown: Shown): ExplorerStep {
	if (command === 'back') return step(popped(state));
	const {matrix} = shown;
	if (!matrix) return step(state);
	const crossing = crossingIn(matrix, panel);
	if (!crossing) return step(withPanel(state, arranged(panel, command)));
	const axes = axesOf(matrix, panel);
	const here: MatrixPanel = {...panel, row: crossing.rowAt, column: crossing.columnAt};
	const row = rowAfter(state, command, crossing.rowAt, shown);
	if (row !== null) return step(withPanel(state, {...here, row: clampIndex(row, axes.rows.length)}));
	switch (command) {
		case 'accept':
		case 'pair':
			return step(panel.by === 'leaders' ? withPair(state, panel, shown) : withRecords(state, panel, shown));
		case 'export':
			return step(withExport(state, panel, shown));
		case 'left':
		case 'right': {
			const by = (command === 'left' ? -1 : 1) * (state.count ?? 1);
			const column = clampIndex(crossing.columnAt + by, axes.columns.length);
			return step(withPanel(state, {...here, column}));
		}
		default:
			return step(withPanel(state, arranged(here, command)));
	}
}

/** The panel in another order, by offices or by people, or with the sides swapped. */
function arranged(panel: MatrixPanel, command: Command): MatrixPanel {
	switch (command) {
		case 'sort':
			return {...panel, ...atMost, order: orderAfter(panel.order)};
		case 'by-office':
			return {...panel, ...atMost, by: panel.by === 'leaders' ? 'offices' : 'leaders'};
		case 'swap':
			return {...panel, row: panel.column, column: panel.row, isSwapped: !panel.isSwapped};
		default:
			return panel;
	}
}

function orderAfter(order: MatrixOrder): MatrixOrder {
	return matrixOrders[(matrixOrders.indexOf(order) + 1) % matrixOrders.length] ?? 'count';
}

/** The pair of the two people at whom the reader is, of the records of the view. */
function withPair(state: State, panel: MatrixPanel, shown: Shown): State {
	return atCrossing(state, panel, shown, ({row, column}) =>
		pushed(state, openedPair(row.id, column.id, true)),
	);
}

/** The list of the records of two posts, to which the view is narrowed. */
function withRecords(state: State, panel: MatrixPanel, shown: Shown): State {
	return atCrossing(state, panel, shown, crossing => ledToList(state, requestOf(state, panel, crossing)));
}

/** The export dialog on the records of the two. */
function withExport(state: State, panel: MatrixPanel, shown: Shown): State {
	const {messages} = shown;
	return atCrossing(
		state,
		panel,
		shown,
		crossing => openExportOf(state, shown, requestOf(state, panel, crossing)),
		messages.matrix.nothingToExport,
	);
}

function atCrossing(
	state: State,
	panel: MatrixPanel,
	{matrix, messages}: Shown,
	act: (crossing: Crossing) => State,
	otherwise = messages.matrix.neverMet,
): State {
	const crossing = matrix && crossingIn(matrix, panel);
	return !crossing || crossing.count === 0
		? {...state, notice: {kind: 'info', text: otherwise}}
		: act(crossing);
}

/** The view, narrowed to two, neither of whom is asked for twice. */
function requestOf({request}: State, {by}: MatrixPanel, {row, column}: Crossing): SearchRequest {
	return withAll(request, by, [row.id, column.id]);
}
