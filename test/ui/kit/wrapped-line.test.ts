import {expect, test} from 'vitest';
import {lineText, type Line} from '../../../source/ui/kit/line.ts';
import {besideEachOther, wrappedLine} from '../../../source/ui/kit/wrapped-line.ts';

const line: Line = [
	{text: 'Day stated', style: 'strong'},
	{text: ': 3 of 8  sources', style: 'plain'},
];

test.each([
	[40, ['Day stated: 3 of 8 sources']],
	[14, ['Day stated: 3', 'of 8 sources']],
	[5, ['Day', 'state', 'd: 3', 'of 8', 'sourc', 'es']],
])('in %d columns a line of several styles breaks between words', (width, expected) => {
	expect(wrappedLine(line, width).map(each => lineText(each, false))).toEqual(expected);
});

test('each stretch says where in the whole it stands', () => {
	for (const width of [3, 9, 40])
		for (const {text, within} of wrappedLine(line, width).flat())
			expect(within?.text.slice(within.at, within.at + text.length)).toBe(text);
});

test('each stretch keeps its style', () => {
	expect(wrappedLine(line, 9)[1]?.map(({text, style}) => ({text, style}))).toEqual([
		{text: 'stated', style: 'strong'},
		{text: ': 3', style: 'plain'},
	]);
});

test('a text that says the same twice loses nothing', () => {
	const twice: Line = [
		{text: 'talks talks', style: 'strong'},
		{text: ' talks', style: 'link'},
	];
	expect(
		wrappedLine(twice, 5)
			.flat()
			.map(({style}) => style),
	).toEqual(['strong', 'strong', 'link']);
});

test('stacks stand beside each other, the shorter one over blanks', () => {
	const stack = (...texts: readonly string[]): readonly Line[] => texts.map(text => [{text, style: 'plain'}]);
	const lines = besideEachOther([stack('a', 'b'), stack('long one')], [4]);
	expect(lines.map(each => lineText(each, false))).toEqual(['a   long one', 'b   ']);
});
