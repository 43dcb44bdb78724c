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
	| 'unitedStates'
	| 'vietnamHeading'
	| 'unitedStatesHeading'
	/** Shapes that say where the reader is, never letters. */
	| 'here';

/** A colour or weight as SGR parameters (ECMA-48, 8.3.117): the one that turns it on, and the one that ends it. */
type Attribute = readonly [on: number | string, off: number];

const bold: Attribute = [1, 22];
const dim: Attribute = [2, 22];
const underline: Attribute = [4, 24];
const red: Attribute = [31, 39];
const green: Attribute = [32, 39];
const cyan: Attribute = [36, 39];
const brightRed: Attribute = [91, 39];
const brightYellow: Attribute = [93, 39];
const brightBlue: Attribute = [94, 39];
const brightCyan: Attribute = [96, 39];
/** The bar of the chosen row. */
const barBackground: Attribute = ['48;5;236', 49];

/** The styles in the terminal's own sixteen colours, so that they follow the reader's theme. */
const attributes: Readonly<Record<Style, readonly Attribute[]>> = {
	plain: [],
	dim: [dim],
	strong: [bold],
	heading: [bold, cyan],
	columnTitle: [bold, dim],
	accent: [cyan],
	match: [bold, underline],
	selected: [bold, cyan],
	brand: [bold, cyan],
	doubt: [brightYellow],
	error: [bold, red],
	marked: [bold, green],
	vietnam: [brightRed],
	unitedStates: [brightBlue],
	vietnamHeading: [bold, brightRed],
	unitedStatesHeading: [bold, brightBlue],
	here: [brightCyan],
};

/** The looks that a style keeps on the bar, where text is bold and in the colour of text. */
const onBarToo: ReadonlySet<Style> = new Set(['match', 'doubt', 'here']);

/** A text between the control sequences of its style. */
export function styled(text: string, style: Style, isOnBar = false): string {
	if (text === '') return text;
	const own = isOnBar && !onBarToo.has(style) ? [] : attributes[style];
	const sequences = isOnBar ? [barBackground, bold, ...own.filter(each => each !== bold)] : own;
	if (sequences.length === 0) return text;
	const on = sequences.map(([code]) => `\u001B[${code}m`).join('');
	const off = sequences.map(([, code]) => `\u001B[${code}m`).reverse();
	return `${on}${text}${[...new Set(off)].join('')}`;
}
