import {facetOf} from '../../../domain/facets.ts';
import {asking, groupsOf} from '../../../search/index.ts';
import {step} from '../../kit/program.ts';
import {bottomed, popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, MatrixPanel, Shown, State} from '../model.ts';
import {fromTop, rowAfter} from '../movement.ts';
import {axesOf, crossingIn} from './crossing.ts';

/** Opens who met whom in the view, over the list; a notice where the view is empty. */
export function openMatrix(state: State, {total, messages}: Shown): State {
	return total === 0
		? {...state, notice: {kind: 'info', text: messages.nothingFound}}
		: pushed(state, {type: 'matrix', row: 0, column: 0, order: 'count', isSwapped: false});
}

/** Moves among the two sides, changes their order and places, and takes the records of two to the list. */
export function inMatrix(state: State, panel: MatrixPanel, command: Command, shown: Shown): ExplorerStep {
	if (command === 'back') return step(popped(state));
	const {matrix} = shown;
	if (!matrix) return step(state);
	const axes = axesOf(matrix, panel);
	const row = rowAfter(state, command, panel.row, shown);
	if (row !== null) return step(withPanel(state, {...panel, row: clampIndex(row, axes.rows.length)}));
	switch (command) {
		case 'left':
		case 'right': {
			const by = (command === 'left' ? -1 : 1) * (state.count ?? 1);
			return step(withPanel(state, {...panel, column: clampIndex(panel.column + by, axes.columns.length)}));
		}
		case 'sort':
			return step(
				withPanel(state, {...panel, row: 0, column: 0, order: panel.order === 'count' ? 'last' : 'count'}),
			);
		case 'swap':
			return step(
				withPanel(state, {...panel, row: panel.column, column: panel.row, isSwapped: !panel.isSwapped}),
			);
		case 'accept':
			return step(withPair(state, panel, shown));
		default:
			return step(state);
	}
}

/** The list of the records of the two, to whom the view is narrowed. */
function withPair(state: State, panel: MatrixPanel, {matrix, messages}: Shown): State {
	const crossing = matrix && crossingIn(matrix, panel);
	if (!crossing || crossing.count === 0)
		return {...state, notice: {kind: 'info', text: messages.matrix.neverMet}};
	const facet = facetOf('leaders');
	const asked = groupsOf(state.request, facet);
	const isAsked = (id: string): boolean => asked.some(group => group.length === 1 && group[0] === id);
	const added = [crossing.row.id, crossing.column.id].filter(id => !isAsked(id)).map(id => [id]);
	return fromTop({...bottomed(state), request: asking(state.request, facet, [...asked, ...added])});
}
