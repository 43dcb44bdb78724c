import type {Cycle, State, World} from '../model.ts';
import {withSearch} from '../movement.ts';
import {cursorOffset, fieldAround} from '../../kit/text-field.ts';

/**
 * The search line with the best candidate in the place of what was typed; asked again, with the next one, or the one
 * before.
 */
export function completed(state: State, step: 1 | -1, {completion}: World): State {
	const {panel, search} = state;
	if (panel.type !== 'search') return state;
	const {cycle} = panel;
	// A single candidate is taken for good: what Tab completes next comes behind it.
	if (cycle && (cycle.candidates.length > 1 || !completion)) {
		const {length} = cycle.candidates;
		return withCandidate(state, {...cycle, index: (cycle.index + step + length) % length});
	}
	if (!completion) return state;
	const {start, end, candidates} = completion;
	return withCandidate(state, {
		before: search.text.slice(0, start),
		after: search.text.slice(end),
		candidates,
		index: step > 0 ? 0 : candidates.length - 1,
	});
}

/** Whether the cursor stands at the end of the text with a ghost behind it, which the right arrow takes. */
export function endsWithGhost({search}: State, {completion}: World): boolean {
	return (
		completion !== null && completion.end === search.text.length && cursorOffset(search) === completion.end
	);
}

function withCandidate(state: State, cycle: Cycle): State {
	const {before, after, candidates, index} = cycle;
	const search = fieldAround(before + (candidates[index]?.text ?? ''), after);
	return withSearch({...state, panel: {type: 'search', cycle}}, search);
}
