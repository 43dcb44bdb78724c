import {withPanel} from '../../kit/stack.ts';
import {cursorOffset, fieldAround} from '../../kit/text-field/index.ts';
import type {SearchPanel, Shown, State, TabCycle} from '../model.ts';
import {withSearch} from '../movement.ts';

/**
 * The search line with the best candidate in the place of what was typed; asked again, with the next one, or the one
 * before.
 */
export function completed(
	state: State,
	panel: SearchPanel,
	by: 1 | -1,
	{completion}: Pick<Shown, 'completion'>,
): State {
	const {cycle} = panel;
	// A single candidate is taken for good: what Tab completes next comes behind it.
	if (cycle && (cycle.candidates.length > 1 || !completion)) {
		const {length} = cycle.candidates;
		return withCandidate(state, panel, {...cycle, index: (cycle.index + by + length) % length});
	}
	if (!completion) return state;
	const {start, end, candidates} = completion;
	return withCandidate(state, panel, {
		before: state.search.text.slice(0, start),
		after: state.search.text.slice(end),
		candidates,
		index: by > 0 ? 0 : candidates.length - 1,
	});
}

/** Returns true when the cursor stands at the end of the text with a ghost behind it, which the right arrow takes. */
export function endsWithGhost({search}: State, {completion}: Pick<Shown, 'completion'>): boolean {
	return (
		completion !== null && completion.end === search.text.length && cursorOffset(search) === completion.end
	);
}

function withCandidate(state: State, panel: SearchPanel, cycle: TabCycle): State {
	const {before, after, candidates, index} = cycle;
	const search = fieldAround(before + (candidates[index]?.text ?? ''), after);
	return withSearch(withPanel(state, {...panel, cycle}), search);
}
