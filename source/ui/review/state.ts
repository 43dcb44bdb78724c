import type {Language} from '../../domain/vocabulary.ts';
import {acceptedProposals, reviewItems} from '../../extract/index.ts';
import {commandFor, type KeyPress} from '../kit/keys.ts';
import {clampIndex, follow, stepOf} from '../kit/viewport.ts';
import {decide, decideAll, nextOpen} from './decisions.ts';
import {inEdit, openEdit, typed} from './edit/state.ts';
import {fieldsPanel, inFields} from './fields/state.ts';
import {redo, undo} from './history.ts';
import type {ReviewInput} from './input.ts';
import {reviewBindings, type ReviewCommand} from './keys.ts';
import type {ReviewAction, ReviewPanel, ReviewState, ReviewWorld} from './model.ts';

/** The review as it opens: as the import proposes, nothing decided. */
export function initialReview({proposals}: ReviewInput, language: Language): ReviewState {
	return {
		work: {items: reviewItems(proposals), decided: proposals.map(() => false)},
		past: [],
		future: [],
		panel: {type: 'list'},
		cursor: 0,
		top: 0,
		language,
		notice: null,
		result: null,
	};
}

/** What a state becomes. Pure: the same state, action and world give the same. */
export function reduceReview(state: ReviewState, action: ReviewAction, world: ReviewWorld): ReviewState {
	if (state.result !== null) return state;
	if (action.type === 'paste') return typed({...state, notice: null}, action.text);
	return press(state, action.press, world);
}

function press(state: ReviewState, key: KeyPress, world: ReviewWorld): ReviewState {
	const command = commandFor(reviewBindings, state.panel.type, key);
	const quiet: ReviewState = {...state, notice: null};
	if (command === undefined) return typed(quiet, key.text);
	switch (command) {
		case 'interrupt':
			return {...quiet, result: {type: 'leave', exitCode: 130}};
		case 'quit':
			return quit(state);
		case 'help':
			return toggledHelp(quiet);
		case 'language':
			return {...quiet, language: quiet.language === 'en' ? 'vi' : 'en'};
		default:
			return inPanel(quiet, command, world);
	}
}

/** Asks once where something would be lost. */
function quit(state: ReviewState): ReviewState {
	const isAsking = state.past.length > 0 && state.notice?.type !== 'unsaved';
	return isAsking
		? {...state, notice: {type: 'unsaved', count: 0}}
		: {...state, notice: null, result: {type: 'leave', exitCode: 0}};
}

function toggledHelp(state: ReviewState): ReviewState {
	const {panel} = state;
	return {...state, panel: panel.type === 'help' ? panel.from : {type: 'help', scroll: 0, from: panel}};
}

function inPanel(state: ReviewState, command: ReviewCommand, world: ReviewWorld): ReviewState {
	const {panel} = state;
	switch (panel.type) {
		case 'list':
			return inList(state, command, world);
		case 'fields':
			return shared(state, command, world) ?? inFields(state, panel, command, world);
		case 'edit':
			return inEdit(state, panel, command, world);
		case 'summary':
		case 'help':
			return inText(state, panel, command, world);
	}
}

function inList(state: ReviewState, command: ReviewCommand, world: ReviewWorld): ReviewState {
	const step = stepOf(command, world.pageSize);
	if (step !== 0) return atRow(state, state.cursor + step, world);
	switch (command) {
		case 'open':
			return rowCount(state, world) === 0 ? state : {...state, panel: fieldsPanel};
		case 'edit':
			return openEdit(state, {...fieldsPanel, cursor: 1}, world);
		default:
			return shared(state, command, world) ?? state;
	}
}

/** What the keys of list and fields have in common; null for a key that they do not. */
function shared(state: ReviewState, command: ReviewCommand, world: ReviewWorld): ReviewState | null {
	switch (command) {
		case 'accept-record':
			return decide(state, 'accept');
		case 'reject-record':
			return decide(state, 'reject');
		case 'toggle':
			return decide(state, 'toggle');
		case 'accept-all':
			return decideAll(state, 'accepted');
		case 'reject-all':
			return decideAll(state, 'rejected');
		case 'undo':
			return atRow(undo(state), undo(state).cursor, world);
		case 'redo':
			return atRow(redo(state), redo(state).cursor, world);
		case 'next-open': {
			const next = nextOpen(state, world);
			return next === null ? {...state, notice: {type: 'all-decided', count: 0}} : atRow(state, next, world);
		}
		case 'next-record':
			return atRow(state, state.cursor + 1, world);
		case 'previous-record':
			return atRow(state, state.cursor - 1, world);
		case 'summary':
			return {...state, panel: {type: 'summary', scroll: 0, from: state.panel}};
		default:
			return null;
	}
}

function inText(
	state: ReviewState,
	panel: Extract<ReviewPanel, {type: 'summary' | 'help'}>,
	command: ReviewCommand,
	world: ReviewWorld,
): ReviewState {
	if (command === 'back') return {...state, panel: panel.from};
	if (command === 'confirm')
		return {...state, result: {type: 'save', proposals: acceptedProposals(state.work.items)}};
	const scroll = Math.max(0, Math.min(panel.scroll + stepOf(command, world.pageSize), world.scrollMax));
	return {...state, panel: {...panel, scroll}};
}

/**
 * The state with another row selected, the nearest that there is. Another record's fields are shown from their first.
 */
function atRow(state: ReviewState, index: number, world: ReviewWorld): ReviewState {
	const total = rowCount(state, world);
	const cursor = clampIndex(index, total);
	const {panel} = state;
	const isOther = panel.type === 'fields' && cursor !== state.cursor;
	return {
		...state,
		panel: isOther ? fieldsPanel : panel,
		cursor,
		top: follow(state.top, cursor, world.pageSize, total).top,
	};
}

function rowCount({work}: ReviewState, {start}: ReviewWorld): number {
	return work.items.length + start.skipped.length;
}
