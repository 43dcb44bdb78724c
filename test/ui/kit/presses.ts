import type {Key} from 'ink';
import {graphemes} from '../../../source/text/width.ts';
import type {KeyPress} from '../../../source/ui/kit/keys.ts';

/** Ink's description of a key, everything off but what is named. */
export function inkKey(on: Partial<Key> = {}): Key {
	return {
		upArrow: false,
		downArrow: false,
		leftArrow: false,
		rightArrow: false,
		pageDown: false,
		pageUp: false,
		home: false,
		end: false,
		return: false,
		escape: false,
		ctrl: false,
		shift: false,
		tab: false,
		backspace: false,
		delete: false,
		meta: false,
		super: false,
		hyper: false,
		capsLock: false,
		numLock: false,
		...on,
	};
}

/** A press by its name in the key table; a name of one letter types that letter. */
export function pressOf(name: string): KeyPress {
	if (name === 'space') return {name, text: ' '};
	return {name, text: graphemes(name).length === 1 ? name : ''};
}
