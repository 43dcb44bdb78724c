import {describe, expect, test} from 'vitest';
import {contrast, isDark, leastContrast, type Rgb} from '../../../source/ui/kit/contrast.ts';
import {TerminalLook} from '../../../source/ui/kit/terminal-look.ts';
import {styled, type Background, type Look, type Style} from '../../../source/ui/kit/theme.ts';
import {darkLook, lightLook} from './looks.ts';
import {palettes, rgb, type Palette} from './palettes.ts';

const grounds = ['dark', 'light'] as const;
const looks = {dark: darkLook, light: lightLook};
/** Every style whose letters are read. Rules and signs are dim: they are never data. */
const read: readonly Style[] = [
	...(['plain', 'strong', 'heading', 'columnTitle', 'accent', 'match', 'selected', 'brand'] as const),
	...(['doubt', 'error', 'marked', 'chip', 'vietnam', 'unitedStates'] as const),
	...(['vietnamHeading', 'unitedStatesHeading'] as const),
];

/** The colour of one of the 256: the sixteen, then greys (xterm's 256colres.pl). */
function colourOf(number: number, {colours}: Palette): Rgb {
	if (number < 16) return colours[number] ?? rgb('');
	const grey = (8 + (number - 232) * 10) / 255;
	return {red: grey, green: grey, blue: grey};
}

/** The contrast of a style on a terminal of this palette, read from the sequences that are written. */
function contrastOf(style: Style, isOnBar: boolean, look: Look, palette: Palette): number {
	let text = palette.text[look.background];
	let ground = palette.ground[look.background];
	for (const [, codes = ''] of styled('a', style, isOnBar, look)
		.split('a')[0]
		?.matchAll(/\[(?<codes>[\d;]+)m/gu) ?? []) {
		const code = Number(codes);
		const [, number] = /^48;5;(?<number>\d+)$/u.exec(codes) ?? [];
		if (number !== undefined) ground = colourOf(Number(number), palette);
		else if (code >= 30 && code <= 37) text = colourOf(code - 30, palette);
		else if (code >= 90 && code <= 97) text = colourOf(code - 90 + 8, palette);
		else if (code >= 40 && code <= 47) ground = colourOf(code - 40, palette);
	}
	return contrast(text, ground);
}

/** The look of a terminal that answers what its colours are. */
function answeredLook(background: Background, palette: Palette): Look {
	const env = {};
	const look = new TerminalLook({theme: 'auto', remembered: null, env, isForScreenReader: false}, 2);
	const hex = ({red, green, blue}: Rgb): string =>
		[red, green, blue]
			.map(part =>
				Math.round(part * 0xffff)
					.toString(16)
					.padStart(4, '0'),
			)
			.join('/');
	look.ask({write: () => true});
	look.hear(`\u{1B}]11;rgb:${hex(palette.ground[background])}\u{1B}\\`, 0);
	for (const number of [1, 4, 9, 12])
		look.hear(`\u{1B}]4;${number};rgb:${hex(colourOf(number, palette))}\u{1B}\\`, 0);
	return look.current;
}

/** The contrasts over the palettes in their order, to one place. */
function row(style: Style, background: Background, isOnBar = false): readonly string[] {
	return palettes.map(palette => contrastOf(style, isOnBar, looks[background], palette).toFixed(1));
}

describe('the contrast of', () => {
	test('the same colour is 1, of black and white 21', () => {
		expect(contrast(rgb('808080'), rgb('808080'))).toBe(1);
		expect(contrast(rgb('000000'), rgb('ffffff'))).toBeCloseTo(21);
	});

	test('every style that is read is at least 4.5 on a terminal that answers, on the bar as beside it', () => {
		for (const palette of palettes) {
			for (const ground of grounds) {
				const look = answeredLook(ground, palette);
				expect(look.background).toBe(ground);
				for (const style of read) {
					for (const isOnBar of [false, true])
						expect(
							contrastOf(style, isOnBar, look, palette),
							`${style} ${ground} ${palette.name}`,
						).toBeGreaterThanOrEqual(leastContrast);
				}
			}
		}
	});

	test('the colours over the five palettes is the one that was looked for', () => {
		expect(row('plain', 'dark')).toEqual(['16.7', '14.4', '12.2', '10.4', '11.4']);
		expect(row('plain', 'dark', true)).toEqual(['10.5', '9.0', '8.2', '8.2', '7.2']);
		expect(row('plain', 'light')).toEqual(['21.0', '12.6', '19.6', '12.6', '21.0']);
		expect(row('plain', 'light', true)).toEqual(['16.5', '9.9', '15.4', '9.9', '16.5']);
		expect(row('vietnam', 'dark')).toEqual(['5.3', '5.0', '5.1', '4.7', '4.3']);
		expect(row('vietnam', 'light')).toEqual(['5.8', '5.9', '6.1', '5.1', '8.9']);
		expect(row('unitedStates', 'dark')).toEqual(['4.4', '7.6', '5.0', '5.0', '2.4']);
		expect(row('unitedStates', 'light')).toEqual(['9.4', '5.9', '8.2', '7.7', '12.8']);
		expect(row('doubt', 'dark')).toEqual(['19.6', '16.9', '16.9', '14.3', '15.5']);
		expect(row('doubt', 'dark', true)).toEqual(['12.3', '10.6', '11.4', '11.3', '9.8']);
		expect(row('doubt', 'light')).toEqual(['12.3', '5.0', '7.5', '6.8', '6.9']);
		expect(row('here', 'dark')).toEqual(['16.7', '13.1', '11.3', '7.1', '13.3']);
		expect(row('here', 'light')).toEqual(['2.0', '3.5', '3.2', '3.4', '3.0']);
	});

	test('a side’s colour decides whether its names have it: three of twenty have not', () => {
		const plain = palettes.flatMap(palette =>
			grounds.flatMap(ground => {
				const {hasVietnam, hasUnitedStates} = answeredLook(ground, palette);
				return [
					...(hasVietnam ? [] : [`Vietnam, ${palette.name}, ${ground}`]),
					...(hasUnitedStates ? [] : [`United States, ${palette.name}, ${ground}`]),
				];
			}),
		);
		expect(plain).toEqual([
			'United States, xterm, dark',
			'Vietnam, Terminal.app, dark',
			'United States, Terminal.app, dark',
		]);
	});
});

test.each([
	['000000', true],
	['1e1e1e', true],
	['002b36', true],
	['777777', false],
	['fdf6e3', false],
	['ffffff', false],
] as const)('on %s white is read better than black: %s', (hex, dark) => expect(isDark(rgb(hex))).toBe(dark));
