import type {TextProps} from 'ink';

/** How a stretch of text looks. Colour only adds: each of these reads without it. */
export type Style =
	| 'plain'
	| 'dim'
	| 'strong'
	| 'heading'
	| 'accent'
	| 'match'
	| 'selected'
	| 'brand'
	| 'doubt'
	| 'error'
	| 'marked'
	| 'vietnam'
	| 'unitedStates';

/** The styles in the terminal's own sixteen colours, so that they follow the reader's theme. */
export const styles: Readonly<Record<Style, TextProps>> = {
	plain: {},
	dim: {dimColor: true},
	strong: {bold: true},
	heading: {bold: true, color: 'cyan'},
	accent: {color: 'cyan'},
	match: {color: 'yellow', bold: true, underline: true},
	selected: {bold: true, color: 'cyan'},
	brand: {bold: true, color: 'cyan'},
	doubt: {color: 'yellow'},
	error: {color: 'red', bold: true},
	marked: {color: 'green', bold: true},
	vietnam: {color: 'red'},
	unitedStates: {color: 'blue'},
};
