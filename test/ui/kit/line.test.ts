import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {displayWidth} from '../../../source/text/width.ts';
import {safeText} from '../../../source/text/safe.ts';
import {
	blank,
	figureFirst,
	fitLine,
	highlighted,
	line,
	lineWidth,
	paragraph,
	spread,
	type Line,
} from '../../../source/ui/kit/line.ts';

function text(segments: Line): string {
	return segments.map(segment => segment.text).join('');
}

const giang = {phrases: [['giang']], isPrefix: true, marked: null, isQuoted: false};

describe('fitLine', () => {
	test.each([
		['abc', 3, 'abc'],
		['abcd', 3, 'ab…'],
		['abc', 1, '…'],
		['abc', 0, ''],
		['漢字', 4, '漢字'],
		['漢字', 3, '漢…'],
		['漢字', 2, '…'],
		['tiê\u0323\u0302ng', 4, 'tiê\u0323\u0302…'],
		['', 5, ''],
	])('%s in %d columns is %s', (whole, width, expected) => {
		expect(text(fitLine(line(whole), width))).toBe(expected);
	});

	test('marks a cut that falls between two stretches', () => {
		expect(text(fitLine([...line('abc'), ...line('def', 'dim')], 3))).toBe('ab…');
		expect(text(fitLine([...line('abc'), ...line('', 'dim')], 3))).toBe('abc');
		expect(text(fitLine([...line('abc'), ...line('def', 'dim')], 5))).toBe('abcd…');
	});

	test('keeps the styles of what is left', () => {
		expect(fitLine([...line('abc', 'accent'), ...line('def', 'dim')], 5)).toEqual([
			{text: 'abc', style: 'accent'},
			{text: 'd…', style: 'dim'},
		]);
	});
});

describe('spread', () => {
	test('puts the second line at the right edge', () => {
		expect(text(spread(line('left'), line('right'), 14))).toBe('left     right');
	});

	test('the first gives way', () => {
		expect(text(spread(line('a long left'), line('right'), 12))).toBe('a lon… right');
	});

	test('the second goes where there is no room for both', () => {
		expect(text(spread(line('left'), line('right'), 6))).toBe('left');
	});
});

describe('paragraph', () => {
	test('hangs on its first words', () => {
		expect(paragraph('one two three', 9, {first: '• '}).map(each => text(each))).toEqual([
			'• one two',
			'  three',
		]);
	});

	test('is indented', () => {
		expect(paragraph('one two', 6, {indent: 3}).map(each => text(each))).toEqual(['   one', '   two']);
	});

	test('keeps every word', () => {
		const lines = paragraph('Hai bên rà soát việc tẩy độc dioxin', 12, {indent: 2});
		expect(lines.map(each => text(each).trim()).join(' ')).toBe('Hai bên rà soát việc tẩy độc dioxin');
	});

	test('highlights words on each of its lines', () => {
		const lines = paragraph('Giang met, then Giang left', 10, {terms: [giang], indent: 0});
		const matches = lines.flat().filter(segment => segment.style === 'match');
		expect(matches.map(segment => segment.text)).toEqual(['Giang', 'Giang']);
	});
});

describe('highlighted', () => {
	test('marks the typed beginning and leaves the text as it was', () => {
		expect(highlighted('Phan Văn Giang', [giang], 'dim')).toEqual([
			{text: 'Phan Văn ', style: 'dim'},
			{text: 'Giang', style: 'match'},
		]);
	});

	test('is one stretch where nothing is searched, none where there is no text', () => {
		expect(highlighted('Phan', [])).toEqual(line('Phan'));
		expect(highlighted('', [giang])).toEqual(blank);
	});
});

/** Plain, wide, combining and joined letters, as the store hands them over. */
const shown = fc
	.oneof(
		fc.string({unit: 'grapheme', maxLength: 30}),
		fc
			.array(fc.constantFrom('a', 'ệ', 'e\u0302', '漢', '👩‍💻', '🇻🇳', ' ', '…', 'ｶﾞ', 'क्ष'), {maxLength: 40})
			.map(each => each.join('')),
	)
	.map(each => safeText(each));
const segments = fc.array(
	shown.map(each => ({text: each, style: 'plain' as const})),
	{maxLength: 5},
);
const width = fc.nat(60);

describe('any text', () => {
	test('fitted is never wider than asked', () => {
		fc.assert(
			fc.property(segments, width, (parts, columns) => {
				const fitted = fitLine(parts, columns);
				expect(lineWidth(fitted)).toBeLessThanOrEqual(columns);
				expect(displayWidth(text(fitted))).toBeLessThanOrEqual(columns);
			}),
			{numRuns: 1000},
		);
	});

	test('that fits comes back as it was', () => {
		fc.assert(
			fc.property(segments, parts => {
				expect(text(fitLine(parts, lineWidth(parts)))).toBe(text(parts));
			}),
		);
	});

	test('that is cut says so', () => {
		fc.assert(
			fc.property(segments, fc.integer({min: 1, max: 60}), (parts, columns) => {
				fc.pre(lineWidth(parts) > columns);
				expect(text(fitLine(parts, columns))).toMatch(/…$/u);
			}),
		);
	});

	test('spread takes the width exactly, or less where the second part goes', () => {
		fc.assert(
			fc.property(segments, segments, width, (left, right, columns) => {
				const both = spread(left, right, columns);
				if (lineWidth(right) + 2 <= columns) expect(lineWidth(both)).toBe(columns);
				else expect(lineWidth(both)).toBeLessThanOrEqual(columns);
			}),
			{numRuns: 1000},
		);
	});

	test('as a paragraph is never wider than asked, however narrow', () => {
		fc.assert(
			fc.property(shown, fc.integer({min: 1, max: 60}), fc.nat(8), (whole, columns, indent) => {
				for (const each of paragraph(whole, columns, {indent, terms: [giang]}))
					expect(lineWidth(each)).toBeLessThanOrEqual(columns);
			}),
			{numRuns: 1000},
		);
	});
});

test.each([
	['735 records   EN', '735', ' records   EN'],
	['1.204 hoạt động', '1.204', ' hoạt động'],
	['1,204 records', '1,204', ' records'],
	['3. of them', '3', '. of them'],
	['no records', '', 'no records'],
])('the number with which %s begins is bold', (text_, figure, rest) => {
	expect(figureFirst(text_)).toEqual([...line(figure, 'strong'), ...line(rest)]);
});
