import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, Shown, SourcesPanel, State} from '../model.ts';
import {rowAfter} from '../movement.ts';

/** Opens the source of a record, or asks which where several have an address. */
export function openOrAsk(state: State, id: string, shown: Shown): ExplorerStep {
	const {sources, messages} = shown;
	if (!sources) return step(state);
	const [first, ...others] = sources.filter(url => url !== null);
	if (first === undefined) return refused(state, messages.noUrl);
	if (others.length === 0) return step(state, {type: 'open', url: first});
	const cursor = sources.findIndex(url => url !== null);
	return step(pushed(state, {type: 'sources', id, cursor}));
}

/** Opens the source of the number that was typed. */
export function openNumbered(state: State, {sources, messages}: Shown): ExplorerStep {
	if (!sources) return step(state);
	const number = state.count ?? 0;
	const url = sources[number - 1];
	if (url === undefined) return refused(state, messages.noSource(number, sources.length));
	return url === null ? refused(state, messages.noUrlOf(number)) : step(state, {type: 'open', url});
}

/** Moves among the sources, opens one, and copies its address. */
export function inSources(state: State, panel: SourcesPanel, command: Command, shown: Shown): ExplorerStep {
	const {sources, messages} = shown;
	if (command === 'back') return step(popped(state));
	if (!sources) return step(state);
	const url = sources[panel.cursor] ?? null;
	switch (command) {
		case 'accept':
			return url === null
				? refused(state, messages.noUrlOf(panel.cursor + 1))
				: step(popped(state), {type: 'open', url});
		case 'open-numbered': {
			const opening = openNumbered(state, shown);
			return opening.effect === null ? opening : {...opening, state: popped(state)};
		}
		case 'copy-address':
			return url === null
				? refused(state, messages.noUrlOf(panel.cursor + 1))
				: step(state, {type: 'copy-text', what: 'address', text: url});
		default: {
			const row = rowAfter(state, command, panel.cursor, shown) ?? panel.cursor;
			const cursor = clampIndex(row, sources.length);
			return step(withPanel(state, {...panel, cursor}));
		}
	}
}

function refused(state: State, text: string): ExplorerStep {
	return step({...state, notice: {kind: 'error', text}});
}
