import type {Frame} from '../kit/frame.ts';
import type {Command} from './keys.ts';
import type {ExplorerStep, Panel, Shown, State} from './model.ts';
import type {OpenedFrom} from './opened-from.ts';
import type {ViewModel} from './view-model.ts';

/**
 * A kind of panel: how it answers keys and how it is drawn. Every folder of a panel has one in its `index.ts`, and
 * `panels.ts` has all of them.
 */
export interface PanelKind<Own extends Panel> {
	/** Gives what a command makes of the state while the panel has the keys. */
	readonly reduce: (state: State, panel: Own, command: Command, shown: Shown) => ExplorerStep;
	/** Gives what a typed or pasted text makes of the state; null for a panel in which nothing is typed. */
	readonly type: ((state: State, panel: Own, text: string, shown: Shown) => State) | null;
	/** Draws what stands between head and foot: at most `layout.bodyLines` lines of `layout.columns` columns. */
	readonly draw: (model: ViewModel, panel: Own) => Frame;
	/** True for a panel that is a box laid over the list, which stays in sight around it. */
	readonly isOverList?: true;
	/** Counts the rows or lines of the panel that fit on the screen. */
	readonly pageSize: (model: ViewModel) => number;
	/** Gives the row at a place of the body, lines and columns from 0; null where none is to be chosen. */
	readonly rowAt: ((model: ViewModel, panel: Own, line: number, column: number) => number | null) | null;
	/** Measures how far the panel's text, or its preview, can be scrolled, in lines; null for a panel that has none. */
	readonly scrollMax: ((model: ViewModel) => number) | null;
	/** Gives the rows whose records are read one after the other; null where the bar is on none of them. */
	readonly records?: (model: ViewModel, panel: Own) => OpenedFrom<Panel> | null;
}
