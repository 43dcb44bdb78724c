import {emptyRequest} from '../../../search/index.ts';
import {step} from '../../kit/program.ts';
import {popped, withPanel} from '../../kit/stack.ts';
import {editField, fieldSegments, typeInto} from '../../kit/text-field/index.ts';
import {line, type Line} from '../../kit/line.ts';
import type {Command} from '../keys.ts';
import type {AddingPanel, ExplorerStep, Shown, State} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {panelOnScreen} from '../panel-on-screen.ts';
import {timelinePanel, withRow} from '../timeline/index.ts';
import type {ViewModel} from '../view-model.ts';

/** The line in which a query is typed that becomes a row of the timeline above it. */
export const addingPanel: PanelKind<AddingPanel> = {
	reduce: inAdding,
	type: (state, panel, text) => withPanel(state, {...panel, field: typeInto(panel.field, text)}),
	draw(model) {
		const open = panelOnScreen(model.state);
		return open?.type === 'timeline' ? timelinePanel.draw(model, open) : [];
	},
	pageSize: () => 1,
	rowAt: null,
	scrollMax: null,
};

/** Edits the query, and makes a row of it; without one, of the view. */
function inAdding(state: State, panel: AddingPanel, command: Command, shown: Shown): ExplorerStep {
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept': {
			const query = panel.field.text.trim();
			const request = query === '' ? state.request : {...emptyRequest, query};
			const under = popped(state);
			return step(under.panel.type === 'timeline' ? withRow(under, under.panel, request, shown) : under);
		}
		default:
			return step(withPanel(state, {...panel, field: editField(panel.field, command)}));
	}
}

/** The query that is typed to become a row, for the foot of the screen; null elsewhere. */
export function addingLine({state, messages, layout}: ViewModel): Line | null {
	const {panel} = state;
	if (panel.type !== 'adding') return null;
	const label = ` ${messages.timeline.addRow} `;
	return [
		...line(label, 'accent'),
		...fieldSegments(panel.field, true, Math.max(4, layout.columns - label.length)),
	];
}
