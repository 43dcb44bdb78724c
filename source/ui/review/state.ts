import type {Language} from '../../domain/vocabulary.ts';
import {acceptedProposals, reviewItems} from '../../extract/index.ts';
import {commandFor, type KeyPress} from '../kit/keys.ts';
import type {Input} from '../kit/program.ts';
import {popped, pushed, withPanel} from '../kit/stack.ts';
import {clampIndex, follow, stepOf} from '../kit/viewport.ts';
import {decide, decideAll, nextOpen} from './work/decisions.ts';
import {inEdit, openEdit, typed} from './edit/state.ts';
import {fieldsPanel, inFields} from './fields/state.ts';
import {redone, undone} from './work/history.ts';
import type {ReviewInput} from './input.ts';
import {reviewBindings, type ReviewCommand} from './keys.ts';
import type {ReviewPanel, ReviewShown, ReviewState} from './model.ts';

/** The review as it opens: as the import proposes, nothing decided. */
export function initialReview({proposals}: ReviewInput, language: Language): ReviewState {
	return {
		work: {items: reviewItems(proposals), decided: proposals.map(() => false)},
		past: [],
		future: [],
		panel: {type: 'list'},
		below: [],
		cursor: 0,
		top: 0,
		language,
		notice: null,
		result: null,
	};
}

/** Gives the state after an input. Pure: the same state, input and data on screen give the same. */
export function reduceReview(state: ReviewState, input: Input, shown: ReviewShown): ReviewState {
	if (state.result !== null) return state;
	if (input.type === 'paste') return typed({...state, notice: null}, input.text);
	return press(state, input.press, shown);
}

function press(state: ReviewState, key: KeyPress, shown: ReviewShown): ReviewState {
	const command = commandFor(reviewBindings, state.panel.type, key);
	const quiet: ReviewState = {...state, notice: null};
	if (command === undefined) return typed(quiet, key.text);
	switch (command) {
		case 'interrupt':
			return {...quiet, result: {type: 'leave', exitCode: 130}};
		case 'quit':
			return quit(state);
		case 'help':
			return quiet.panel.type === 'help' ? popped(quiet) : pushed(quiet, {type: 'help', scroll: 0});
		case 'language':
			return {...quiet, language: quiet.language === 'en' ? 'vi' : 'en'};
		default:
			return inPanel(quiet, command, shown);
	}
}

/** Asks once where something would be lost. */
function quit(state: ReviewState): ReviewState {
	const isAsking = state.past.length > 0 && state.notice?.type !== 'unsaved';
	return isAsking
		? {...state, notice: {type: 'unsaved', count: 0}}
		: {...state, notice: null, result: {type: 'leave', exitCode: 0}};
}

function inPanel(state: ReviewState, command: ReviewCommand, shown: ReviewShown): ReviewState {
	const {panel} = state;
	switch (panel.type) {
		case 'list':
			return inList(state, command, shown);
		case 'fields':
			return shared(state, command, shown) ?? inFields(state, panel, command, shown);
		case 'edit':
			return inEdit(state, panel, command, shown);
		case 'summary':
		case 'help':
			return inText(state, panel, command, shown);
	}
}

function inList(state: ReviewState, command: ReviewCommand, shown: ReviewShown): ReviewState {
	const step = stepOf(command, shown.pageSize);
	if (step !== 0) return atRow(state, state.cursor + step, shown);
	switch (command) {
		case 'open':
			return rowCount(state, shown) === 0 ? state : pushed(state, fieldsPanel);
		case 'edit':
			return state.work.items[state.cursor]
				? openEdit(pushed(state, {...fieldsPanel, cursor: 1}), shown)
				: {...state, notice: {type: 'no-record', count: 0}};
		default:
			return shared(state, command, shown) ?? state;
	}
}

/** The keys that list and fields have in common; null for a key that they do not. */
function shared(state: ReviewState, command: ReviewCommand, shown: ReviewShown): ReviewState | null {
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
			return atRow(undone(state), undone(state).cursor, shown);
		case 'redo':
			return atRow(redone(state), redone(state).cursor, shown);
		case 'next-open': {
			const next = nextOpen(state, shown);
			return next === null ? {...state, notice: {type: 'all-decided', count: 0}} : atRow(state, next, shown);
		}
		case 'next-record':
			return atRow(state, state.cursor + 1, shown);
		case 'previous-record':
			return atRow(state, state.cursor - 1, shown);
		case 'summary':
			return pushed(state, {type: 'summary', scroll: 0});
		default:
			return null;
	}
}

function inText(
	state: ReviewState,
	panel: Extract<ReviewPanel, {type: 'summary' | 'help'}>,
	command: ReviewCommand,
	shown: ReviewShown,
): ReviewState {
	if (command === 'back') return popped(state);
	if (command === 'confirm')
		return {...state, result: {type: 'save', proposals: acceptedProposals(state.work.items)}};
	const scroll = Math.max(0, Math.min(panel.scroll + stepOf(command, shown.pageSize), shown.scrollMax));
	return withPanel(state, {...panel, scroll});
}

/**
 * The state with another row selected, the nearest that there is. Another record's fields are shown from their first.
 */
function atRow(state: ReviewState, index: number, shown: ReviewShown): ReviewState {
	const total = rowCount(state, shown);
	const cursor = clampIndex(index, total);
	const {panel} = state;
	const isOther = panel.type === 'fields' && cursor !== state.cursor;
	return {
		...state,
		panel: isOther ? fieldsPanel : panel,
		cursor,
		top: follow(state.top, cursor, shown.pageSize, total).top,
	};
}

function rowCount({work}: ReviewState, {start}: ReviewShown): number {
	return work.items.length + start.skipped.length;
}
