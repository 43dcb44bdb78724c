import {describe, expect, test} from 'vitest';
import {styled, type Look, type Style} from '../../../source/ui/kit/theme.ts';
import {darkLook, lightLook} from './looks.ts';

const few: Look = {...darkLook, colours: 'few'};
const none: Look = {...darkLook, colours: 'none'};
const plainSides: Look = {...darkLook, hasVietnam: false, hasUnitedStates: false};

/** The parameters of the sequences around a text, with the text between them. */
function drawn(style: Style, look: Look, isOnBar = false, text = 'a'): string {
	return styled(text, style, isOnBar, look).replaceAll(/\u{1B}\[(?<codes>[\d;]*)m/gu, '<$<codes>>');
}

describe('a style off the bar', () => {
	test.each<[Style, dark: string, light: string, withoutColour: string]>([
		['plain', 'a', 'a', 'a'],
		['dim', '<2>a<22>', '<2>a<22>', '<2>a<22>'],
		['heading', '<1>a<22>', '<1>a<22>', '<1>a<22>'],
		['match', '<1><4>a<24><22>', '<1><4>a<24><22>', '<1><4>a<24><22>'],
		['doubt', '<93>a<39>', '<30><43>a<49><39>', 'a'],
		['here', '<96>a<39>', '<36>a<39>', 'a'],
		['caret', '<7>a<27>', '<7>a<27>', '<7>a<27>'],
		['vietnam', '<91>a<39>', '<31>a<39>', 'a'],
		['unitedStates', '<94>a<39>', '<34>a<39>', 'a'],
		['vietnamHeading', '<1><91>a<39><22>', '<1><31>a<39><22>', '<1>a<22>'],
		['unitedStatesHeading', '<1><94>a<39><22>', '<1><34>a<39><22>', '<1>a<22>'],
	])('%s on a dark ground, on a light one, and without colours', (style, dark, light, withoutColour) => {
		expect(drawn(style, darkLook)).toBe(dark);
		expect(drawn(style, lightLook)).toBe(light);
		expect(drawn(style, none)).toBe(withoutColour);
	});

	test('names a side without its colour where that cannot be read', () => {
		for (const style of ['vietnam', 'unitedStates'] as const) expect(drawn(style, plainSides)).toBe('a');
		for (const style of ['vietnamHeading', 'unitedStatesHeading'] as const)
			expect(drawn(style, plainSides)).toBe('<1>a<22>');
	});

	test('writes nothing for nothing', () => expect(styled('', 'match', false, darkLook)).toBe(''));
});

describe('the bar', () => {
	test('is a ground on which letters are bold, without colours of sides', () => {
		for (const style of ['plain', 'dim', 'vietnam', 'unitedStatesHeading', 'strong'] as const) {
			expect(drawn(style, darkLook, true)).toBe('<48;5;236><1>a<22><49>');
			expect(drawn(style, lightLook, true)).toBe('<48;5;254><1>a<22><49>');
		}
	});

	test('keeps hits, doubt, and the sign that says where the reader is', () => {
		expect(drawn('match', darkLook, true)).toBe('<48;5;236><1><4>a<24><22><49>');
		expect(drawn('doubt', darkLook, true)).toBe('<48;5;236><1><93>a<39><22><49>');
		expect(drawn('doubt', lightLook, true)).toBe('<48;5;254><1><30><43>a<49><39><22>');
		expect(drawn('here', darkLook, true)).toBe('<48;5;236><96>a<39><49>');
	});

	test.each([few, none])('is reverse video where there is no such ground: $colours', look => {
		for (const style of ['plain', 'doubt', 'vietnam'] as const)
			expect(drawn(style, look, true)).toBe('<7><1>a<22><27>');
		expect(drawn('match', look, true)).toBe('<7><1><4>a<24><22><27>');
		expect(drawn('here', look, true)).toBe('<7>a<27>');
	});
});

test('sixteen colours are enough for sides, doubt and the sign of the chosen row', () => {
	for (const style of ['vietnam', 'unitedStates', 'doubt', 'here'] as const)
		expect(drawn(style, few)).toBe(drawn(style, darkLook));
});

describe('a chip', () => {
	test('has the ground of the bar, and its letters are not bold', () => {
		expect(drawn('chip', darkLook, false, ' 2019 × ')).toBe('<48;5;236> 2019 × <49>');
		expect(drawn('chip', lightLook, false, ' 2019 × ')).toBe('<48;5;254> 2019 × <49>');
	});

	test.each([few, none])('has brackets where there is no such ground: $colours', look => {
		expect(drawn('chip', look, false, ' 2019 × ')).toBe('[2019 ×]');
		expect(drawn('chip', look, false, ' 201…')).toBe('[201…');
	});
});
