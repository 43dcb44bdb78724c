import type {LeftExplorer} from '../../settings/choose.ts';
import type {State} from '../explorer/model.ts';
import {sameViewCommand} from '../explorer/leaving.ts';
import type {Ports} from '../explorer/ports.ts';
import {Explorer} from '../explorer/reading/explorer.ts';
import {leftIn, openingState, type StartingPoint} from '../start/opening-state.ts';
import {Conversation} from './conversation.ts';
import {pasteMode} from '../kit/paste-mode.ts';
import {runSpoken, type SpokenTerminal} from './run-spoken.ts';
import {Speaker} from './speaker.ts';
import {spokenProgram} from './spoken-program.ts';

/** The terminal of a spoken explorer. */
export interface TalkingTerminal extends Omit<SpokenTerminal, 'write'> {
	readonly stdout: Pick<NodeJS.WriteStream, 'write' | 'columns'>;
}

/** An explorer that speaks. */
export interface SpokenExplorer {
	/** Speaks until the reader leaves, and gives the exit code. */
	readonly run: () => Promise<number>;
	/** Puts the terminal back as it was. May be called at any time, and more than once. */
	readonly restore: () => void;
	/** Gives what outlasts it. Never throws. */
	readonly left: () => LeftExplorer;
	/** The words of the command line that shows the present view again. */
	readonly sameView: () => readonly string[];
}

/**
 * Opens an explorer that says in a line what each key has changed, and only ever appends: for a screen reader. It goes
 * through the same states as the one that is drawn.
 */
export function openSpoken(start: StartingPoint, ports: Ports, terminal: TalkingTerminal): SpokenExplorer {
	const {stdout} = terminal;
	const write = (text: string): boolean => stdout.write(text);
	const explorer = new Explorer(start.store, start.search, {...start, hasLinks: false});
	const speaker = new Speaker({
		write,
		get columns() {
			return stdout.columns;
		},
	});
	const initial: State = {...openingState(explorer, start), notice: null};
	const conversation = new Conversation(spokenProgram(explorer, ports), initial, speaker, terminal.timer);
	let isRunning = false;
	return {
		async run() {
			isRunning = true;
			const exitCode = await runSpoken(conversation, {...terminal, write});
			isRunning = false;
			return exitCode;
		},
		restore() {
			if (!isRunning) return;
			isRunning = false;
			conversation.close();
			write(pasteMode.off);
		},
		left: () => leftIn(explorer, conversation.state, null),
		sameView: () => sameViewCommand(conversation.state),
	};
}
