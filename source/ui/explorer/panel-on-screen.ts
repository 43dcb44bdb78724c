import type {Panel, State} from './model.ts';

/** The panel that is on screen: the one below where a line over it is typed in. */
export function panelOnScreen({panel, below}: Pick<State, 'panel' | 'below'>): Panel | undefined {
	return panel.type === 'saving' || panel.type === 'adding' ? below.at(-1) : panel;
}
