import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../../../source/text/normalize.ts';
import {foundIn} from '../../../../source/ui/explorer/detail/hits.ts';
import {paragraph, type Line} from '../../../../source/ui/kit/line.ts';
import {asOneText, besideEachOther, wrappedLine} from '../../../../source/ui/kit/wrapped-line.ts';

const line: Line = [
	{text: 'Phan Văn ', style: 'strong'},
	{text: 'Giang, minister', style: 'plain'},
];

/** The lines with what is marked in brackets. */
function marked(lines: readonly Line[], text: string): readonly string[] {
	return foundIn(lines, text).lines.map(each =>
		each.map(segment => (segment.style === 'match' ? `[${segment.text}]` : segment.text)).join(''),
	);
}

describe('in a line', () => {
	test.each([
		['giang', 'Phan Văn [Giang], minister'],
		['van', 'Phan [Văn] Giang, minister'],
		['VĂN GIANG', 'Phan [Văn ][Giang], minister'],
		['an', 'Ph[an] V[ăn] Gi[an]g, minister'],
		[' minister ', 'Phan Văn Giang, [minister]'],
		['g, m', 'Phan Văn Gian[g, m]inister'],
		['phan  van', '[Phan Văn] Giang, minister'],
	])('%j is marked wherever it stands, case and marks aside', (text, expected) => {
		expect(marked([line], text)).toEqual([expected]);
		expect(foundIn([[], line], text).hits).toEqual([1]);
	});

	test('what stays as it was keeps its style', () => {
		expect(foundIn([line], 'giang').lines[0]?.map(({style}) => style)).toEqual(['strong', 'match', 'plain']);
	});

	test.each(['hegseth', '', '  '])('%j is nowhere', text => {
		expect(foundIn([line], text)).toEqual({lines: [line], hits: []});
	});
});

describe('over the end of a line', () => {
	test('is marked in both, and is a hit where it begins', () => {
		const lines = paragraph('They talk of dioxin at Bien Hoa.', 15, {first: '• '});
		expect(marked(lines, 'dioxin at bien')).toEqual(['• They talk of', '  [dioxin at]', '  [Bien] Hoa.']);
		expect(foundIn(lines, 'dioxin at bien').hits).toEqual([1]);
		expect(foundIn(lines, 'of dioxin').hits).toEqual([0]);
	});

	test('an address that is broken between letters is one word', () => {
		const lines = paragraph('https://news.example/2019/11/20', 12, {indent: 0});
		expect(marked(lines, 'example/2019')).toEqual(['https://news', '.[example/201]', '[9]/11/20']);
	});

	test('a line of several styles is one text', () => {
		const lines = wrappedLine(line, 9);
		expect(marked(lines, 'van giang')).toEqual(['Phan [Văn]', '[Giang],', 'minister']);
	});

	test('lines that are made one text are', () => {
		const lines = asOneText([[{text: 'Harbour', style: 'plain'}], [{text: 'Gazette', style: 'link'}]]);
		expect(marked(lines, 'harbour g')).toEqual(['[Harbour]', '[G]azette']);
	});

	test('stands in one column, not across two', () => {
		const columns = besideEachOther(
			[paragraph('one two three', 8, {indent: 0}), paragraph('four five six', 9, {indent: 0})],
			[8],
		);
		expect(foundIn(columns, 'two three').hits).toEqual([0]);
		expect(foundIn(columns, 'five six').hits).toEqual([0]);
		expect(marked(columns, 'five six')).toEqual(['one two four [five]', 'three   [six]']);
		expect(foundIn(columns, 'two four').hits).toEqual([]);
		expect(foundIn(columns, 'two five').hits).toEqual([]);
	});
});

test('words next to each other are found at every width', () => {
	const letter = fc.constantFrom(...'a b c i n đ Đ â ê ô ơ ư ă Á Ế ỹ ß 漢 e\u0301'.split(' '));
	const word = fc.string({unit: letter, minLength: 1, maxLength: 9});
	fc.assert(
		fc.property(
			fc.array(word, {minLength: 2, maxLength: 20}),
			fc.integer({min: 2, max: 40}),
			(words, width) => {
				const lines = paragraph(words.join(' '), width, {indent: 0});
				for (let at = 0; at + 1 < words.length; at++) {
					const text = words.slice(at, at + 2).join(' ');
					const found = foundIn(lines, text);
					expect(found.hits.length, text).toBeGreaterThan(0);
					const letters = found.lines
						.flatMap(each => each.filter(({style}) => style === 'match').map(segment => segment.text))
						.join('');
					expect(fold(letters).replaceAll(' ', '')).toContain(fold(text).replaceAll(' ', ''));
				}
			},
		),
	);
});
