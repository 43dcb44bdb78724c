import {render} from 'ink';
import {App} from './app.tsx';
import type {OpenedExplorer} from '../start/first-frame.ts';
import type {Ports} from './ports.ts';

/** How the explorer is run. */
export interface ExplorerOptions {
	readonly opened: OpenedExplorer;
	readonly ports: Ports;
	/** The terminal that `opened` was drawn on. */
	readonly stdin: NodeJS.ReadStream;
}

/** Smooth enough for held-down keys; Ink's default of 30 would add up to 33 ms to a keystroke. */
const framesPerSecond = 60;

/**
 * Runs the opened explorer on the alternate screen until the reader leaves it, and gives back the exit code. The
 * screen is restored on every way out; Ink sees to that for signals and faults as well.
 * @throws what a component throws, after the screen was restored.
 */
export async function runExplorer(options: ExplorerOptions): Promise<number> {
	const {explorer, initial, screen} = options.opened;
	let code = 0;
	// As in `openExplorer`, where there was nothing to draw yet.
	options.stdin.setRawMode(true);
	const app = render(
		<App
			explorer={explorer}
			ports={options.ports}
			initial={initial}
			onExit={exitCode => {
				code = exitCode;
				app.unmount();
			}}
		/>,
		{
			stdin: options.stdin,
			stdout: screen.handOver(),
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
