import {render} from 'ink';
import type {Language} from '../domain/vocabulary.ts';
import type {SearchRequest} from '../search/index.ts';
import type {Store} from '../store/index.ts';
import {App} from './app.tsx';
import {Explorer} from './explorer.ts';
import type {Ports} from './ports.ts';
import {initialState} from './state.ts';

/** How the explorer is opened. */
export interface ExplorerOptions {
	readonly store: Store;
	readonly request: SearchRequest;
	readonly language: Language;
	/** ISO day, for the names of exported files. */
	readonly today: string;
	readonly ports: Ports;
	/** The terminal; both must be one. */
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
}

/** Smooth enough for held-down keys; Ink's default of 30 would add up to 33 ms to a keystroke. */
const framesPerSecond = 60;

/**
 * Runs the explorer on the alternate screen until the reader leaves it, and gives back the exit code. The screen is restored on every way out;
 * Ink sees to that for signals and faults as well.
 * @throws what a component throws, after the screen was restored.
 */
export async function runExplorer(options: ExplorerOptions): Promise<number> {
	const explorer = new Explorer(options.store, options.today);
	let code = 0;
	// Ink does so too, but after the first frame: a key pressed in between would be echoed into the screen and stay there.
	options.stdin.setRawMode(true);
	const app = render(
		<App
			explorer={explorer}
			ports={options.ports}
			initial={initialState(options.request, options.language)}
			onExit={exitCode => {
				code = exitCode;
				app.unmount();
			}}
		/>,
		{
			stdin: options.stdin,
			stdout: options.stdout,
			alternateScreen: true,
			interactive: true,
			exitOnCtrlC: false,
			incrementalRendering: true,
			maxFps: framesPerSecond,
		},
	);
	await app.waitUntilExit();
	return code;
}
