import {render} from 'ink';
import type {Language} from '../../domain/vocabulary.ts';
import type {ReviewResult} from '../../extract/index.ts';
import {ReviewApp} from './review-app.tsx';
import type {ReviewInput} from './input.ts';
import {initialReview} from './state.ts';
import {Reviewer} from './reviewer.ts';

/** How the review is opened. */
export interface ReviewOptions {
	readonly language: Language;
	/** ISO day: a date typed beyond it is remarked on. */
	readonly today: string;
	/** The terminal; both must be one. */
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
}

/** As in the explorer: smooth for held-down keys. */
const framesPerSecond = 60;

/**
 * Lets the reader look through an import on the alternate screen, and gives back what is to be saved, or how the
 * reader left. Nothing is saved here. The screen is restored on every way out; Ink sees to that for signals and
 * faults as well.
 * @throws what a component throws, after the screen was restored.
 */
export async function runReview(start: ReviewInput, options: ReviewOptions): Promise<ReviewResult> {
	let result: ReviewResult = {type: 'leave', exitCode: 0};
	// Ink does so too, but after the first frame: a key pressed in between would be echoed into the screen and stay
	// there.
	options.stdin.setRawMode(true);
	const app = render(
		<ReviewApp
			reviewer={new Reviewer(start, options.today)}
			initial={initialReview(start, options.language)}
			onEnd={end => {
				result = end;
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
	return result;
}
