/** The names of keys as they are spoken in English. */
export const keyNamesEn = {
	modifiers: {ctrl: 'Control', alt: 'Alt', shift: 'Shift'},
	capital: (letter: string) => `capital ${letter}`,
	digits: 'a number',
	names: {
		up: 'up arrow',
		down: 'down arrow',
		left: 'left arrow',
		right: 'right arrow',
		'page-up': 'page up',
		'page-down': 'page down',
		home: 'Home',
		end: 'End',
		enter: 'Enter',
		escape: 'Escape',
		tab: 'Tab',
		space: 'Space',
		backspace: 'Backspace',
		delete: 'Delete',
		'/': 'slash',
		'\\': 'backslash',
		'~': 'tilde',
		'-': 'hyphen',
		'?': 'question mark',
		'.': 'full stop',
		',': 'comma',
		':': 'colon',
		'[': 'opening bracket',
		']': 'closing bracket',
		$: 'dollar sign',
		'+': 'plus',
		'#': 'number sign',
	} as Readonly<Record<string, string>>,
};

/** The names of keys as they are spoken in a language. */
export type KeyNames = typeof keyNamesEn;
