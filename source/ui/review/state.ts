import type {Language} from '../../domain/vocabulary.ts';
import {reviewItems} from '../../extract/index.ts';
import {commandFor, type KeyPress} from '../kit/keys.ts';
import type {Input} from '../kit/program.ts';
import {popped, pushed} from '../kit/stack.ts';
import type {ReviewInput} from './input.ts';
import {reviewBindings} from './keys.ts';
import type {ReviewShown, ReviewState} from './model.ts';
import {reviewPanelKind} from './panels.ts';

/** The review as it opens: as the import proposes, nothing decided. */
export function initialReview({proposals, skipped}: ReviewInput, language: Language): ReviewState {
	return {
		work: {items: reviewItems(proposals), decided: proposals.map(() => false), skipped},
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
	if (input.type === 'mouse') return state;
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
			return reviewPanelKind(quiet.panel.type).reduce(quiet, quiet.panel, command, shown);
	}
}

/** Asks once where something would be lost. */
function quit(state: ReviewState): ReviewState {
	const isAsking = state.past.length > 0 && state.notice?.type !== 'unsaved';
	return isAsking
		? {...state, notice: {type: 'unsaved', count: 0}}
		: {...state, notice: null, result: {type: 'leave', exitCode: 0}};
}

/** A text goes to the panel that has the keys, if anything is typed there. */
function typed(state: ReviewState, text: string): ReviewState {
	const {type} = reviewPanelKind(state.panel.type);
	return type && text !== '' ? type(state, state.panel, text) : state;
}
