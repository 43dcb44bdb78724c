import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import {keyFor} from '../key-names.ts';
import type {ExplorerStep, SavedViewsPanel, Shown, State} from '../model.ts';
import {rowAfter} from '../movement.ts';
import {noted} from '../noted.ts';

/** The saved views over a panel; what the package has newer is brought in before, so that they say what is new. */
export function openSavedViews(state: State): ExplorerStep {
	return step(pushed(state, {type: 'views', cursor: 0, removing: null}), {
		type: 'read-views',
		isRefreshing: true,
	});
}

/** Moves among the saved views, opens one, and removes one once that is confirmed. */
export function inSavedViews(
	state: State,
	panel: SavedViewsPanel,
	command: Command,
	shown: Shown,
): ExplorerStep {
	const {savedViews} = state;
	const name = savedViews[clampIndex(panel.cursor, savedViews.length)]?.name;
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept':
			return name === undefined ? step(state) : step(state, {type: 'open-view', name});
		case 'remove-view': {
			if (name === undefined) return step(state);
			const settled = withPanel(state, {...panel, removing: panel.removing === name ? null : name});
			if (panel.removing === name) return step(settled, {type: 'remove-view', name});
			const ask = shown.messages.savedViews.askRemoving(name, keyFor(state, 'remove-view', 'views'));
			return step(noted(settled, 'info', ask));
		}
		default: {
			const row = rowAfter(state, command, panel.cursor, shown) ?? panel.cursor;
			const cursor = clampIndex(row, savedViews.length);
			return step(withPanel(state, {...panel, cursor, removing: null}));
		}
	}
}
