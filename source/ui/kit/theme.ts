import {perObject} from '../../domain/memo.ts';
import type {AskedColour} from './terminal-colours.ts';

/** The look of a stretch of text. Colour only adds: each of these reads without it. */
export type Style =
	| 'plain'
	| 'dim'
	| 'strong'
	| 'heading'
	| 'columnTitle'
	| 'accent'
	| 'match'
	| 'link'
	| 'selected'
	| 'brand'
	/** The mark of a doubtful date alone, never its letters. */
	| 'doubt'
	| 'error'
	| 'marked'
	| 'vietnam'
	| 'unitedStates'
	| 'vietnamHeading'
	| 'unitedStatesHeading'
	/** A label between blanks, such as that of a filter. */
	| 'chip'
	/** Shapes that say where the reader is, never letters. */
	| 'here'
	/** The cell at which typed letters appear. */
	| 'caret';

/** The ground on which a terminal writes. */
export type Background = 'dark' | 'light';

/** All that decides how styles are written: what a terminal can show, and on which ground. */
export interface Look {
	readonly background: Background;
	/** The colours that the terminal has: `none` leaves weights, `few` are the sixteen, `many` 256 and more. */
	readonly colours: 'none' | 'few' | 'many';
	/** False where the terminal's colour for a side cannot be read on its background, so that names are plain. */
	readonly hasVietnam: boolean;
	readonly hasUnitedStates: boolean;
}

/** A colour or weight as SGR parameters (ECMA-48, 8.3.117): the one that turns it on, and the one that ends it. */
type Attribute = readonly [on: number | string, off: number];

const bold: Attribute = [1, 22];
const dim: Attribute = [2, 22];
const underline: Attribute = [4, 24];
const reverse: Attribute = [7, 27];
const black: Attribute = [30, 39];
const red: Attribute = [31, 39];
const blue: Attribute = [34, 39];
const cyan: Attribute = [36, 39];
const brightRed: Attribute = [91, 39];
const brightYellow: Attribute = [93, 39];
const brightBlue: Attribute = [94, 39];
const brightCyan: Attribute = [96, 39];
const onYellow: Attribute = [43, 49];

const weights: Readonly<Record<Style, readonly Attribute[]>> = {
	plain: [],
	dim: [dim],
	strong: [bold],
	heading: [bold],
	columnTitle: [bold],
	accent: [bold],
	match: [bold, underline],
	link: [underline],
	selected: [bold],
	brand: [bold],
	doubt: [],
	error: [bold],
	marked: [bold],
	vietnam: [],
	unitedStates: [],
	vietnamHeading: [bold],
	unitedStatesHeading: [bold],
	chip: [],
	here: [],
	caret: [reverse],
};

/** The ground of the chosen row and of chips. */
const bar: Readonly<Record<Background, Attribute>> = {dark: ['48;5;236', 49], light: ['48;5;254', 49]};
const vietnam = {dark: [brightRed], light: [red]};
const unitedStates = {dark: [brightBlue], light: [blue]};

/**
 * The terminal's own sixteen, so that they follow the reader's palette: on each ground those that can be read on it. No
 * yellow can be read on white, so that there the mark of doubt is black on yellow.
 */
const colours: Partial<Readonly<Record<Style, Readonly<Record<Background, readonly Attribute[]>>>>> = {
	doubt: {dark: [brightYellow], light: [black, onYellow]},
	here: {dark: [brightCyan], light: [cyan]},
	chip: {dark: [bar.dark], light: [bar.light]},
	vietnam,
	vietnamHeading: vietnam,
	unitedStates,
	unitedStatesHeading: unitedStates,
};

/** The condition under which a side's styles have their colour. */
const sides: Partial<Readonly<Record<Style, 'hasVietnam' | 'hasUnitedStates'>>> = {
	vietnam: 'hasVietnam',
	vietnamHeading: 'hasVietnam',
	unitedStates: 'hasUnitedStates',
	unitedStatesHeading: 'hasUnitedStates',
};

/** The numbers of the colours in which the names of the two sides are written on a ground. */
export const sideColours: Readonly<
	Record<Background, {readonly vietnam: AskedColour; readonly unitedStates: AskedColour}>
> = {
	dark: {vietnam: 9, unitedStates: 12},
	light: {vietnam: 1, unitedStates: 4},
};

/** The colours of a style. On the bar names have none, and in reverse video, whose ground is unknown, nothing has. */
function coloursOf(style: Style, isOnBar: boolean, look: Look): readonly Attribute[] {
	const side = sides[style];
	if (side !== undefined && (isOnBar || !look[side])) return [];
	const isShown = look.colours === 'many' || (look.colours === 'few' && !isOnBar && style !== 'chip');
	return isShown ? (colours[style]?.[look.background] ?? []) : [];
}

function attributesOf(style: Style, isOnBar: boolean, look: Look): readonly Attribute[] {
	const own = coloursOf(style, isOnBar, look);
	if (!isOnBar) return [...weights[style], ...own];
	const ground = look.colours === 'many' ? bar[look.background] : reverse;
	// Letters are bold on the bar, a shape is as elsewhere.
	const weight = style === 'here' ? [] : [bold];
	return [ground, ...weight, ...(style === 'match' ? [underline] : []), ...own];
}

/** The control sequences around a stretch of text. */
interface Around {
	readonly on: string;
	readonly off: string;
}

function aroundOf(style: Style, isOnBar: boolean, look: Look): Around {
	const attributes = attributesOf(style, isOnBar, look);
	const off = new Set(attributes.map(([, code]) => `\u001B[${code}m`).reverse());
	return {on: attributes.map(([code]) => `\u001B[${code}m`).join(''), off: [...off].join('')};
}

/** The control sequences that a look has been asked for, by style: each is made once. */
const asked = perObject<Look, Readonly<Record<'off' | 'onBar', Map<Style, Around>>>>(() => ({
	off: new Map(),
	onBar: new Map(),
}));

/** A text between the control sequences of its style. */
export function styled(text: string, style: Style, isOnBar: boolean, look: Look): string {
	if (text === '') return text;
	const known = asked(look)[isOnBar ? 'onBar' : 'off'];
	let around = known.get(style);
	if (!around) known.set(style, (around = aroundOf(style, isOnBar, look)));
	const shown = style === 'chip' && look.colours !== 'many' ? inBrackets(text) : text;
	return `${around.on}${shown}${around.off}`;
}

/** A label whose ground cannot be told from the rest is known by brackets in place of the blanks around it. */
function inBrackets(text: string): string {
	return text.replace(/^ /u, '[').replace(/ $/u, ']');
}
