import {step} from '../../kit/program.ts';
import {popped, withPanel} from '../../kit/stack.ts';
import type {HelpPanel} from '../model.ts';
import {scrolled} from '../movement.ts';
import type {PanelKind} from '../panel.ts';
import {helpLines} from './lines.ts';

/** Every key, and the search language. */
export const help: PanelKind<HelpPanel> = {
	reduce: (state, panel, command, shown) =>
		step(
			command === 'back'
				? popped(state)
				: withPanel(state, {...panel, scroll: scrolled(panel.scroll, command, shown, state.count)}),
		),
	type: null,
	draw: ({layout, messages, state}, {scroll}) => {
		const lines = helpLines(messages, state.bindings);
		const from = Math.min(scroll, Math.max(0, lines.length - layout.bodyLines));
		return lines.slice(from, from + layout.bodyLines);
	},
	pageSize: ({layout}) => layout.bodyLines,
	rowAt: null,
	scrollMax: ({messages, layout, state}) =>
		Math.max(0, helpLines(messages, state.bindings).length - layout.bodyLines),
};
