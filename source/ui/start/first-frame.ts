import chalk from 'chalk';
import type {Language} from '../../domain/vocabulary.ts';
import type {SearchRequest} from '../../search/index.ts';
import type {Store} from '../../store/index.ts';
import {EarlyScreen} from './early-screen.ts';
import {frameOf} from '../explorer/lines.ts';
import type {State} from '../explorer/model.ts';
import {Explorer} from '../explorer/reading/explorer.ts';
import type {Folders} from '../explorer/reading/exporting.ts';
import {initialState} from '../explorer/state.ts';
import {linesOf} from '../kit/frame.ts';
import {fitLine, lineText} from '../kit/line.ts';

/** The store, request and terminal that the explorer is opened with. */
export interface OpeningOptions extends Folders {
	readonly store: Store;
	readonly request: SearchRequest;
	readonly language: Language;
	/** ISO day, for the names of exported files. */
	readonly today: string;
	/** The terminal; both must be one. */
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** Whether Ink is to write for a screen reader, which has another form for everything. */
	readonly isForScreenReader: boolean;
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
}

/**
 * Reads what the explorer shows first and draws it, before React and Ink are loaded. The caller restores `screen`
 * where they then cannot be.
 * @throws {CommuniqueError} (`database`) with the terminal untouched.
 */
export function openExplorer(options: OpeningOptions): OpenedExplorer {
	const {stdin, stdout} = options;
	const explorer = new Explorer(options.store, options);
	const initial = initialState(options.request, options.language);
	const screen = new EarlyScreen(stdout);
	// A terminal that does not know its size is left to Ink, which guesses one.
	const hasSize = stdout.columns > 0 && stdout.rows > 0;
	if (hasSize && !options.isForScreenReader) {
		const {columns, rows} = stdout;
		const frame = explorer.atOnce(() => frameOf(explorer.viewModel(initial, columns, rows)));
		const lines = linesOf(frame).map(each => fitLine(each, columns));
		// Ink does so too, but later: a key pressed in between would be echoed into the screen and stay there.
		stdin.setRawMode(true);
		screen.show(lines.map(each => lineText(each, chalk.level > 0).trimEnd()));
	}
	return {explorer, initial, screen};
}
