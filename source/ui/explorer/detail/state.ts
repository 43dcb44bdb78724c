import {openExport} from '../export/state.ts';
import type {Command} from '../keys.ts';
import {openSearch} from '../list/state.ts';
import type {Detail, Panel, State, World} from '../model.ts';
import {moved, scrolled} from '../movement.ts';
import {clampIndex, stepOf} from '../../kit/viewport.ts';

/** What a key does while one record is shown. */
export function inDetail(state: State, detail: Detail, command: Command, world: World): State {
	switch (command) {
		case 'back': {
			const trail = [...detail.trail];
			const before = trail.pop();
			if (before === undefined) return {...state, panel: {type: 'list'}};
			return {...state, panel: {type: 'detail', id: before, scroll: 0, trail}};
		}
		case 'next':
		case 'previous': {
			const there = moved(state, state.cursor + (command === 'next' ? 1 : -1), world);
			const id = world.idAt(there.cursor);
			return id === undefined ? state : {...there, panel: {type: 'detail', id, scroll: 0, trail: []}};
		}
		case 'search':
			return openSearch(state);
		case 'related':
			if (world.related.length === 0) return {...state, notice: {kind: 'info', text: world.words.noRelated}};
			return {...state, panel: {type: 'related', detail, cursor: 0}};
		case 'export':
			return {...state, panel: openExport(detail, world)};
		default:
			return {...state, panel: {...detail, scroll: scrolled(detail.scroll, command, world)}};
	}
}

/** What a key does in the list of related records. */
export function inRelated(
	state: State,
	panel: Extract<Panel, {type: 'related'}>,
	command: Command,
	world: World,
): State {
	if (command === 'back') return {...state, panel: panel.detail};
	if (command === 'accept') {
		const id = world.related[panel.cursor];
		if (id === undefined) return state;
		return {
			...state,
			panel: {type: 'detail', id, scroll: 0, trail: [...panel.detail.trail, panel.detail.id]},
		};
	}
	const cursor = clampIndex(panel.cursor + stepOf(command, world.pageSize), world.related.length);
	return {...state, panel: {...panel, cursor}};
}
