import {keyLabel} from '../kit/help.ts';
import type {Notice, Shown, State} from './model.ts';

/** The state with a notice at the foot. */
export function noted(state: State, kind: Notice['kind'], text: string): State {
	return {...state, notice: {kind, text}};
}

/** The other language, told in the one that is left, to a reader who may not read the other. */
export function inOtherLanguage(state: State, {messages}: Shown): State {
	const key = state.bindings.find(({command}) => command === 'language')?.keys[0] ?? '';
	const language = state.language === 'en' ? 'vi' : 'en';
	return noted({...state, language}, 'info', messages.otherLanguage(keyLabel(key)));
}
