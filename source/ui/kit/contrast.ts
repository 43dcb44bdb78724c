/** A colour of the screen; red, green and blue from 0 to 1. */
export interface Rgb {
	readonly red: number;
	readonly green: number;
	readonly blue: number;
}

/** The contrast under which text is hard to read (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5;

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Rgb, b: Rgb): number {
	const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (lighter + 0.05) / (darker + 0.05);
}

/** Returns true for a ground on which white is read better than black. */
export function isDark(ground: Rgb): boolean {
	return contrast(ground, {red: 1, green: 1, blue: 1}) >= contrast(ground, {red: 0, green: 0, blue: 0});
}

/** The brightness of a colour, from 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance({red, green, blue}: Rgb): number {
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
