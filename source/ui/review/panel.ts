import type {Line} from '../kit/line.ts';
import type {ReviewCommand} from './keys.ts';
import type {ReviewPanel, ReviewShown, ReviewState} from './model.ts';
import type {ReviewLayout} from './panes.ts';
import type {ReviewViewModel} from './view-model.ts';

/**
 * A kind of panel: how it answers keys and how it is drawn. Every folder of a panel has one in its `panel.ts`, and
 * `panels.ts` has all of them.
 */
export interface ReviewPanelKind<Own extends ReviewPanel> {
	/** Gives what a command makes of the state while the panel has the keys. */
	readonly reduce: (
		state: ReviewState,
		panel: Own,
		command: ReviewCommand,
		shown: ReviewShown,
	) => ReviewState;
	/** Gives what a typed or pasted text makes of the state; null for a panel in which nothing is typed. */
	readonly type: ((state: ReviewState, panel: Own, text: string) => ReviewState) | null;
	/** Draws what stands between head and foot: at most `layout.bodyLines` lines. */
	readonly draw: (model: ReviewViewModel, panel: Own) => readonly Line[];
	/** Counts the rows or lines of the panel that fit on the screen. */
	readonly pageSize: (layout: ReviewLayout) => number;
	/** The whole text of a panel that is scrolled as one; null for another panel. */
	readonly text: ((model: ReviewViewModel) => readonly Line[]) | null;
}
