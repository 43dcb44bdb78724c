import type {Size} from '../kit/program.ts';
import {typeInto} from '../kit/text-field/index.ts';
import {frameOf} from './lines.ts';
import type {State} from './model.ts';
import {openSearch, withSearch} from './movement.ts';
import type {Explorer} from './reading/explorer.ts';
import type {ViewModel} from './view-model.ts';

/** Searches that between them ask for nearly all that any asks for: a letter, and one after a word. */
const searches = ['a', 'a b'] as const;
/** Rows of the terminal that is drawn for: a few records stand there, and a frame takes some milliseconds. */
const fewRows = 12;
/** The parts of a model that take longest, in the order in which they need each other. */
const parts = ['results', 'window', 'unlisted', 'yearCounts'] as const satisfies readonly (keyof ViewModel)[];

/**
 * Draws frames of searches that nobody sees, a few milliseconds at each call. What they run is compiled then, and what
 * they read is at hand: the first letter of a search took three times as long as the ones after it, and the second word
 * half as long again.
 * @returns does the next piece; false once there is none left. What is shown stays as it is.
 */
export function drawingAhead(explorer: Explorer): (state: State, size: Size) => boolean {
	let pieces: Generator<void> | null | undefined;
	return (state, size) => {
		pieces ??= pieces === null ? null : drawnAhead(explorer, state, size);
		// What they have read is not kept.
		if (pieces?.next().done === true) pieces = null;
		return pieces !== null;
	};
}

function* drawnAhead(explorer: Explorer, state: State, {columns}: Size): Generator<void> {
	const opened = openSearch(state);
	for (const text of searches) {
		const searching = withSearch(opened, typeInto(opened.search, text));
		const model = explorer.modelAhead(searching, {columns, rows: fewRows});
		for (const part of parts) {
			// Each is read when it is first asked for.
			void model[part];
			yield;
		}
		frameOf(model);
		yield;
		while (explorer.readWordsOn()) yield;
	}
}
