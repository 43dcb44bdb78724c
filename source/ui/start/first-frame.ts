import type {LeftExplorer} from '../../settings/choose.ts';
import {EarlyScreen} from './early-screen.ts';
import {leftIn, openingState, type StartingPoint} from './opening-state.ts';
import {sameViewCommand} from '../explorer/leaving.ts';
import {frameOf} from '../explorer/lines.ts';
import type {State} from '../explorer/model.ts';
import {Explorer} from '../explorer/reading/explorer.ts';
import {printedLines} from './printed-lines.ts';
import {TerminalLook, type LookConditions} from '../kit/terminal-look.ts';

/** The terminal that the explorer is opened on, and what it is opened with. */
export interface OpeningOptions extends StartingPoint {
	/** The terminal; both must be one. */
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** What is known of the terminal's colours. */
	readonly look: LookConditions;
	/** True where the terminal knows links (OSC 8). */
	readonly hasLinks: boolean;
}

/**
 * An explorer whose first frame is on the terminal, though nothing answers its keys yet: they wait for `runExplorer`.
 */
export interface OpenedExplorer {
	readonly explorer: Explorer;
	readonly initial: State;
	readonly screen: EarlyScreen;
	readonly look: TerminalLook;
	/** Gives what outlasts the explorer where it is left in a state. Never throws. */
	readonly leftAt: (state: State) => LeftExplorer;
	/** The words of the command line that shows the view of a state again. */
	readonly sameViewAs: (state: State) => readonly string[];
}

/**
 * Reads what the explorer shows first and draws it, before React and Ink are loaded. The caller restores `screen`
 * where they then cannot be.
 * @throws {CommuniqueError} (`database`) with the terminal untouched.
 */
export function openExplorer(options: OpeningOptions): OpenedExplorer {
	const {stdin, stdout} = options;
	const explorer = new Explorer(options.store, options.search, options);
	const initial = openingState(explorer, options);
	const screen = new EarlyScreen(stdout);
	const look = new TerminalLook(options.look);
	// A terminal that does not know its size is left to Ink, which guesses one.
	const hasSize = stdout.columns > 0 && stdout.rows > 0;
	if (hasSize) {
		const {columns, rows} = stdout;
		const frame = explorer.atOnce(() => frameOf(explorer.viewModel(initial, columns, rows)));
		// Ink does so too, but later: a key pressed in between would be echoed into the screen and stay there.
		stdin.setRawMode(true);
		screen.show(printedLines(frame, columns, look.current));
		// The answer comes while React and Ink are loaded.
		look.ask(stdout);
	}
	return {
		explorer,
		initial,
		screen,
		look,
		leftAt: state => leftIn(explorer, state, look.answered),
		sameViewAs: sameViewCommand,
	};
}
