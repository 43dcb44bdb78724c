/** The look of a stretch of text. Colour only adds: each of these reads without it. */
export type Style =
	| 'plain'
	| 'dim'
	| 'strong'
	| 'heading'
	| 'columnTitle'
	| 'accent'
	| 'match'
	| 'selected'
	| 'brand'
	| 'doubt'
	| 'error'
	| 'marked'
	| 'vietnam'
	| 'unitedStates';

/** A colour or weight as SGR parameters (ECMA-48, 8.3.117): the one that turns it on, and the one that ends it. */
type Attribute = readonly [on: number, off: number];

const bold: Attribute = [1, 22];
const dim: Attribute = [2, 22];
const underline: Attribute = [4, 24];
const red: Attribute = [31, 39];
const green: Attribute = [32, 39];
const yellow: Attribute = [33, 39];
const blue: Attribute = [34, 39];
const cyan: Attribute = [36, 39];

/** The styles in the terminal's own sixteen colours, so that they follow the reader's theme. */
const attributes: Readonly<Record<Style, readonly Attribute[]>> = {
	plain: [],
	dim: [dim],
	strong: [bold],
	heading: [bold, cyan],
	columnTitle: [bold, dim],
	accent: [cyan],
	match: [underline, bold, yellow],
	selected: [bold, cyan],
	brand: [bold, cyan],
	doubt: [yellow],
	error: [bold, red],
	marked: [bold, green],
	vietnam: [red],
	unitedStates: [blue],
};

/** A text between the control sequences of its style. */
export function styled(text: string, style: Style): string {
	const sequences = attributes[style];
	if (sequences.length === 0 || text === '') return text;
	const on = sequences.map(([code]) => `\u001B[${code}m`).join('');
	const off = sequences.map(([, code]) => `\u001B[${code}m`).reverse();
	return `${on}${text}${[...new Set(off)].join('')}`;
}
