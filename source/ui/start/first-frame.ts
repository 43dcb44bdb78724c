import type {Language} from '../../domain/vocabulary.ts';
import type {SearchRequest} from '../../search/index.ts';
import type {Store} from '../../store/index.ts';
import {EarlyScreen} from './early-screen.ts';
import type {LeftExplorer} from '../../settings/choose.ts';
import {leftOf, sameViewCommand} from '../explorer/leaving.ts';
import {frameOf} from '../explorer/lines.ts';
import {messagesIn} from '../explorer/messages/index.ts';
import type {State} from '../explorer/model.ts';
import {asksNothing} from '../explorer/movement.ts';
import {Explorer} from '../explorer/reading/explorer.ts';
import type {Folders} from '../explorer/reading/exporting.ts';
import {initialState, type Opening} from '../explorer/state.ts';
import {linesOf} from '../kit/frame.ts';
import {keyLabel} from '../kit/help.ts';
import {fitLine, lineText} from '../kit/line.ts';
import {TerminalLook, type LookConditions} from '../kit/terminal-look.ts';

/** The store, request and terminal that the explorer is opened with. */
export interface OpeningOptions extends Folders {
	readonly store: Store;
	readonly request: SearchRequest;
	readonly language: Language;
	/** The parts of the first state that earlier runs and the configuration decide. */
	readonly opening: Partial<Omit<Opening, 'notice'>>;
	/** ISO day, for the names of exported files. */
	readonly today: string;
	/** The terminal; both must be one. */
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** What is known of the terminal's colours; Ink has another form for everything where the screen is read out. */
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
	const {isForScreenReader} = options.look;
	const explorer = new Explorer(options.store, {...options, isForScreenReader});
	const initial = openingState(explorer, options);
	const screen = new EarlyScreen(stdout);
	const look = new TerminalLook(options.look);
	// A terminal that does not know its size is left to Ink, which guesses one.
	const hasSize = stdout.columns > 0 && stdout.rows > 0;
	if (hasSize && !isForScreenReader) {
		const {columns, rows} = stdout;
		const frame = explorer.atOnce(() => frameOf(explorer.viewModel(initial, columns, rows)));
		const lines = linesOf(frame).map(each => fitLine(each, columns));
		// Ink does so too, but later: a key pressed in between would be echoed into the screen and stay there.
		stdin.setRawMode(true);
		screen.show(lines.map(each => lineText(each, look.current).trimEnd()));
		// The answer comes while React and Ink are loaded.
		look.ask(stdout);
	}
	return {
		explorer,
		initial,
		screen,
		look,
		leftAt: state => leftOf(state, chosenIn(explorer, state), look.answered),
		sameViewAs: sameViewCommand,
	};
}

/** The first state, which says how the last view is taken up where no other is asked for. */
function openingState(explorer: Explorer, {request, language, opening}: OpeningOptions): State {
	const initial = explorer.withOpenVisit(initialState(request, language, opening));
	const {lastView, bindings} = initial;
	const key = bindings.find(({command}) => command === 'last-view')?.keys[0];
	if (lastView === null || key === undefined || !asksNothing(request)) return initial;
	const view = explorer.sentenceOf({...lastView, language});
	return {...initial, notice: {kind: 'info', text: messagesIn(language).lastView(keyLabel(key), view)}};
}

/** The chosen record; null where the database can no longer say. */
function chosenIn(explorer: Explorer, state: State): string | null {
	try {
		return explorer.chosenIn(state);
	} catch {
		return null;
	}
}
