import type {Rgb} from '../../../source/ui/kit/contrast.ts';

/** The colours of a terminal: of the sixteen those that screens are drawn in, and text and ground as it opens. */
export interface Palette {
	readonly name: string;
	readonly text: {readonly dark: Rgb; readonly light: Rgb};
	readonly ground: {readonly dark: Rgb; readonly light: Rgb};
	/** By its number in ECMA-48 and aixterm's extension: 0 to 15. */
	readonly colours: Readonly<Record<number, Rgb>>;
}

/** A colour from its hexadecimal digits. */
export function rgb(hex: string): Rgb {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
		at => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
	);
	return {red, green, blue};
}

/** Black, red, yellow, blue and cyan by their numbers, then the bright ones of the last four. */
function colours(...hex: readonly string[]): Palette['colours'] {
	return Object.fromEntries(
		[0, 1, 3, 4, 6, 9, 11, 12, 14].map((number, index) => [number, rgb(hex[index] ?? '')]),
	);
}

/** Five palettes that many terminals open with, after the files in which their makers define them. */
export const palettes: readonly Palette[] = [
	{
		// xterm: XTerm-col.ad, color0 to color15
		name: 'xterm',
		text: {dark: rgb('e5e5e5'), light: rgb('000000')},
		ground: {dark: rgb('000000'), light: rgb('ffffff')},
		colours: colours(
			...['000000', 'cd0000', 'cdcd00', '0000ee', '00cdcd'],
			...['ff0000', 'ffff00', '5c5cff', '00ffff'],
		),
	},
	{
		// Tango, as GNOME Terminal has it: terminal-palette "tango" of gnome-terminal's profile editor
		name: 'Tango',
		text: {dark: rgb('d3d7cf'), light: rgb('2e3436')},
		ground: {dark: rgb('000000'), light: rgb('ffffff')},
		colours: colours(
			...['2e3436', 'cc0000', 'c4a000', '3465a4', '06989a'],
			...['ef2929', 'fce94f', '729fcf', '34e2e2'],
		),
	},
	{
		// Windows Terminal: scheme "Campbell" of defaults.json
		name: 'Campbell',
		text: {dark: rgb('cccccc'), light: rgb('0c0c0c')},
		ground: {dark: rgb('0c0c0c'), light: rgb('ffffff')},
		colours: colours(
			...['0c0c0c', 'c50f1f', 'c19c00', '0037da', '3a96dd'],
			...['e74856', 'f9f1a5', '3b78ff', '61d6d6'],
		),
	},
	{
		// VS Code: terminalColorRegistry.ts, the defaults of dark and light where they are drawn
		name: 'VS Code',
		text: {dark: rgb('cccccc'), light: rgb('333333')},
		ground: {dark: rgb('1e1e1e'), light: rgb('ffffff')},
		colours: colours(
			...['000000', 'cd3131', '949800', '0451a5', '0598bc'],
			...['f14c4c', 'f5f543', '3b8eea', '29b8db'],
		),
	},
	{
		// Terminal.app: profiles "Pro" and "Basic"
		name: 'Terminal.app',
		text: {dark: rgb('bfbfbf'), light: rgb('000000')},
		ground: {dark: rgb('000000'), light: rgb('ffffff')},
		colours: colours(
			...['000000', '990000', '999900', '0000b2', '00a6b2'],
			...['e50000', 'e5e500', '0000ff', '00e5e5'],
		),
	},
];
